import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { failed, success } from "../../src/app/failure";
import { FakeExcel } from "./fake-excel";
import { renderPane } from "./render-pane";
import { faultyBook, soundBook } from "./report-books";

type Pane = Awaited<ReturnType<typeof renderPane>>;

const FILES = ["Київ.xlsx", "Львів.xlsx", "Одеса.xlsx", "пароль.xlsx", "телефони.xlsx"];

/** Five files: two with faults, one sound, one closed by a password, one without a report. */
function office(): FakeExcel {
  const excel = new FakeExcel(soundBook());
  const { holds } = excel.manyFiles;
  holds.set("Київ.xlsx", success(faultyBook()));
  holds.set("Львів.xlsx", success(soundBook()));
  holds.set("Одеса.xlsx", success(faultyBook()));
  holds.set("пароль.xlsx", failed({ code: "file-encrypted" }));
  holds.set("телефони.xlsx", success({ name: "телефони.xlsx", sheets: [] }));
  return excel;
}

async function picked(excel: FakeExcel, names = FILES): Promise<Pane> {
  const pane = await renderPane(excel);
  await pane.press("Ще");
  await userEvent.click(await screen.findByRole("menuitem", { name: "Перевірити багато файлів" }));
  await screen.findByRole("heading", { level: 1, name: "Перевірити багато файлів" });
  await add(names);
  return pane;
}

async function add(names: readonly string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('section input[type="file"]');
  if (input === null) throw new Error("no input");
  await userEvent.upload(
    input,
    names.map((name) => new File(["PK"], name)),
  );
}

const list = (): HTMLElement => screen.getByRole("list", { name: "Перевірені файли" });
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

/** What the list says of the files, in its order. */
const rows = (): readonly string[] =>
  within(list())
    .getAllByRole("listitem")
    .map(({ textContent }) => plain(textContent));

const states = (): readonly (string | undefined)[] =>
  within(list())
    .getAllByRole("listitem")
    .map((item) => item.dataset["fileState"]);

async function totals(text: RegExp): Promise<void> {
  await waitFor(() =>
    expect(
      screen.getAllByText((_words, element) => text.test(plain(element?.textContent ?? ""))),
    ).not.toHaveLength(0),
  );
}

test("five files: each by what came of it, the broken one named and skipped", async () => {
  const pane = await picked(office());
  await pane.press(/^Перевірити 5/);
  await totals(
    /^Перевірено 5 файлів, із зауваженнями 2, без зауважень 1, без таблиці звіту 1, не перевірено 1\.$/,
  );
  expect(states()).toEqual(["found", "clean", "found", "failed", "noTable"]);
  const [kyiv, lviv, , closed] = rows();
  expect(kyiv).toMatch(/^Київ\.xlsx .*\d+ помил/);
  expect(lviv).toBe("Львів.xlsx Зауважень немає");
  expect(closed).toMatch(/^пароль\.xlsx .*парол/);
  // Where the button to check was, one to check again is, with the focus on it.
  expect(screen.getByRole("button", { name: "Перевірити все знову" })).toHaveFocus();
});

test("a check is ended at once, keeps what is done, and goes on with the rest", async () => {
  const excel = office();
  excel.manyFiles.endless = "Одеса.xlsx";
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await screen.findByText("Зараз: «Одеса.xlsx»");
  expect(screen.getByText("Перевірено 2 з 5")).toBeVisible();
  await pane.press("Зупинити");
  await totals(/^Перевірку зупинено: перевірено 2 з 5\. Перевірене залишилося в списку\.$/);
  expect(states()).toEqual(["found", "clean", "waiting", "waiting", "waiting"]);
  excel.manyFiles.endless = null;
  excel.manyFiles.begun = [];
  await pane.press(/^Перевірити ще 3/);
  await totals(/^Перевірено 5 файлів,/);
  expect(excel.manyFiles.begun).toEqual(["Одеса.xlsx", "пароль.xlsx", "телефони.xlsx"]);
});

test("Escape ends the check, then leaves a file, then the screen; the files wait for a return", async () => {
  const excel = office();
  excel.manyFiles.endless = "Одеса.xlsx";
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await screen.findByText("Зараз: «Одеса.xlsx»");
  await pane.keys("{Escape}");
  await totals(/^Перевірку зупинено/);
  await pane.press(/^Київ\.xlsx/);
  await screen.findByRole("heading", { level: 2, name: "Київ.xlsx" });
  await pane.keys("{Escape}");
  expect(screen.queryByRole("heading", { level: 2, name: "Київ.xlsx" })).toBeNull();
  await pane.keys("{Escape}");
  expect(screen.queryByRole("heading", { level: 1, name: "Перевірити багато файлів" })).toBeNull();
  await pane.press("Ще");
  await userEvent.click(await screen.findByRole("menuitem", { name: "Перевірити багато файлів" }));
  await waitFor(() => expect(states().slice(0, 2)).toEqual(["found", "clean"]));
});

test("files are sought by name, left out by state, and put with the most errors first", async () => {
  const excel = office();
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await totals(/^Перевірено 5 файлів,/);
  await userEvent.type(screen.getByLabelText("Пошук файлу"), "льв");
  expect(rows()).toEqual(["Львів.xlsx Зауважень немає"]);
  await pane.press("Показати всі");
  await pane.press(/^Не перевірені 1/);
  expect(states()).toEqual(["failed"]);
  await pane.press(/^Не перевірені 1/);
  await userEvent.selectOptions(screen.getByLabelText("Порядок файлів"), "спершу помилки");
  expect(states()).toEqual(["found", "found", "clean", "failed", "noTable"]);
});

test("a file opens with its findings, whose cells are copied and whose rule's pages open", async () => {
  const excel = office();
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await totals(/^Перевірено 5 файлів,/);
  await pane.press(/^Одеса\.xlsx/);
  await screen.findByRole("heading", { level: 2, name: "Одеса.xlsx" });
  expect(screen.getByRole("button", { name: "До списку файлів" })).toHaveFocus();
  const finding = screen.getAllByRole("button", { name: /PCT-\d+ H5( |$)/ })[0]!;
  await pane.press(finding);
  expect(finding).toHaveAttribute("aria-expanded", "true");
  // It is not the open workbook: nothing is gone to, mended or accepted.
  expect(screen.queryByRole("button", { name: /Перейти/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /виправлення|Прийняти/ })).toBeNull();
  await pane.press(screen.getAllByRole("button", { name: /^Копіювати адресу .*H5$/ })[0]!);
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^'.+'!H5$/);
  await pane.press("Докладніше про правило");
  await screen.findByRole("heading", { level: 1, name: /PCT-/ });
  await pane.keys("{Escape}");
  expect(screen.getByRole("heading", { level: 2, name: "Одеса.xlsx" })).toBeVisible();
  await pane.press("До списку файлів");
  await waitFor(() => expect(screen.getByRole("button", { name: /^Одеса\.xlsx/ })).toHaveFocus());
  expect(excel.written).toEqual([]);
});

test("remarks to each file that needs some are made in one go and come as one archive", async () => {
  const excel = office();
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await totals(/^Перевірено 5 файлів,/);
  await pane.press("Листи зауважень");
  await pane.press(/^Підготувати 2/);
  await pane.press(await screen.findByRole("button", { name: "Завантажити всі одним архівом" }));
  const [zip] = excel.downloaded;
  expect(zip?.name).toBe("Зауваження 2018-10-12.zip");
  expect(new TextDecoder().decode(zip?.bytes)).toBe(
    "Зауваження – Київ.docx\nЗауваження – Одеса.docx",
  );
  await pane.press("Завантажити «Зауваження – Одеса.docx»");
  expect(excel.downloaded.at(-1)?.name).toBe("Зауваження – Одеса.docx");
});

test("where no file can be downloaded remarks open one by one as workbooks", async () => {
  const excel = office();
  excel.platform = "mac";
  excel.ways = ["new-workbook"];
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await totals(/^Перевірено 5 файлів,/);
  await pane.press("Листи зауважень");
  await userEvent.click(screen.getByRole("radio", { name: /^Excel/ }));
  await pane.press(/^Підготувати 2/);
  await pane.press(
    await screen.findByRole("button", { name: /^Відкрити «Зауваження – Київ\.xlsx»/ }),
  );
  expect(excel.opened.map(({ name }) => name)).toEqual(["Зауваження – Київ.xlsx"]);
  expect(screen.queryByRole("button", { name: "Завантажити всі одним архівом" })).toBeNull();
});

test("the whole result is kept as JSON", async () => {
  const excel = office();
  const pane = await picked(excel);
  await pane.press(/^Перевірити 5/);
  await totals(/^Перевірено 5 файлів,/);
  await pane.press("Зберегти JSON");
  await waitFor(() => expect(excel.downloaded).toHaveLength(1));
  expect(excel.downloaded[0]?.name).toBe("zvirka 2018-10-12.json");
  expect(new TextDecoder().decode(excel.downloaded[0]?.bytes).split("\n")).toEqual(FILES);
});

test("files that are added later are checked alone; one that could not be read is tried again", async () => {
  const excel = office();
  const pane = await picked(excel, ["Київ.xlsx", "пароль.xlsx"]);
  await pane.press(/^Перевірити 2/);
  await totals(/^Перевірено 2 файли,/);
  excel.manyFiles.begun = [];
  excel.manyFiles.holds.set("пароль.xlsx", success(soundBook()));
  await add(["Львів.xlsx"]);
  await pane.press(/^Перевірити ще 1/);
  await totals(/^Перевірено 3 файли, із зауваженнями 1, без зауважень 2\.$/);
  expect(excel.manyFiles.begun).toEqual(["пароль.xlsx", "Львів.xlsx"]);
});

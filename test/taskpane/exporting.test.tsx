import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { formatCell } from "../../src/core/sheet/address";
import { FakeExcel } from "./fake-excel";
import { message, renderPane } from "./render-pane";
import { faultyBook, SHEET, soundBook } from "./report-books";

type Pane = Awaited<ReturnType<typeof renderPane>>;

const title = () => screen.findByRole("heading", { level: 1, name: "Експортувати" });

async function opened(excel: FakeExcel): Promise<Pane> {
  const pane = await renderPane(excel);
  await pane.press("Експортувати");
  await title();
  return pane;
}

async function choose(form: RegExp): Promise<void> {
  await userEvent.click(screen.getByRole("radio", { name: form }));
}

async function made(pane: Pane, form: RegExp): Promise<void> {
  await choose(form);
  await pane.press(/^Підготувати/);
  await screen.findByRole("heading", { name: "Документ готовий" });
}

function nth(elements: readonly HTMLElement[], index: number): HTMLElement {
  const element = elements[index];
  if (element === undefined) throw new Error(`only ${String(elements.length)}`);
  return element;
}

/** What is said to a screen reader within the export. */
const told = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

/** The rows of a JSON document as it was handed over. */
function rowsOf(excel: FakeExcel): string {
  const [file] = excel.downloaded;
  return new TextDecoder().decode(file?.bytes);
}

describe("before a document is made", () => {
  test("the person sees what is not right, may go to it, and may go on knowing it", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await opened(excel);
    const list = screen.getByRole("heading", { name: /^Варто знати/ }).parentElement;
    if (list === null) throw new Error("no list");
    const [errors] = within(list).getAllByRole("listitem");
    expect(errors).toHaveTextContent(/невиправлен/);
    await press(nth(screen.getAllByRole("button", { name: /^Показати на аркуші/ }), 0));
    expect(excel.selected).toMatch(new RegExp(`^'${SHEET}'!`));
    expect(screen.getByRole("button", { name: "Підготувати, знаючи про це" })).toBeEnabled();
  });

  test("a sound report is said to be ready", async () => {
    await opened(new FakeExcel(soundBook()));
    expect(screen.getByText(/Аркуші готові/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Підготувати документ" })).toBeEnabled();
  });

  test("the workbook is checked where it was not yet", async () => {
    const excel = new FakeExcel(faultyBook());
    await opened(excel);
    expect(excel.lastRun).not.toBeNull();
  });

  test("without a sheet nothing can be made, and that is said", async () => {
    const excel = new FakeExcel(faultyBook([SHEET, "9 міс 2018 (2)"]));
    const { press } = await opened(excel);
    for (const box of within(screen.getByRole("group", { name: "Аркуші" })).getAllByRole(
      "checkbox",
    )) {
      await userEvent.click(box);
    }
    expect(screen.getByText("Виберіть хоча б один аркуш.", { selector: "p" })).toBeVisible();
    await press(/^Підготувати/);
    expect(screen.queryByRole("heading", { name: "Документ готовий" })).toBeNull();
  });

  test("a hidden sheet is not chosen until somebody chooses it", async () => {
    const excel = new FakeExcel(soundBook());
    const [sheet] = excel.workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    excel.workbook = {
      ...excel.workbook,
      sheets: [sheet, { ...sheet, id: "2", name: "Чернетка", visibility: "hidden" }],
    };
    await opened(excel);
    expect(screen.getByRole("checkbox", { name: SHEET })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Чернетка (прихований)" })).not.toBeChecked();
    expect(screen.getByText(/Аркуш «Чернетка» приховано/)).toBeVisible();
  });
});

describe("a document", () => {
  test("is made of the figures of the sheet and comes down under the name that was typed", async () => {
    const excel = new FakeExcel(soundBook());
    const pane = await opened(excel);
    await made(pane, /JSON/);
    const name = screen.getByRole("textbox", { name: /Назва файлу/ });
    await userEvent.clear(name);
    await userEvent.type(name, "Звіт: 9/2018");
    expect(screen.getByText(/Файл буде названо «Звіт 92018.json»/)).toBeVisible();
    await pane.press("Завантажити");
    expect(excel.downloaded.map((file) => file.name)).toEqual(["Звіт 92018.json"]);
    expect(rowsOf(excel)).toMatch(/100000(\.00)?/);
    expect(told()).toContain("«Звіт 92018.json»");
  });

  test("that Excel opens is told with the name to save it under", async () => {
    const excel = new FakeExcel(soundBook());
    excel.ways = ["new-workbook", "download"];
    const pane = await opened(excel);
    await made(pane, /JSON/);
    await pane.press("Відкрити новою книгою");
    expect(excel.opened).toHaveLength(1);
    expect(told()).toMatch(/Excel відкрив нову книгу. Збережіть її під назвою «.+\.json»/);
    // What did not appear has a second way, and both can be taken.
    await userEvent.click(screen.getByText("Не з’явилося?"));
    await pane.press(nth(screen.getAllByRole("button", { name: "Завантажити" }), 1));
    expect(excel.downloaded).toHaveLength(1);
  });

  test("that Excel refuses to open is told, and can be had another way", async () => {
    const excel = new FakeExcel(soundBook());
    excel.failing = { open: { code: "workbook-not-opened" } };
    const pane = await opened(excel);
    await made(pane, /JSON/);
    await pane.press("Відкрити новою книгою");
    expect(message()).toHaveTextContent("Excel не відкрив нову книгу. Виберіть інший спосіб");
    await pane.press("Завантажити");
    expect(excel.downloaded).toHaveLength(1);
  });

  test("on a Mac no download is offered: data are shown as text", async () => {
    const excel = new FakeExcel(soundBook());
    excel.platform = "mac";
    excel.ways = ["text"];
    const pane = await opened(excel);
    await made(pane, /CSV/);
    expect(screen.queryByRole("button", { name: "Завантажити" })).toBeNull();
    await pane.press("Показати текст");
    expect(screen.getAllByRole("textbox", { name: /\.csv»/ })[0]).toHaveDisplayValue(/100000/);
  });

  test("of Word has a plain answer on a Mac, and is not made", async () => {
    const excel = new FakeExcel(soundBook());
    excel.platform = "mac";
    excel.ways = [];
    const pane = await opened(excel);
    await choose(/Звіт у Word/);
    expect(screen.getByText(/Тут Excel не дає надбудові зберегти файл Word/)).toBeVisible();
    await pane.press(/^Підготувати/);
    expect(screen.queryByRole("heading", { name: "Документ готовий" })).toBeNull();
  });

  test("of remarks has those that were chosen, and can be opened from the findings", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await renderPane(excel);
    await pane.press("Перевірити");
    await pane.press(await screen.findByRole("button", { name: "Лист зауважень" }));
    await title();
    expect(screen.getByRole("radio", { name: /Лист зауважень \(\.docx\)/ })).toBeChecked();
    const kinds = screen.getByRole("group", { name: "Зауваження" });
    const boxes = within(kinds).getAllByRole("checkbox", { checked: true });
    expect(boxes.length).toBeGreaterThan(3);
    await choose(/Лист зауважень \(\.xlsx\)/);
    for (const box of within(kinds).getAllByRole("checkbox", { name: /: \d+ з \d+$/ })) {
      await userEvent.click(box);
    }
    expect(screen.getByText("Виберіть хоча б одне зауваження.", { selector: "p" })).toBeVisible();
    await userEvent.click(within(kinds).getByRole("checkbox", { name: /F4/ }));
    await pane.press(/^Підготувати/);
    await waitFor(() => expect(excel.asked).not.toBeNull());
    const cells = excel.asked?.report.findings.map(({ cell }) => formatCell(cell));
    expect(cells).toEqual(["F4"]);
  });

  test("is not made of a workbook that somebody has changed: it is checked anew first", async () => {
    const excel = new FakeExcel(soundBook());
    const pane = await opened(excel);
    await choose(/JSON/);
    excel.type(SHEET, "G3", 77777);
    await pane.press(/^Підготувати/);
    await screen.findByText(/Книгу змінено після перевірки/);
    expect(screen.getByRole("heading", { name: /^Варто знати/ })).toBeVisible();
    await pane.press(/^Підготувати/);
    await screen.findByRole("heading", { name: "Документ готовий" });
    await pane.press("Завантажити");
    expect(rowsOf(excel)).toContain("77777");
  });

  test("that fails says why, and the choices stay", async () => {
    const excel = new FakeExcel(soundBook());
    const pane = await opened(excel);
    await choose(/JSON/);
    excel.failing = { read: { code: "cell-being-edited" } };
    await pane.press(/^Підготувати/);
    await waitFor(() => expect(message()).not.toBeNull());
    expect(screen.getByRole("radio", { name: /JSON/ })).toBeChecked();
    await pane.press(/^Підготувати/);
    await screen.findByRole("heading", { name: "Документ готовий" });
  });

  test("that is being made can be cancelled, by the button and by Escape", async () => {
    const excel = new FakeExcel(soundBook());
    const pane = await opened(excel);
    await choose(/JSON/);
    for (const cancel of [() => pane.press("Скасувати"), () => pane.keys("{Escape}")]) {
      excel.held = { done: 1, all: 4 };
      await pane.press(/^Підготувати/);
      await screen.findByText(/Підготовка документа: 25/);
      await cancel();
      expect(await screen.findByRole("radio", { name: /JSON/ })).toBeChecked();
      excel.letGo();
    }
    expect(screen.queryByRole("heading", { name: "Документ готовий" })).toBeNull();
    await pane.keys("{Escape}");
    expect(screen.queryByRole("heading", { name: "Експортувати" })).toBeNull();
    expect(screen.getByRole("button", { name: "Експортувати" })).toHaveFocus();
  });

  test("of the last time is chosen the next time", async () => {
    const excel = new FakeExcel(soundBook());
    const pane = await opened(excel);
    await made(pane, /CSV/);
    await pane.press("Закрити");
    await pane.press("Експортувати");
    await title();
    expect(screen.getByRole("radio", { name: /CSV/ })).toBeChecked();
    expect(excel.preferences.exported).toEqual({ form: "csv", formulas: false });
  });
});

describe("what Excel itself does", () => {
  test.each([
    ["windows", /Натисніть F12/],
    ["mac", /формат файлу PDF/],
    ["web", /завантаження у форматі PDF/],
  ] as const)("a PDF is made in the menus of %s", async (platform, step) => {
    const excel = new FakeExcel(soundBook());
    excel.platform = platform;
    const { press } = await opened(excel);
    await choose(/^PDF/);
    expect(screen.getAllByText(step)[0]).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Підготувати/ })).toBeNull();
    // The stand-in has no looks to tell, which is no word of the sheets being laid out.
    expect(
      await screen.findByText(/Не вдалося дізнатися, чи оформлено/, { selector: "p" }),
    ).toBeVisible();
    await press(`Перейти на аркуш «${SHEET}»`);
    expect(excel.selected).toBe(`'${SHEET}'!A1`);
  });
});

import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { success } from "../../src/app/failure";
import { FakeExcel } from "./fake-excel";
import { message, renderPane } from "./render-pane";
import { otherBook, SHEET, soundBook } from "./report-books";

type Pane = Awaited<ReturnType<typeof renderPane>>;

async function open(excel: FakeExcel, entry: string): Promise<Pane> {
  const pane = await renderPane(excel);
  await pane.press("Ще");
  await pane.press(screen.getByRole("menuitem", { name: entry }));
  await screen.findByRole("heading", { level: 1, name: entry });
  return pane;
}

async function pick(...names: readonly string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('section input[type="file"]');
  if (input === null) throw new Error("no input");
  await userEvent.upload(
    input,
    names.map((name) => new File(["PK"], name)),
  );
}

const show = (pane: Pane) => pane.press("Показати, що вийде");

describe("putting reports together", () => {
  test("takes sheets that are ticked, and writes one batch that is taken back", async () => {
    const excel = new FakeExcel(soundBook());
    const before = excel.workbook;
    const pane = await open(excel, "Звести звіти");
    const box = screen.getByRole("checkbox", { name: SHEET });
    expect(box).toBeChecked();
    await userEvent.click(box);
    expect(screen.getAllByText(/^Позначте хоча б один звіт/).at(-1)).toBeVisible();
    await userEvent.click(box);
    await show(pane);
    expect(await screen.findByText("330 000,00 грн")).toBeVisible();
    await pane.press(/^Записати/);
    await waitFor(() => expect(message()).toHaveTextContent("Зведений звіт складено."));
    expect(excel.written).toHaveLength(1);
    await pane.press("Скасувати");
    await waitFor(() => expect(excel.workbook.sheets).toEqual(before.sheets));
  });

  test("names a file that cannot be read and goes on with the others; a question is remembered", async () => {
    const excel = new FakeExcel(otherBook());
    excel.files.set("звіт.xlsx", success(soundBook()));
    const corrected = new FakeExcel(soundBook());
    corrected.type(SHEET, "G3", 60_000);
    excel.files.set("звіт-виправлений.xlsx", success(corrected.workbook));
    const pane = await open(excel, "Звести звіти");
    await pick("звіт.xlsx", "звіт-виправлений.xlsx", "зіпсований.xlsx");
    const broken = (await screen.findByText("зіпсований.xlsx")).closest("li");
    expect(broken).toHaveTextContent(/не книга|\.xlsx/);
    await show(pane);
    const question = await screen.findByRole("radiogroup", { name: /Який звіт узяти/ });
    const [, second] = within(question).getAllByRole("radio");
    if (second === undefined) throw new Error("one option only");
    await userEvent.click(second);
    await waitFor(() =>
      expect(Object.values(excel.chosen.get("consolidate")?.answers ?? {})).toHaveLength(1),
    );
    expect(excel.chosen.get("consolidate")?.files).toEqual(["звіт.xlsx", "звіт-виправлений.xlsx"]);
    // Back at the choice and on again, the answer stands.
    await pane.keys("{Escape}");
    await show(pane);
    const again = await screen.findByRole("radiogroup", { name: /Який звіт узяти/ });
    expect(within(again).getAllByRole("radio")[1]).toBeChecked();
  });

  test("tells which files of the last time are lacking", async () => {
    const excel = new FakeExcel(soundBook());
    excel.chosen.set("consolidate", { changed: [], files: ["а.xlsx"], answers: {} });
    const pane = await open(excel, "Звести звіти");
    expect(screen.getByText(/Минулого разу було ще: «а.xlsx»/)).toBeVisible();
    await pane.press("Цього разу без них");
    expect(screen.queryByText(/Минулого разу було ще/)).toBeNull();
    expect(excel.chosen.get("consolidate")?.files).toEqual([]);
  });

  test("Escape leaves step by step, and gives the focus back", async () => {
    const excel = new FakeExcel(soundBook());
    const pane = await open(excel, "Періоди поспіль");
    await show(pane);
    await screen.findByRole("region", { name: "Хід виконання" });
    await pane.keys("{Escape}");
    expect(screen.getByRole("button", { name: "Показати, що вийде" })).toBeVisible();
    await pane.keys("{Escape}");
    expect(screen.queryByRole("heading", { level: 1, name: "Періоди поспіль" })).toBeNull();
    expect(screen.getByRole("button", { name: "Ще" })).toHaveFocus();
  });
});

test("deadlines of the report's period, in words and as a file", async () => {
  const excel = new FakeExcel(soundBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await pane.press("Ще");
  await pane.press(screen.getByRole("menuitem", { name: "Строки" }));
  const list = within(await screen.findByRole("list", { name: "Строки" }));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^10\.10\.2018строк минув 2.дні тому/),
    expect.stringMatching(/^15\.10\.2018незабаром: лишилося 3.дні/),
  ]);
  await pane.press("Завантажити календар (.ics)");
  const [file] = excel.downloaded;
  expect(file?.name).toBe("Строки 2018-9m.ics");
  expect(new TextDecoder().decode(file?.bytes)).toContain("DTSTART;VALUE=DATE:20181010");
});

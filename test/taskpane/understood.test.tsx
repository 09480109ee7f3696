import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readKept } from "../../src/core/report/kept-corrections";
import { cellAt } from "../../src/core/sheet/snapshot";
import { FakeExcel } from "./fake-excel";
import { announced, message, renderPane } from "./render-pane";
import { faultyBook, SHEET, sheetOf, soundBook } from "./report-books";

async function checkedPane(excel: FakeExcel): ReturnType<typeof renderPane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  return pane;
}

const folded = (): HTMLElement => screen.getByRole("button", { name: /^Що зрозуміло/ });

function choice(name: RegExp | string): HTMLSelectElement {
  return screen.getByRole<HTMLSelectElement>("combobox", { name });
}

async function choose(name: RegExp | string, option: string): Promise<void> {
  await userEvent.selectOptions(choice(name), option);
}

/** What is chosen, as a person reads it. */
function chosen(name: RegExp | string): string | undefined {
  return choice(name).selectedOptions[0]?.text;
}

describe("what was understood of a table", () => {
  test("is one line while all is sure, and unfolds to the columns with letter, header and meaning", async () => {
    const { press } = await checkedPane(new FakeExcel(soundBook()));
    expect(folded()).toHaveAttribute("aria-expanded", "false");
    expect(folded()).toHaveTextContent(/^Що зрозуміло$/);
    await press(folded());
    expect(chosen("Що це за таблиця")).toBe("звіт про виконання");
    expect(chosen("Період")).toBe("9 місяців 2018 року");
    expect(chosen("Одиниця виміру сум")).toBe("грн");
    const columns = screen.getAllByRole("button", { name: /^Виділити графу/ });
    expect(columns.map((column) => column.textContent)).toEqual("A B C D E F G H I".split(" "));
    expect(chosen(/^Зміст графи C: Зміст заходів/)).toBe("Захід");
    expect(chosen(/^Зміст графи F: Річний обсяг/)).toBe("Річний план");
    expect(screen.getAllByText("за заголовком")).toHaveLength(9);
  });

  test("a press on a column selects it from its header to the end of the table", async () => {
    const excel = new FakeExcel(soundBook());
    const { press } = await checkedPane(excel);
    await press(folded());
    await press("Виділити графу G");
    expect(excel.selected).toBe(`'${SHEET}'!G2:G7`);
  });

  test("is unfolded where a person should look, and says at what", async () => {
    const book = soundBook();
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const untitled = sheetOf("Аркуш1", withoutUnits(sheet));
    await checkedPane(new FakeExcel({ ...book, sheets: [untitled] }));
    expect(folded()).toHaveAttribute("aria-expanded", "true");
    expect(folded()).toHaveTextContent("Перевірте: 2");
    expect(screen.getByText(/^Періоду немає ні в назві таблиці/)).toBeVisible();
    expect(screen.getByText(/^Одиниці виміру немає ні в заголовках/)).toBeVisible();
  });

  test("is there in English", async () => {
    const excel = new FakeExcel(soundBook());
    excel.preferences = { ...excel.preferences, language: "en" };
    const { press } = await renderPane(excel);
    await press("Check");
    await press(/^What was understood/);
    expect(chosen("What table this is")).toBe("execution report");
    expect(chosen(/^Meaning of column F/)).toBe("Annual plan");
  });
});

describe("correcting it", () => {
  test("another meaning of a column is checked by at once, and nothing is written", async () => {
    const excel = new FakeExcel(soundBook());
    const before = excel.workbook;
    const { press } = await checkedPane(excel);
    await press(folded());
    await choose(/^Зміст графи F/, "Фактично профінансовано");
    expect(chosen(/^Зміст графи F/)).toBe("Фактично профінансовано");
    expect(chosen(/^Зміст графи G/)).toBe("Не використовувати");
    // Without a plan and an actual there is no percent to compare.
    expect(screen.queryByText("50,91 %")).toBeNull();
    expect(folded()).toHaveTextContent("Уточнено");
    expect(excel.workbook).toBe(before);
    expect(excel.kept).toBeNull();
  });

  test("the unit changes what the sums are read as, and comes back with «Прибрати»", async () => {
    const { press } = await checkedPane(new FakeExcel(soundBook()));
    await press(folded());
    expect(screen.getByText("330 000,00")).toBeVisible();
    await choose("Одиниця виміру сум", "тис. грн");
    expect(screen.getByText("330 000 000,00")).toBeVisible();
    await press("Прибрати уточнення таблиці");
    expect(screen.getByText("330 000,00")).toBeVisible();
    expect(folded()).not.toHaveTextContent("Уточнено");
  });

  test("the period", async () => {
    const { press } = await checkedPane(new FakeExcel(soundBook()));
    await press(folded());
    await choose("Період", "I півріччя 2018 року");
    expect(screen.getByText(/I півріччя 2018 року · 4 заходи/)).toBeVisible();
    expect(screen.getAllByText("За вашим уточненням.")).toHaveLength(1);
  });

  test("a table that is no report is checked no more, and can be had back", async () => {
    const { press } = await checkedPane(new FakeExcel(faultyBook()));
    await press(folded());
    await choose("Що це за таблиця", "Не перевіряти: це інша таблиця");
    expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toHaveFocus();
    expect(screen.queryByRole("button", { name: /PCT-01/ })).toBeNull();
    expect(screen.getByText(/^Не перевіряється таблиця «№ п · пріоритетні завдання/)).toBeVisible();
    await press(/^Прибрати уточнення таблиці «№ п/);
    expect(screen.getByRole("button", { name: /PCT-01 H5/ })).toBeVisible();
    expect(screen.queryByText(/^Ваших уточнень/)).toBeNull();
  });

  test("keeps the focus where it was, and never loses it", async () => {
    const { keys, press } = await checkedPane(new FakeExcel(soundBook()));
    act(() => folded().focus());
    await keys("{Enter}");
    act(() => choice("Що це за таблиця").focus());
    await choose("Що це за таблиця", "завдання і заходи програми");
    expect(choice("Що це за таблиця")).toHaveFocus();
    await press("Прибрати уточнення таблиці");
    expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toHaveFocus();
  });
});

describe("keeping it in the workbook", () => {
  async function corrected(excel: FakeExcel): ReturnType<typeof renderPane> {
    const pane = await checkedPane(excel);
    await pane.press(folded());
    await choose("Одиниця виміру сум", "тис. грн");
    return pane;
  }

  test("takes a press of its own; then the next pane knows it", async () => {
    const excel = new FakeExcel(soundBook());
    const { press } = await corrected(excel);
    expect(screen.getByText(/У книгу ще не записано/)).toBeVisible();
    await press("Зберегти у книзі");
    expect(readKept(excel.kept)?.layouts).toHaveLength(1);
    expect(screen.getByText(/^Ваших уточнень: 1\. Записано в книгу\./)).toBeVisible();
    expect(announced().done).toContain("Уточнення записано в книгу.");

    document.body.replaceChildren();
    await checkedPane(excel);
    expect(screen.getByText("330 000 000,00")).toBeVisible();
    expect(folded()).toHaveTextContent("Уточнено");
  });

  test("taken back it is still in the workbook until that is asked for as well", async () => {
    const excel = new FakeExcel(soundBook());
    const { press } = await corrected(excel);
    await press("Зберегти у книзі");
    await press("Прибрати всі");
    expect(excel.kept).not.toBeNull();
    expect(screen.getByText(/У книзі лишилися попередні уточнення/)).toBeVisible();
    await press("Прибрати і з книги");
    expect(excel.kept).toBeNull();
    expect(screen.queryByText(/^Ваших уточнень/)).toBeNull();
  });

  test("that fails says why and can be tried again", async () => {
    const excel = new FakeExcel(soundBook());
    const { press } = await corrected(excel);
    excel.failing = { keep: { code: "cell-being-edited" } };
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("У книзі редагується клітинка.");
    await press("Повторити");
    expect(readKept(excel.kept)?.layouts).toHaveLength(1);
  });

  test("what another version kept there is told of, used by nothing and left alone", async () => {
    const excel = new FakeExcel(soundBook());
    excel.kept = '{"version":99}';
    await corrected(excel);
    expect(
      screen.getByText(/^Те, що Звірка зберегла в цій книзі, записала інша її версія/),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Зберегти у книзі" })).toBeNull();
    expect(excel.kept).toBe('{"version":99}');
    expect(screen.getByText("330 000 000,00")).toBeVisible();
  });
});

describe("a header that is not known", () => {
  const STRANGE = [
    ["Звіт за 2020 рік"],
    ["Ч.", "Що робили", "Дали, грн", "Пішло, грн", "Частка"],
    ["1", "Прийом делегацій", "100", "50", "50%"],
    ["2", "Технічний супровід", "200", "100", "50%"],
    ["", "Всього", "300", "150", "50%"],
  ];
  const book = { name: "а.xlsx", sheets: [sheetOf("Аркуш1", STRANGE)] };
  const header = { sheet: "Аркуш1", range: { top: 1, left: 0, bottom: 1, right: 4 } };

  test("is read from the selection, and its columns are said in the pane", async () => {
    const excel = new FakeExcel(book);
    const { press } = await checkedPane(excel);
    expect(screen.getByRole("heading", { name: /немає таблиці звіту/ })).toBeVisible();
    excel.selection = header;
    await press("Прочитати виділене як шапку таблиці");
    await choose(/^Зміст графи 2: що робили/, "Захід");
    await choose(/^Зміст графи 3: дали/, "Річний план");
    // Now that lines are read the table is shown as the others are.
    expect(screen.getByText(/^Немає графи «Фактично профінансовано»/)).toBeVisible();
    await choose(/^Зміст графи D: Пішло/, "Фактично профінансовано");
    expect(screen.getByText("300,00")).toBeVisible();
    expect(within(screen.getByRole("main")).getByText("150,00")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Аркуш «Аркуш1»" })).toBeVisible();
  });

  test("a selection that is no header says so", async () => {
    const excel = new FakeExcel(book);
    const { press } = await checkedPane(excel);
    excel.selection = { ...header, range: { ...header.range, top: 0, bottom: 0 } };
    await press("Прочитати виділене як шапку таблиці");
    expect(message()).toHaveTextContent("Виділене не схоже на шапку таблиці");
    excel.selection = header;
    await press("Повторити");
    expect(choice(/^Зміст графи 5: частка/)).toBeVisible();
  });
});

/** The cells of a report whose headers and title name neither units nor a period. */
function withoutUnits(sheet: ReturnType<typeof soundBook>["sheets"][number]): string[][] {
  const rows: string[][] = [];
  for (let row = 1; row <= 6; row++) {
    const cells: string[] = [];
    for (let column = 0; column < 9; column++) {
      const { text } = cellAt(sheet, { row, column });
      cells.push(row === 1 ? text.replace(/, ?грн\.?/, "") : text);
    }
    rows.push(cells);
  }
  return rows;
}

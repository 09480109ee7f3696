import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;
const ROWS = [
  ["Назва", "План"],
  ["Освіта", "100"],
  ["Охорона здоров'я", "50"],
  ["Освіта", "7,5"],
  ["", "текст"],
];

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** Rows of the sheet that are hidden, counted as a person does. */
function hidden(): number[] {
  return [1, 2, 3, 4, 5].filter((row) => runtime.book.activeSheet.isRowHidden(row - 1));
}

function filter(column: number, criteria: Excel.FilterCriteria): Promise<void> {
  return onSheet(async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B5"), column, criteria);
    await context.sync();
  });
}

beforeEach(() => {
  const { activeSheet } = runtime.reset();
  for (const [row, cells] of ROWS.entries()) {
    for (const [column, typed] of cells.entries()) activeSheet.enter(row, column, typed);
  }
});

it.each([
  ["shown values", 0, { filterOn: "Values", values: ["освіта"] }, [3, 5]],
  ["no values", 0, { filterOn: "Values", values: [] }, [2, 3, 4, 5]],
  ["numbers above", 1, { filterOn: "Custom", criterion1: ">10" }, [4, 5]],
  [
    "one of two",
    1,
    { filterOn: "Custom", criterion1: ">=100", criterion2: "<=7.5", operator: "Or" },
    [3, 5],
  ],
  [
    "both of two",
    1,
    { filterOn: "Custom", criterion1: ">7.5", criterion2: "<100", operator: "And" },
    [2, 4, 5],
  ],
  ["text with a star", 0, { filterOn: "Custom", criterion1: "=О*" }, [5]],
  ["what is not so", 0, { filterOn: "Custom", criterion1: "<>Освіта" }, [2, 4]],
  ["what is not empty", 0, { filterOn: "Custom", criterion1: "<>" }, [5]],
] as [string, number, Excel.FilterCriteria, number[]][])(
  "hides all rows but those with %s",
  async (_what, column, criteria, expected) => {
    await filter(column, criteria);
    expect(hidden()).toEqual(expected);
  },
);

it("tells its range and criteria; columns narrow each other", async () => {
  await filter(0, { filterOn: "Values", values: ["Освіта"] });
  await filter(1, { filterOn: "Custom", criterion1: ">10" });
  expect(hidden()).toEqual([3, 4, 5]);
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.autoFilter.getRangeOrNullObject();
    range.load("address");
    sheet.autoFilter.load("criteria,enabled,isDataFiltered");
    await context.sync();
    return { ...sheet.autoFilter.toJSON(), address: range.address };
  });
  expect(read).toMatchObject({
    enabled: true,
    isDataFiltered: true,
    address: "Аркуш1!A1:B5",
    criteria: [
      { filterOn: "Values", values: ["Освіта"] },
      { filterOn: "Custom", criterion1: ">10" },
    ],
  });
});

it.each([
  ["clearCriteria", true],
  ["remove", false],
] as const)("%s shows all rows again", async (method, enabled) => {
  await filter(0, { filterOn: "Values", values: ["Освіта"] });
  const read = await onSheet(async (sheet, context) => {
    sheet.autoFilter[method]();
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    return sheet.autoFilter.toJSON();
  });
  expect(hidden()).toEqual([]);
  expect(read).toMatchObject({ enabled, isDataFiltered: false });
});

it("drops the criteria of one column and keeps those of the others", async () => {
  runtime.reset(runtime.book, { excelApi: "1.14" });
  await filter(0, { filterOn: "Values", values: ["Освіта"] });
  await filter(1, { filterOn: "Custom", criterion1: ">10" });
  const clear = (column: number): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      sheet.autoFilter.clearColumnCriteria(column);
      await context.sync();
    });
  await clear(0);
  const { criteria } = runtime.book.activeSheet.features.filter;
  expect([...criteria.keys()]).toEqual([1]);
  const narrowed = hidden();
  await clear(1);
  expect(narrowed).not.toEqual(hidden());
  expect(hidden()).toEqual([]);
  await expect(clear(2)).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("takes new values into account when applied again", async () => {
  await filter(0, { filterOn: "Values", values: ["Освіта"] });
  runtime.book.activeSheet.enter(2, 0, "Освіта");
  expect(hidden()).toEqual([3, 5]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.reapply();
    await context.sync();
  });
  expect(hidden()).toEqual([5]);
});

it("hidden rows and the filter's range outlive saving", async () => {
  await filter(0, { filterOn: "Values", values: ["Освіта"] });
  runtime.reset(await Book.open(await runtime.book.save(), "ще раз.xlsx"));
  expect(hidden()).toEqual([3, 5]);
  expect(runtime.book.activeSheet.isFiltered).toBe(true);
});

it.each([
  ["a kind that is not modelled", { filterOn: "TopItems", criterion1: "3" }, "ApiNotFound"],
  ["values that are none", { filterOn: "Values" }, "InvalidArgument"],
] as [string, Excel.FilterCriteria, string][])("refuses %s", async (_what, criteria, code) => {
  await expect(filter(0, criteria)).rejects.toMatchObject({ code });
  expect(hidden()).toEqual([]);
});

it("refuses to filter a protected sheet", async () => {
  runtime.book.activeSheet.protect();
  const failure = filter(0, { filterOn: "Values", values: ["Освіта"] });
  await expect(failure).rejects.toMatchObject({ code: "AccessDenied" });
  expect(hidden()).toEqual([]);
});

describe("in a file", () => {
  /** Rows and criteria of the first sheet after saving and opening. */
  async function reopened(): Promise<Book> {
    return Book.open(await runtime.book.save(), "звіт.xlsx");
  }

  function rowsHiddenIn({ activeSheet }: Book): number[] {
    return [1, 2, 3, 4, 5].filter((row) => activeSheet.isRowHidden(row - 1));
  }

  it("criteria that an add-in has set are kept, and narrow those set later", async () => {
    await filter(0, { filterOn: "Values", values: ["Освіта"] });
    await filter(1, { filterOn: "Custom", criterion1: ">10" });
    const book = await reopened();
    expect(rowsHiddenIn(book)).toEqual([3, 4, 5]);
    const { filter: read } = book.activeSheet.features;
    expect([...read.criteria]).toEqual([
      [0, { on: "values", texts: ["Освіта"] }],
      [1, { on: "custom", first: ">10", second: null, either: false }],
    ]);
    read.setCriteria(1, { on: "custom", first: "<10", second: null, either: false }, "addin");
    expect(rowsHiddenIn(book)).toEqual([2, 3, 5]);
    const again = await Book.open(await book.save(), "звіт.xlsx");
    expect(rowsHiddenIn(again)).toEqual([2, 3, 5]);
    expect(again.activeSheet.features.filter.criteria).toEqual(read.criteria);
  });

  it("criteria are not where a column has come in between, which would ask another column", async () => {
    await filter(1, { filterOn: "Custom", criterion1: ">10" });
    const inner = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
    expect(runtime.book.activeSheet.shift(inner, "insert", "columns", "addin")).toBeNull();
    const book = await reopened();
    expect(book.activeSheet.features.filter.range).toMatchObject({ left: 0, right: 2 });
    expect(book.activeSheet.features.filter.criteria.size).toBe(0);
  });

  it("criteria that are cleared are not", async () => {
    await filter(0, { filterOn: "Values", values: ["Освіта"] });
    const book = await reopened();
    book.activeSheet.features.filter.clearCriteria("addin");
    const again = await Book.open(await book.save(), "звіт.xlsx");
    expect(again.activeSheet.features.filter.range).not.toBeNull();
    expect(again.activeSheet.features.filter.criteria.size).toBe(0);
    expect(rowsHiddenIn(again)).toEqual([]);
  });

  it("criteria of a filter that has been taken away are not, nor when it is set anew", async () => {
    await filter(0, { filterOn: "Values", values: ["Освіта"] });
    const book = await reopened();
    book.activeSheet.features.filter.remove("addin");
    const without = await Book.open(await book.save(), "звіт.xlsx");
    expect(without.activeSheet.features.filter.range).toBeNull();
    book.activeSheet.features.filter.setRange({ top: 0, left: 0, bottom: 4, right: 1 }, "addin");
    const anew = await Book.open(await book.save(), "звіт.xlsx");
    expect(anew.activeSheet.features.filter.range).not.toBeNull();
    expect(anew.activeSheet.features.filter.criteria.size).toBe(0);
  });
});

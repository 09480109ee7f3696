import { ValueType } from "@cj-tech-master/excelts";
import { parseRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function run(work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

const valueOf = (address: string): unknown => {
  const { top, left } = parseRange(address) ?? { top: 0, left: 0 };
  return runtime.book.activeSheet.cell(top, left).value;
};

beforeEach(() => {
  runtime.reset(undefined, { excelApi: "1.20" });
  runtime.book.activeSheet.enter(0, 0, "1");
});

it("takes back what one sync wrote, then what the person typed", async () => {
  const { book } = runtime;
  await run((sheet) => {
    sheet.getRange("A1:A2").values = [[10], [20]];
    sheet.getRange("B1").formulas = [["=A1+A2"]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
  });
  expect([valueOf("A1"), valueOf("B1")]).toEqual([10, 30]);
  expect(book.undo()).toBe(true);
  expect([valueOf("A1"), valueOf("A2"), valueOf("B1")]).toEqual([1, null, null]);
  expect(book.activeSheet.cell(0, 0).style.fill).toBeNull();
  expect(book.undo()).toBe(true);
  expect(valueOf("A1")).toBeNull();
  book.redo();
  book.redo();
  expect([valueOf("A1"), valueOf("B1")]).toEqual([10, 30]);
});

it("makes each sync a step of its own", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    for (const value of [2, 3]) {
      cell.values = [[value]];
      await context.sync();
    }
  });
  runtime.book.undo();
  expect(valueOf("A1")).toBe(2);
});

it("takes back inserted rows and copied values", async () => {
  await run((sheet) => sheet.getRange("1:1").insert("Down"));
  await run((sheet) => sheet.getRange("C1").copyFrom("A2", "Values"));
  expect([valueOf("A1"), valueOf("A2"), valueOf("C1")]).toEqual([null, 1, 1]);
  runtime.book.undo();
  expect(valueOf("C1")).toBeNull();
  runtime.book.undo();
  expect(valueOf("A1")).toBe(1);
});

/** All that the sheets' parts of a file would hold, without what was only touched; and the names. */
function everything(): unknown {
  const { book } = runtime;
  const sheets = book.sheets.map(({ name, storedSheet, features }) => {
    const { rows = [], ...rest } = storedSheet.model;
    const kept = rows.flatMap(({ number, height, hidden, cells = [] }) => {
      const held = cells.filter(
        ({ type, style }) => type !== ValueType.Null || !isEmpty(style ?? {}),
      );
      const isPlain = held.length === 0 && height === undefined && !hidden;
      return isPlain ? [] : [{ number, height, hidden: hidden || false, held }];
    });
    // Of a table's body the library keeps a copy by the way; what counts are the cells.
    const tables = rest.tables.map((table) => ({ ...table, rows: table.rows.length }));
    const sheet = { ...rest, tables, dimensions: null };
    const { charts, filter } = features;
    return { name, sheet, kept, charts: charts.all(), criteria: [...filter.criteria] };
  });
  return structuredClone({ sheets, names: book.names.list(null).map(({ formula }) => formula) });
}

function isEmpty(style: object): boolean {
  return Object.keys(style).length === 0;
}

const CHANGES: readonly (readonly [what: string, work: (sheet: Excel.Worksheet) => unknown])[] = [
  ["widths", (sheet) => (sheet.getRange("A:B").format.columnWidth = 99)],
  ["heights", (sheet) => (sheet.getRange("1:3").format.rowHeight = 40)],
  ["hidden rows", (sheet) => (sheet.getRange("2:3").rowHidden = true)],
  ["hidden columns", (sheet) => (sheet.getRange("B:B").columnHidden = true)],
  [
    "merging over what stands there",
    (sheet) => {
      sheet.getRange("A1:B3").merge();
    },
  ],
  [
    "splitting",
    (sheet) => {
      sheet.getRange("D1").unmerge();
    },
  ],
  [
    "clearing a part of a merged area",
    (sheet) => {
      sheet.getRange("D2").clear("Formats");
    },
  ],
  [
    "copying with merged areas",
    (sheet) => {
      sheet.getRange("A2").copyFrom("D1:E2");
    },
  ],
  ["a tab's colour", (sheet) => (sheet.tabColor = "#FF0000")],
  ["a tab's name", (sheet) => (sheet.name = "Інша назва")],
  ["a tab's place", (sheet) => (sheet.position = 1)],
  ["a tab's visibility", (sheet) => (sheet.visibility = "Hidden")],
  ["a new name", (sheet) => sheet.context.workbook.names.add("нова", sheet.getRange("A1"))],
  [
    "a name taken away",
    (sheet) => {
      sheet.context.workbook.names.getItem("сума").delete();
    },
  ],
  [
    "a conditional format",
    (sheet) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>1";
      format.custom.format.fill.color = "#FFFF00";
    },
  ],
  [
    "taking conditional formats away",
    (sheet) => {
      sheet.getRange("A2").conditionalFormats.clearAll();
    },
  ],
  ["page set-up", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["a margin", (sheet) => (sheet.pageLayout.topMargin = 10)],
  ["a footer", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P")],
  [
    "frozen panes",
    (sheet) => {
      sheet.freezePanes.freezeRows(2);
    },
  ],
  ["gridlines", (sheet) => (sheet.showGridlines = false)],
  [
    "a filter",
    (sheet) => {
      const criteria = { filterOn: Excel.FilterOn.custom, criterion1: ">1" };
      sheet.autoFilter.apply(sheet.getRange("A1:B3"), 0, criteria);
    },
  ],
  ["a new sheet", ({ context }) => context.workbook.worksheets.add("Підсумок")],
  [
    "a new sheet with all that is put on it",
    ({ context }) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B2").values = [
        ["Захід", "План"],
        ["Дорога", 5],
      ];
      sheet.getRange("B3").formulas = [["=SUM(B2:B2)"]];
      sheet.getRange("A:A").format.columnWidth = 150;
      sheet.tables.add("A1:B2", true).name = "Підсумки";
      sheet.charts.add("Pie", sheet.getRange("A1:B2"));
      sheet.names.add("тут", sheet.getRange("B3"));
      sheet.position = 0;
      sheet.name = "Перший";
    },
  ],
  ["a new chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"))],
  ["a chart's title", (sheet) => (sheet.charts.getItemAt(0).title.text = "Інша назва")],
  ["a chart's place", (sheet) => (sheet.charts.getItemAt(0).left = 5)],
  [
    "other data of a chart",
    (sheet) => {
      sheet.charts.getItemAt(0).setData(sheet.getRange("A1:A3"));
    },
  ],
  [
    "a chart taken away",
    (sheet) => {
      sheet.charts.getItemAt(0).delete();
    },
  ],
  ["values and looks of cells that held nothing", (sheet) => (sheet.getRange("G9").values = [[5]])],
];

describe("what an add-in does beside values", () => {
  beforeEach(async () => {
    const { book } = runtime;
    const [sheet] = book.sheets;
    book.addSheet("Другий");
    for (const [row, typed] of ["Сума", "1", "2"].entries()) sheet?.enter(row, 0, typed);
    sheet?.enter(1, 1, "=A2*2");
    sheet?.merge({ top: 0, left: 3, bottom: 1, right: 4 });
    sheet?.enter(0, 3, "разом");
    await run((active) => {
      active.context.workbook.names.add("сума", active.getRange("A2"));
      active.charts.add("ColumnClustered", active.getRange("A1:B3")).title.text = "Сума";
      active.getRange("A1:A3").conditionalFormats.add("CellValue").cellValue.rule = {
        formula1: "=1",
        operator: "GreaterThan",
      };
    });
  });

  it.each(CHANGES)("is taken back and done again exactly: %s", async (_what, work) => {
    const before = everything();
    await run(work);
    const after = everything();
    expect(after).not.toEqual(before);
    expect(runtime.book.undo()).toBe(true);
    expect(everything()).toEqual(before);
    expect(runtime.book.redo()).toBe(true);
    expect(everything()).toEqual(after);
    // What the person had typed before can still be taken back.
    runtime.book.undo();
    expect(runtime.book.canUndo).toBe(true);
  });

  it("leaves what a person does to tabs alone, as Excel does", async () => {
    const [sheet] = runtime.book.sheets;
    await run((active) => (active.getRange("A1").values = [["ще"]]));
    sheet?.rename("Мій", "user");
    runtime.book.undo();
    expect(sheet?.name).toBe("Мій");
    expect(valueOf("A1")).toBe("Сума");
  });

  it("takes back a column's width that a person set", () => {
    const { activeSheet } = runtime.book;
    activeSheet.setColumnWidth(0, 200);
    expect(activeSheet.columnWidth(0)).toBe(200);
    runtime.book.undo();
    expect(activeSheet.columnWidth(0)).toBe(64);
  });
});

/** All that empties the undo list on ExcelApi 1.20; Microsoft names them as what cannot be undone. */
const FINAL: readonly (readonly [what: string, work: (sheet: Excel.Worksheet) => unknown])[] = [
  ["copying a sheet", (sheet) => sheet.copy()],
  [
    "deleting a sheet",
    (sheet) => {
      sheet.context.workbook.worksheets.getItem("Другий").delete();
    },
  ],
  [
    "protecting a sheet",
    (sheet) => {
      sheet.protection.protect();
    },
  ],
  [
    "taking protection off",
    (sheet) => {
      sheet.protection.unprotect();
    },
  ],
];

it.each(FINAL)("begins anew after %s, as Excel does", async (_what, work) => {
  runtime.book.addSheet("Другий");
  expect(runtime.book.canUndo).toBe(true);
  await run(work);
  expect(runtime.book.undo()).toBe(false);
  expect(valueOf("A1")).toBe(1);
});

it("gives an added sheet back under its id, and what is written on it afterwards", async () => {
  const { book } = runtime;
  await run(({ context }) => context.workbook.worksheets.add("Підсумок"));
  const { id = "" } = book.sheetByName("Підсумок") ?? {};
  const write = (value: number) =>
    run(({ context }) => {
      context.workbook.worksheets.getItem(id).getRange("A1").values = [[value]];
    });
  await write(7);
  book.undo();
  book.undo();
  await expect(write(8)).rejects.toMatchObject({ code: "ItemNotFound" });
  book.redo();
  book.redo();
  expect(book.sheetById(id)?.cell(0, 0).value).toBe(7);
  const reopened = await Book.open(await book.save(), "книга.xlsx");
  expect(reopened.sheets.map(({ name }) => name)).toEqual(["Аркуш1", "Підсумок"]);
});

it("does not exist before ExcelApi 1.20", async () => {
  runtime.reset(undefined, { excelApi: "1.19" });
  runtime.book.activeSheet.enter(0, 0, "1");
  await run((sheet) => (sheet.getRange("A1").values = [[10]]));
  expect(runtime.book.undo()).toBe(false);
  expect(valueOf("A1")).toBe(10);
});

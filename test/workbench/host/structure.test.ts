import type { Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { columnName, MAX_COLUMNS, parseRange } from "../../../src/core/sheet/address";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function range(address: string) {
  const parsed = parseRange(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

/** Whole rows, counted from one as people do. */
function rows(first: number, last = first) {
  return { top: first - 1, bottom: last - 1, left: 0, right: MAX_COLUMNS - 1 };
}

async function openSheet(fill: (sheet: Worksheet, stored: Workbook) => void): Promise<Book> {
  const stored = new Workbook();
  fill(stored.addWorksheet("Звіт"), stored);
  return Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "файл.xlsx");
}

async function reopen(book: Book): Promise<Worksheet> {
  const stored = new Workbook();
  await stored.xlsx.load(await book.save());
  const [sheet] = stored.worksheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

function run(work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

async function codeOf(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  const caught: unknown = await run(work).then(
    () => null,
    (error: unknown) => error,
  );
  return caught instanceof runtime.OfficeExtension.Error ? caught.code : "none";
}

/** Formulas and values by address; empty cells are left out. */
function contents(sheet: BookSheet): Record<string, unknown> {
  const used = sheet.usedRange(true);
  const found: Record<string, unknown> = {};
  for (let row = 0; row <= (used?.bottom ?? -1); row++) {
    for (let column = 0; column <= (used?.right ?? -1); column++) {
      const { formula, value, type } = sheet.cell(row, column);
      if (type !== "empty") found[`${columnName(column)}${String(row + 1)}`] = formula ?? value;
    }
  }
  return found;
}

/** All that moving cells may change, for comparing a workbook with itself. */
function everything(book: Book): unknown {
  return book.sheets.map((sheet) => {
    const used = sheet.usedRange(false);
    const looks: string[] = [];
    for (let row = 0; row <= (used?.bottom ?? -1); row++) {
      for (let column = 0; column <= (used?.right ?? -1); column++) {
        const { style, numberFormat } = sheet.cell(row, column);
        if (style.bold || style.fill !== null || numberFormat !== "General") {
          const { bold, fill } = style;
          looks.push(JSON.stringify([row, column, bold, fill, numberFormat]));
        }
      }
    }
    return {
      contents: contents(sheet),
      looks,
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      heights: Array.from({ length: 40 }, (_, row) => sheet.rowHeight(row)),
      widths: Array.from({ length: 15 }, (_, column) => sheet.columnWidth(column)),
    };
  });
}

/** A small table with a total, a merged title, looks, sizes, a hidden row and a second sheet. */
function reportBook(): Book {
  const book = Book.empty();
  const sheet = book.activeSheet;
  const other = book.addSheet("Свод");
  book.batch(() => {
    const typed: [string, string][] = [
      ["A1", "Звіт"],
      ["A3", "10"],
      ["A4", "20"],
      ["A5", "30"],
      ["A6", "=SUM(A3:A5)"],
      ["B4", "=A4/$A$6"],
      ["C6", "=A6*2"],
    ];
    for (const [address, text] of typed) {
      const { top, left } = range(address);
      sheet.enter(top, left, text);
    }
    sheet.merge(range("A1:C2"));
    sheet.setStyle(range("A4:B4"), { bold: true, fill: "#FFFF00" });
    sheet.setNumberFormat(range("B4"), "0.00%");
    sheet.setRowHeight(3, 40);
    sheet.setColumnWidth(1, 120);
    sheet.setRowsHidden(4, 4, true);
    other.enter(0, 0, "=Аркуш1!A6");
    other.enter(1, 0, "=SUM(Аркуш1!A3:A5)");
  });
  return book;
}

beforeEach(() => {
  runtime.reset(reportBook());
});

describe("inserting rows", () => {
  it("moves contents and makes the formulas of all sheets follow", async () => {
    await run((sheet) => sheet.getRange("4:5").insert("Down"));
    const { book } = runtime;
    expect(contents(book.activeSheet)).toEqual({
      A1: "Звіт",
      A3: 10,
      A6: 20,
      A7: 30,
      A8: "=SUM(A3:A7)",
      B6: "=A6/$A$8",
      C8: "=A8*2",
    });
    const other = book.sheets[1];
    expect(other === undefined ? null : contents(other)).toEqual({
      A1: "=Аркуш1!A8",
      A2: "=SUM(Аркуш1!A3:A7)",
    });
  });

  it("calculates what follows, also on the other sheet", async () => {
    await run((sheet) => {
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("A5").values = [[7]];
    });
    const { book } = runtime;
    expect(book.activeSheet.cell(6, 0).value).toBe(67);
    expect(book.sheets[1]?.cell(1, 0).value).toBe(67);
  });

  it("leaves a row at the edge out of the sum", async () => {
    await run((sheet) => {
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("A6").values = [[1000]];
    });
    expect(runtime.book.activeSheet.cell(6, 0)).toMatchObject({
      formula: "=SUM(A3:A5)",
      value: 60,
    });
  });

  it("moves formats, heights and hidden rows; new cells look like those above", async () => {
    await run((sheet) => sheet.getRange("5:5").insert("Down"));
    const sheet = runtime.book.activeSheet;
    expect(sheet.cell(4, 0).style).toMatchObject({ bold: true, fill: "#FFFF00" });
    expect([3, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([40, 40, 0]);
    expect(sheet.isRowHidden(4)).toBe(false);
  });

  it("widens a merged area that it goes through and moves one below", async () => {
    runtime.book.activeSheet.merge(range("B8:C9"));
    await run((sheet) => sheet.getRange("2:2").insert("Down"));
    expect(runtime.book.activeSheet.merges).toEqual(
      expect.arrayContaining([range("A1:C3"), range("B9:C10")]),
    );
    expect(runtime.book.activeSheet.cell(0, 0).value).toBe("Звіт");
  });

  it("gives the new cells", async () => {
    const read = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A4:B4");
      const added = cells.getEntireRow().insert("Down");
      added.load("address,rowCount");
      await context.sync();
      return added.toJSON();
    });
    expect(read).toMatchObject({ address: "Аркуш1!4:4", rowCount: 1 });
  });
});

describe("deleting", () => {
  it("closes the gap; references to deleted cells become #REF!", async () => {
    await run((sheet) => {
      sheet.getRange("A6").getEntireRow().delete("Up");
    });
    const { book } = runtime;
    expect(contents(book.activeSheet)).toEqual({
      A1: "Звіт",
      A3: 10,
      A4: 20,
      A5: 30,
      B4: "=A4/#REF!",
    });
    expect(book.activeSheet.cell(3, 1).value).toBe("#REF!");
    expect(book.sheets[1]?.cell(0, 0)).toMatchObject({ formula: "=#REF!", value: "#REF!" });
  });

  it("takes columns with their widths", async () => {
    await run((sheet) => {
      sheet.getRange("A:A").delete("Left");
    });
    const sheet = runtime.book.activeSheet;
    expect(contents(sheet)).toEqual({ A4: "=#REF!/#REF!", B6: "=#REF!*2" });
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([120, 64]);
    expect(sheet.merges).toEqual([range("A1:B2")]);
  });
});

describe("cells alone", () => {
  it("moves only what is below or to the right of them", async () => {
    await run((sheet) => {
      sheet.getRange("A4").insert("Down");
      sheet.getRange("B4").delete("Left");
    });
    expect(contents(runtime.book.activeSheet)).toEqual({
      A1: "Звіт",
      A3: 10,
      A5: 20,
      A6: 30,
      A7: "=SUM(A3:A6)",
      C6: "=A7*2",
    });
  });

  it("does not cut a merged area", async () => {
    const code = await codeOf((sheet) => sheet.getRange("A1").insert("Down"));
    expect(code).toBe("InsertDeleteConflict");
    expect(runtime.book.activeSheet.merges).toEqual([range("A1:C2")]);
  });
});

it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  [
    "contents in the last row",
    (sheet) => sheet.getRange("3:3").insert("Down"),
    "NonBlankCellOffSheet",
  ],
  ["the whole sheet", (sheet) => sheet.getRange().insert("Down"), "InvalidArgument"],
])("Excel refuses: %s", async (_name, work, code) => {
  runtime.book.activeSheet.enter(1_048_575, 3, "край");
  expect(await codeOf(work)).toBe(code);
});

it("leaves a protected sheet alone", async () => {
  runtime.book.activeSheet.protect();
  const before = everything(runtime.book);
  expect(await codeOf((sheet) => sheet.getRange("4:4").insert("Down"))).toBe("AccessDenied");
  expect(everything(runtime.book)).toEqual(before);
});

it("tells a handler what was inserted", async () => {
  const told: object[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(({ changeType, address, changeDirectionState }) => {
      told.push({ changeType, address, changeDirectionState });
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("4:4").insert("Down");
    sheet.getRange("B2:B3").getOffsetRange(4, 0).delete("Left");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([
    {
      changeType: "RowInserted",
      address: "4:4",
      changeDirectionState: { insertShiftDirection: "Down" },
    },
    {
      changeType: "CellDeleted",
      address: "B6:B7",
      changeDirectionState: { deleteShiftDirection: "Left" },
    },
  ]);
});

describe("what a file holds beside cells", () => {
  it("moves rules, validations, print areas, titles, the filter, notes and names", async () => {
    const book = await openSheet((sheet, stored) => {
      sheet.getCell("A1").value = "Назва";
      sheet.getCell("B7").value = 5;
      sheet.getCell("B7").note = "примітка";
      sheet.getCell("C7").value = { formula: "Підсумок*2" };
      sheet.addConditionalFormatting({
        ref: "B7:B9",
        rules: [{ type: "expression", formulae: ["$B7>$C$7"], priority: 1, style: {} }],
      });
      sheet.dataValidations.add("B7", { type: "list", formulae: ["$E$7:$E$9"] });
      sheet.pageSetup.printArea = "A1:C9";
      sheet.pageSetup.printTitlesRow = "5:6";
      sheet.autoFilter = "A6:C9";
      stored.definedNames.add("'Звіт'!$B$7", "Підсумок");
    });
    runtime.reset(book);
    await run((sheet) => sheet.getRange("2:3").insert("Down"));
    const sheet = await reopen(book);
    expect(sheet.conditionalFormattings).toMatchObject([
      { ref: "B9:B11", rules: [{ formulae: ["$B9>$C$9"] }] },
    ]);
    expect(sheet.dataValidations.find("B9")).toMatchObject({ formulae: ["$E$9:$E$11"] });
    expect(sheet.dataValidations.find("B7")).toBeUndefined();
    expect(sheet.pageSetup).toMatchObject({ printArea: "A1:C11", printTitlesRow: "7:8" });
    expect(sheet.autoFilter).toBe("A8:C11");
    expect([sheet.getCell("B9").note, sheet.getCell("B7").note]).toEqual([
      expect.anything(),
      undefined,
    ]);
    expect(sheet.workbook.definedNames.getRanges("Підсумок").ranges).toEqual(["'Звіт'!$B$9"]);
    expect(book.activeSheet.cell(8, 2)).toMatchObject({ formula: "=Підсумок*2", value: 10 });
  });

  it("keeps a name whose cell is deleted, as #REF!", async () => {
    const book = await openSheet((sheet, stored) => {
      sheet.getCell("B7").value = 5;
      stored.definedNames.add("'Звіт'!$B$7", "Підсумок");
    });
    runtime.reset(book);
    await run((sheet) => {
      sheet.getRange("7:7").delete("Up");
    });
    const sheet = await reopen(book);
    expect(sheet.workbook.definedNames.model).toMatchObject([
      { name: "Підсумок", rawText: "#REF!" },
    ]);
  });

  it("moves a table whole and does not cut it", async () => {
    const book = await openSheet((sheet) => {
      sheet.addTable({
        name: "План",
        ref: "B3",
        headerRow: true,
        columns: [{ name: "Рік" }, { name: "Сума" }],
        rows: [
          [2018, 5],
          [2019, 6],
        ],
      });
    });
    runtime.reset(book);
    await run((sheet) => sheet.getRange("2:2").insert("Down"));
    expect(await codeOf((sheet) => sheet.getRange("5:5").insert("Down"))).toBe(
      "InsertDeleteConflict",
    );
    const sheet = await reopen(book);
    expect(sheet.getTable("План").table.tableRef).toBe("B4:C6");
    expect(sheet.getCell("C6").value).toBe(6);
  });
});

describe("undo of what a person inserts", () => {
  it("gives the workbook back, and redo does it again", () => {
    const { book } = runtime;
    const before = everything(book);
    book.activeSheet.shift(rows(4, 5), "delete", "rows");
    const after = everything(book);
    expect(after).not.toEqual(before);
    expect(book.undo()).toBe(true);
    expect(everything(book)).toEqual(before);
    expect(book.redo()).toBe(true);
    expect(everything(book)).toEqual(after);
  });

  it("keeps the order of entries and insertions", () => {
    const { book } = runtime;
    const sheet = book.activeSheet;
    sheet.enter(3, 0, "21");
    sheet.shift(rows(4), "insert", "rows");
    sheet.enter(4, 0, "22");
    book.undo();
    book.undo();
    book.undo();
    expect([sheet.cell(3, 0).value, sheet.cell(5, 0).value]).toEqual([20, 60]);
  });

  it("is lost when an add-in inserts, before ExcelApi 1.20", async () => {
    const book = runtime.reset(undefined, { excelApi: "1.19" });
    book.activeSheet.enter(0, 0, "1");
    expect(book.canUndo).toBe(true);
    await run((sheet) => sheet.getRange("4:4").insert("Down"));
    expect(book.canUndo).toBe(false);
  });
});

it("gives the workbook back when the same cells are deleted again", () => {
  const place = fc.record({
    axis: fc.constantFrom("rows" as const, "columns" as const),
    first: fc.nat(9),
    count: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(place, ({ axis, first, count }) => {
      const book = reportBook();
      const before = everything(book);
      const whole =
        axis === "rows"
          ? rows(first + 1, first + count)
          : { top: 0, bottom: 1_048_575, left: first, right: first + count - 1 };
      expect(book.activeSheet.shift(whole, "insert", axis)).toBeNull();
      expect(book.activeSheet.shift(whole, "delete", axis)).toBeNull();
      expect(everything(book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

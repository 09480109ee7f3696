import { formatRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

async function change(work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

async function codeOf(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return change(work).then(
    () => "done",
    (error: unknown) => (error instanceof runtime.OfficeExtension.Error ? error.code : "other"),
  );
}

function fill(rows: readonly (readonly string[])[], top = 1, left = 1): void {
  for (const [down, row] of rows.entries()) {
    for (const [right, typed] of row.entries()) {
      runtime.book.activeSheet.enter(top + down, left + right, typed);
    }
  }
}

/** The texts of B1:D8, and what tables there are. */
function shown({ activeSheet } = runtime.book): unknown {
  const texts = Array.from({ length: 8 }, (_, row) =>
    [1, 2, 3].map((column) => activeSheet.cell(row, column).text).join("|"),
  );
  const tables = activeSheet.features
    .tables()
    .map(({ name, range, hasHeaders, hasTotals }) =>
      [name, formatRange(range), hasHeaders ? "h" : "", hasTotals ? "t" : ""].join(" ").trim(),
    );
  const last = texts.findLastIndex((text) => text !== "||");
  return { texts: texts.slice(0, last + 1), tables };
}

const texts = (): unknown => (shown() as { texts: string[] }).texts;
const tables = (): unknown => (shown() as { tables: string[] }).tables;
const table = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItemAt(0);

beforeEach(() => {
  runtime.reset(undefined, { excelApi: "1.20" });
  fill([
    ["Захід", "План"],
    ["а", "10"],
    ["б", "20"],
  ]);
});

describe("adding", () => {
  it("takes the headers as they stand, and numbers those that are missing or the same", async () => {
    fill([["Захід", "", "Захід"]]);
    await change((sheet) => sheet.tables.add("B2:D4", true));
    expect(tables()).toEqual(["Таблиця1 B2:D4 h"]);
    expect(texts()).toEqual(["||", "Захід|Стовпець2|Захід2", "а|10|", "б|20|"]);
  });

  it("puts a row of headers above a table without them", async () => {
    fill([["примітка"]], 5);
    await change((sheet) => sheet.tables.add(sheet.getRange("B3:C4"), false));
    expect(tables()).toEqual(["Таблиця1 B3:C5 h"]);
    expect(texts()).toEqual([
      "||",
      "Захід|План|",
      "Стовпець1|Стовпець2|",
      "а|10|",
      "б|20|",
      "||",
      "примітка||",
    ]);
  });

  it("is kept by a file, and formulas may name its columns", async () => {
    await change((sheet) => {
      sheet.tables.add("B2:C4", true).name = "Заходи";
      sheet.getRange("D1").formulas = [["=SUM(Заходи[План])"]];
    });
    const { book } = runtime;
    expect(book.activeSheet.cell(0, 3).value).toBe(30);
    const reopened = await Book.open(await book.save(), "звіт.xlsx");
    expect(shown(reopened)).toEqual(shown());
    expect(reopened.activeSheet.features.tables()[0]).toMatchObject({ hasFilter: true });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["over another table", (sheet) => sheet.tables.add("C3:D9", true), "InvalidOperation"],
    ["of headers alone", (sheet) => sheet.tables.add("F1:G1", true), "InvalidArgument"],
    ["of whole columns", (sheet) => sheet.tables.add("F:G", true), "InvalidArgument"],
  ])("is refused %s", async (_what, work, code) => {
    await change((sheet) => sheet.tables.add("B2:C4", true));
    expect(await codeOf(work)).toBe(code);
    expect(tables()).toEqual(["Таблиця1 B2:C4 h"]);
  });

  it("is refused over merged cells and on a protected sheet", async () => {
    runtime.book.activeSheet.merge({ top: 6, left: 1, bottom: 6, right: 2 });
    expect(await codeOf((sheet) => sheet.tables.add("B6:C8", true))).toBe("InvalidOperation");
    runtime.book.activeSheet.protect();
    expect(await codeOf((sheet) => sheet.tables.add("B2:C4", true))).toBe("AccessDenied");
  });
});

describe("changing", () => {
  beforeEach(async () => {
    await change((sheet) => {
      sheet.tables.add("B2:C4", true);
      sheet.getRange("F1").formulas = [["=SUM(Таблиця1[План])"]];
    });
  });
  const formula = (): string | null => runtime.book.activeSheet.cell(0, 5).formula;

  it("a name is followed by formulas, and the object stays the same for the add-in", async () => {
    await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().tables.getItem("таблиця1");
      found.name = "Заходи";
      await context.sync();
      found.load("name");
      await context.sync();
      expect(found.name).toBe("Заходи");
    });
    expect(formula()).toBe("=SUM(Заходи[План])");
    expect(runtime.book.activeSheet.cell(0, 5).value).toBe(30);
    expect(await codeOf((sheet) => (table(sheet).name = "A1"))).toBe("InvalidOperation");
  });

  it("totals go below, move what stands there, and go away again", async () => {
    fill([["під таблицею"]], 4);
    await change((sheet) => (table(sheet).showTotals = true));
    expect(tables()).toEqual(["Таблиця1 B2:C5 h t"]);
    expect(texts()).toEqual([
      "||",
      "Захід|План|",
      "а|10|",
      "б|20|",
      "Підсумок|30|",
      "під таблицею||",
    ]);
    await change((sheet) => (table(sheet).showTotals = false));
    expect(tables()).toEqual(["Таблиця1 B2:C4 h"]);
    expect(texts()).toEqual(["||", "Захід|План|", "а|10|", "б|20|", "||", "під таблицею||"]);
  });

  it("headers go and come back with their words", async () => {
    await change((sheet) => (table(sheet).showHeaders = false));
    expect(tables()).toEqual(["Таблиця1 B3:C4"]);
    expect(texts()).toEqual(["||", "||", "а|10|", "б|20|"]);
    await change((sheet) => (table(sheet).showHeaders = true));
    expect(tables()).toEqual(["Таблиця1 B2:C4 h"]);
    expect(texts()).toEqual(["||", "Захід|План|", "а|10|", "б|20|"]);
  });

  it("a new size takes in what stands there", async () => {
    fill([["в", "5", "ще"]], 4);
    await change((sheet) => {
      table(sheet).resize("B2:D5");
    });
    expect(tables()).toEqual(["Таблиця1 B2:D5 h"]);
    expect(texts()).toEqual(["||", "Захід|План|Стовпець3", "а|10|", "б|20|", "в|5|ще"]);
    expect(runtime.book.activeSheet.cell(0, 5).value).toBe(35);
    const refused = await codeOf((sheet) => {
      table(sheet).resize("B3:D5");
    });
    expect(refused).toBe("InvalidOperation");
  });

  it("a table that moves down still gives its columns to formulas", async () => {
    await change((sheet) => {
      sheet.getRange("A1:E1").insert("Down");
      sheet.getRange("C4").values = [[11]];
    });
    expect(tables()).toEqual(["Таблиця1 B3:C5 h"]);
    expect(runtime.book.activeSheet.cell(0, 5).value).toBe(31);
  });

  it("a copied sheet has a table and names of its own, and its formulas name those", async () => {
    await change((sheet) => {
      sheet.names.add("плани", sheet.getRange("C3:C4"));
      sheet.getRange("F2").formulas = [["=SUM(плани)"]];
      sheet.copy();
    });
    const { book } = runtime;
    const copy = book.sheets[1];
    copy?.enter(2, 2, "110");
    expect(copy?.features.tables()).toMatchObject([
      { name: "Таблиця12", range: { top: 1, left: 1, bottom: 3, right: 2 }, hasHeaders: true },
    ]);
    const figures = book.sheets.map((sheet) => [0, 1].map((row) => sheet.cell(row, 5).value));
    expect(figures).toEqual([
      [30, 30],
      [130, 130],
    ]);
    expect(copy?.cell(0, 5).formula).toBe("=SUM(Таблиця12[План])");
    const reopened = await Book.open(await book.save(), "звіт.xlsx");
    expect(reopened.sheets.map((sheet) => sheet.features.tables().map(({ name }) => name))).toEqual(
      [["Таблиця1"], ["Таблиця12"]],
    );
  });

  it("a deleted table goes with its contents; formulas lose it", async () => {
    await change((sheet) => {
      table(sheet).delete();
    });
    expect([tables(), texts()]).toEqual([[], []]);
    expect(formula()).toBe("=SUM(#REF!)");
  });

  it("becomes plain cells, unless a formula names it", async () => {
    const convert = (sheet: Excel.Worksheet): unknown => table(sheet).convertToRange();
    expect(await codeOf(convert)).toBe("InvalidOperation");
    await change((sheet) => {
      sheet.getRange("F1").clear();
      convert(sheet);
    });
    expect([tables(), texts()]).toEqual([[], ["||", "Захід|План|", "а|10|", "б|20|"]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a name", (sheet) => (table(sheet).name = "Заходи")],
    ["totals", (sheet) => (table(sheet).showTotals = true)],
    ["headers", (sheet) => (table(sheet).showHeaders = false)],
    [
      "a size",
      (sheet) => {
        table(sheet).resize("B2:D5");
      },
    ],
    [
      "a deletion",
      (sheet) => {
        table(sheet).delete();
      },
    ],
    ["another table", (sheet) => sheet.tables.add("B7:C8", false)],
  ])("%s is taken back and done again", async (_what, work) => {
    const before = [shown(), formula()];
    await change(work);
    const after = [shown(), formula()];
    expect(after).not.toEqual(before);
    runtime.book.undo();
    expect([shown(), formula()]).toEqual(before);
    runtime.book.redo();
    expect([shown(), formula()]).toEqual(after);
  });
});

import { Workbook } from "@cj-tech-master/excelts";
import { columnName, parseRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function range(address: string) {
  const parsed = parseRange(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

async function run(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  const caught: unknown = await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  if (caught === null) return "done";
  return caught instanceof runtime.OfficeExtension.Error ? caught.code : "no Office error";
}

/** Formulas and values of a range in rows; null for an empty cell. */
function read(address: string): unknown[][] {
  const { top, left, bottom, right } = range(address);
  const sheet = runtime.book.activeSheet;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_each, over) => {
      const { formula, value } = sheet.cell(top + down, left + over);
      return formula ?? value;
    }),
  );
}

beforeEach(() => {
  const book = runtime.reset();
  const sheet = book.activeSheet;
  sheet.enter(0, 0, "2");
  sheet.enter(0, 1, "=A1*$A$1");
  sheet.enter(1, 0, "3");
  sheet.enter(1, 1, "=1/0");
  sheet.setStyle(range("A1"), { fill: "#FFFF00", bold: true });
  sheet.setNumberFormat(range("B1"), "0.00%");
});

it.each<[Excel.RangeCopyType | "All" | "Formulas" | "Values" | "Formats", unknown[][], boolean]>([
  [
    "All",
    [
      [2, "=D3*$A$1"],
      [3, "=1/0"],
    ],
    true,
  ],
  [
    "Formulas",
    [
      [2, "=D3*$A$1"],
      [3, "=1/0"],
    ],
    false,
  ],
  [
    "Values",
    [
      [2, 4],
      [3, "#DIV/0!"],
    ],
    false,
  ],
  [
    "Formats",
    [
      [null, null],
      [null, null],
    ],
    true,
  ],
])("copies %s", async (type, contents, withLooks) => {
  expect(await run((sheet) => sheet.getRange("D3").copyFrom("A1:B2", type as "All"))).toBe("done");
  expect(read("D3:E4")).toEqual(contents);
  const sheet = runtime.book.activeSheet;
  expect(sheet.cell(2, 3).style.fill).toBe(withLooks ? "#FFFF00" : null);
  expect(sheet.cell(2, 4).numberFormat).toBe(withLooks ? "0.00%" : "General");
});

it("calculates copied formulas", async () => {
  await run((sheet) => sheet.getRange("B3").copyFrom("B1"));
  await run((sheet) => (sheet.getRange("A3").values = [[50]]));
  expect(runtime.book.activeSheet.cell(2, 1)).toMatchObject({ formula: "=A3*$A$1", value: 100 });
});

it.each([
  // An exact multiple is filled, anything else gets the source once.
  [
    "D1:G2",
    [
      [2, "=D1*$A$1", 2, "=F1*$A$1"],
      [3, "=1/0", 3, "=1/0"],
    ],
  ],
  [
    "D1:E4",
    [
      [2, "=D1*$A$1", null, null],
      [3, "=1/0", null, null],
    ],
  ],
  [
    "D1:F2",
    [
      [2, "=D1*$A$1", null, null],
      [3, "=1/0", null, null],
    ],
  ],
])("fills %s", async (address, expected) => {
  await run((sheet) => sheet.getRange(address).copyFrom(sheet.getRange("A1:B2"), "Formulas"));
  expect(read("D1:G2")).toEqual(expected);
  expect(read("D3")).toEqual([[address === "D1:E4" ? 2 : null]]);
});

it("takes merged areas along and splits those it covers", async () => {
  runtime.book.activeSheet.merge(range("A1:B1"));
  runtime.book.activeSheet.merge(range("D4:D5"));
  await run((sheet) => sheet.getRange("D3:E6").copyFrom("A1:B2"));
  expect(runtime.book.activeSheet.merges).toEqual(
    expect.arrayContaining([range("A1:B1"), range("D3:E3"), range("D5:E5")]),
  );
  expect(runtime.book.activeSheet.merges).toHaveLength(3);
  expect(read("D3:D6")).toEqual([[2], [3], [2], [3]]);
});

it("copies from another sheet by address, and within overlapping cells", async () => {
  const other = runtime.book.addSheet("Ціль 'б' в");
  await run((sheet) => sheet.context.workbook.worksheets.getItem(other.name).activate());
  await run((sheet) => sheet.getRange("A2").copyFrom("Аркуш1!A1:B2", "Values"));
  expect(read("A2:B3")).toEqual([
    [2, 4],
    [3, "#DIV/0!"],
  ]);
  await run((sheet) => sheet.getRange("A3").copyFrom("'Ціль ''б'' в'!A2:B3", "Values"));
  expect(read("A2:A4")).toEqual([[2], [2], [3]]);
});

it("turns rows into columns", async () => {
  await run((sheet) => sheet.getRange("D1").copyFrom("A1:B2", "Values", false, true));
  expect(read("D1:E2")).toEqual([
    [2, 3],
    [4, "#DIV/0!"],
  ]);
});

it("leaves alone what empty cells would cover, when asked", async () => {
  runtime.book.activeSheet.enter(4, 3, "лишити");
  runtime.book.activeSheet.enter(4, 4, "лишити");
  await run((sheet) => sheet.getRange("D4").copyFrom("A1:A3", "Values", true));
  await run((sheet) => sheet.getRange("E3").copyFrom("A1:A3", "Values", false));
  expect(read("D4:D6")).toEqual([[2], [3], [null]]);
  expect(runtime.book.activeSheet.cell(4, 4).value).toBeNull();
});

it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["cells to fill columns", (sheet) => sheet.getRange("D:D").copyFrom("A1"), "InvalidOperation"],
  ["a column below row 1", (sheet) => sheet.getRange("D2").copyFrom("A:A"), "InvalidArgument"],
  ["areas that leave gaps", (sheet) => sheet.getRange("D1").copyFrom("A1,B2"), "InvalidArgument"],
  [
    "formulas turned",
    (sheet) => sheet.getRange("D1").copyFrom("A1", "All", false, true),
    "InvalidOperation",
  ],
  ["a link", (sheet) => sheet.getRange("D1").copyFrom("A1", "Link"), "InvalidArgument"],
  [
    "a sheet that is not there",
    (sheet) => sheet.getRange("D1").copyFrom("Немає!A1"),
    "ItemNotFound",
  ],
  ["beyond the sheet", (sheet) => sheet.getRange("XFD1").copyFrom("A1:B1"), "InvalidArgument"],
])("says that it does not copy %s", async (_name, work, code) => {
  expect(await run(work)).toBe(code);
});

it("leaves a protected sheet alone", async () => {
  runtime.book.activeSheet.protect();
  expect(await run((sheet) => sheet.getRange("D1").copyFrom("A1"))).toBe("AccessDenied");
  expect(read(`${columnName(3)}1`)).toEqual([[null]]);
});

it("copies whole columns with their widths, and what is in them", async () => {
  const { activeSheet: sheet } = runtime.book;
  sheet.setColumnWidth(0, 30);
  sheet.setColumnWidth(1, 150);
  sheet.enter(9, 4, "було");
  expect(await run((each) => each.getRange("D:E").copyFrom("A:B"))).toBe("done");
  expect([sheet.columnWidth(3), sheet.columnWidth(4)]).toEqual([30, 150]);
  expect(read("D1:E2")).toEqual([
    [2, "=D1*$A$1"],
    [3, "=1/0"],
  ]);
  expect(sheet.cell(9, 4).value).toBeNull();
  if (!runtime.book.undoesAddinWrites) return;
  runtime.book.undo();
  expect(sheet.columnWidth(4)).toBe(sheet.standardColumnWidth);
  expect(read("D1:E1")).toEqual([[null, null]]);
  expect(sheet.cell(9, 4).value).toBe("було");
});

it("copies whole rows with their heights, from another sheet too", async () => {
  const target = runtime.book.addSheet("Інший");
  runtime.book.activeSheet.setRowHeight(1, 44);
  await run((each) =>
    each.context.workbook.worksheets.getItem("Інший").getRange("5:5").copyFrom("Аркуш1!2:2"),
  );
  expect(target.rowHeight(4)).toBe(44);
  expect(target.cell(4, 0).value).toBe(3);
  expect(target.cell(4, 1).formula).toBe("=1/0");
});

it("closes up areas that are left of a rectangle", async () => {
  runtime.book.activeSheet.enter(2, 0, "4");
  runtime.book.activeSheet.enter(2, 1, "5");
  expect(await run((sheet) => sheet.getRange("D1").copyFrom("A1:B1,A3:B3", "Values"))).toBe("done");
  expect(read("D1:E2")).toEqual([
    [2, 4],
    [4, 5],
  ]);
  await run((sheet) => sheet.getRange("G1").copyFrom(sheet.getRanges("A1,A3"), "Values"));
  expect(read("G1:G2")).toEqual([[2], [4]]);
});

/** Addresses and formulas of the custom formats that cells have. */
async function customFormats(sheetName: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheetName).getRange(address);
    const formats = cells.conditionalFormats.load(
      "items/type,items/customOrNullObject/rule/formula",
    );
    await context.sync();
    const ranges = formats.items.map((each) => each.getRanges().load("address"));
    await context.sync();
    return formats.items.map((each, index) => [
      ranges[index]?.address,
      each.customOrNullObject.rule.formula,
    ]);
  });
}

async function addRule(address: string, formula: string): Promise<void> {
  await run((sheet) => {
    const format = sheet.getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FF0000";
  });
}

describe("what comes along with copied cells", () => {
  it("is their conditional formats: within a sheet the cells join them", async () => {
    await addRule("A1:A2", "=A1>2");
    await addRule("D1:D9", "=TRUE");
    await run((sheet) => sheet.getRange("D5").copyFrom("A1:A2", "Formats"));
    expect(await customFormats("Аркуш1", "D5")).toEqual([["Аркуш1!A1:A2,Аркуш1!D5:D6", "=D5>2"]]);
    expect(await customFormats("Аркуш1", "D1")).toEqual([["Аркуш1!D1:D4,Аркуш1!D7:D9", "=TRUE"]]);
    await run((sheet) => (sheet.getRange("D5:D6").values = [[1], [7]]));
    const looks = runtime.book.activeSheet.features.conditionalLooks;
    expect([4, 5].map((row) => looks.at(row, 3)?.style.fill ?? null)).toEqual([null, "#FF0000"]);
  });

  it("is a copy of them on another sheet, repeated with the cells", async () => {
    runtime.book.addSheet("Інший");
    await addRule("A1:B1", "=A1>$A$2");
    await run((sheet) =>
      sheet.context.workbook.worksheets.getItem("Інший").getRange("C3:D6").copyFrom("Аркуш1!A1:B1"),
    );
    expect(await customFormats("Інший", "C3")).toEqual([["Інший!C3:D6", "=C3>$A$2"]]);
    expect(await customFormats("Аркуш1", "A1")).toEqual([["Аркуш1!A1:B1", "=A1>$A$2"]]);
  });

  it("is not anything of that with values or formulas", async () => {
    await addRule("A1:A2", "=A1>2");
    await run((sheet) => sheet.getRange("D5").copyFrom("A1:A2", "Formulas"));
    expect(await customFormats("Аркуш1", "D5")).toEqual([]);
  });

  it("is their validation, in place of what was there, also in the saved file", async () => {
    const stored = new Workbook();
    const { dataValidations } = stored.addWorksheet("Аркуш1");
    dataValidations.add("A1", { type: "list", formulae: ['"так,ні"'] });
    dataValidations.add("range:D1:D9", { type: "custom", formulae: ["D1>0"] });
    const bytes = new Uint8Array(await stored.xlsx.writeBuffer());
    const book = runtime.reset(await Book.open(bytes, "файл.xlsx"));
    await run((sheet) => sheet.getRange("D3:D4").copyFrom("A1"));
    await run((sheet) => sheet.getRange("D8").copyFrom("B1"));
    const saved = new Workbook();
    await saved.xlsx.load(await book.save());
    const found = saved.worksheets[0]?.dataValidations;
    const formulaAt = (address: string): unknown => {
      const each = found?.find(address);
      return each !== undefined && "formulae" in each ? each.formulae[0] : null;
    };
    expect(["D3", "D4", "A1"].map(formulaAt)).toEqual(['"так,ні"', '"так,ні"', '"так,ні"']);
    expect(["D1", "D2", "D8"].map(formulaAt)).toEqual(["D1>0", "D1>0", null]);
    expect(["D5", "D6", "D9"].map(formulaAt)).toEqual(["D5>0", "D5>0", "D9>0"]);
  });
});

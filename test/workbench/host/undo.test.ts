import { parseRange } from "../../../src/core/sheet/address";
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

it("begins anew after a copied sheet, which Excel cannot take back", async () => {
  await run((sheet) => sheet.copy());
  expect(runtime.book.undo()).toBe(false);
  expect(valueOf("A1")).toBe(1);
});

it("does not exist before ExcelApi 1.20", async () => {
  runtime.reset(undefined, { excelApi: "1.19" });
  runtime.book.activeSheet.enter(0, 0, "1");
  await run((sheet) => (sheet.getRange("A1").values = [[10]]));
  expect(runtime.book.undo()).toBe(false);
  expect(valueOf("A1")).toBe(10);
});

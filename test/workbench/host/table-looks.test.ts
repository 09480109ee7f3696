import { parseCell, parseRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { tableStyleLook } from "../../../src/workbench/host/features/table-styles";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function area(address: string) {
  const range = parseRange(address);
  if (range === null) throw new Error(address);
  return range;
}

/** The cell as the grid draws it over its table's style. */
function drawn(address: string) {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  const sheet = runtime.book.activeSheet;
  return sheet.features.tableLooks.under(sheet.cell(row, column).style, row, column);
}

function button(address: string) {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  return runtime.book.activeSheet.features.tableLooks.buttonAt(row, column);
}

function onTable(work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet.tables.getItemAt(0), sheet);
    await context.sync();
  });
}

beforeEach(async () => {
  const book = Book.empty();
  book.activeSheet.write(area("B2:C6"), [
    ["Захід", "План"],
    ["Дорога", 1],
    ["Школа", 2],
    ["Парк", 3],
    ["Сквер", 4],
  ]);
  runtime.reset(book);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add("B2:C6", true);
    await context.sync();
  });
});

it("draws header, bands and edges in the style of the table", () => {
  expect(drawn("B2")).toMatchObject({ fill: "#4472C4", fontColor: "#FFFFFF", bold: true });
  expect(["B3", "B4", "B5"].map((cell) => drawn(cell).fill)).toEqual(["#DAE3F3", null, "#DAE3F3"]);
  expect(drawn("B3")).toMatchObject({ fontColor: "#000000", bold: false });
  const line = { line: "Continuous", weight: "Thin", color: "#8FAADC" };
  expect(drawn("C4").borders).toEqual({ top: line, bottom: line, left: null, right: line });
  const outside = runtime.book.activeSheet.cell(0, 0).style;
  expect(drawn("A1")).toEqual(outside);
});

it("follows bands, edges, totals and style as they are set", async () => {
  await onTable((table) => {
    table.showBandedRows = false;
    table.showBandedColumns = true;
    table.highlightLastColumn = true;
    table.showTotals = true;
  });
  expect(["B4", "C4"].map((cell) => drawn(cell).fill)).toEqual(["#DAE3F3", null]);
  expect([drawn("C4").bold, drawn("B4").bold, drawn("B7").bold]).toEqual([true, false, true]);
  await onTable((table) => (table.style = "TableStyleMedium9"));
  expect(drawn("B7")).toMatchObject({ fill: "#4472C4", fontColor: "#FFFFFF" });
  await onTable((table) => {
    table.showTotals = false;
    table.convertToRange();
  });
  expect(drawn("C4")).toEqual(runtime.book.activeSheet.cell(3, 2).style);
});

it("gives way to what a cell has of its own", async () => {
  await onTable((_table, sheet) => {
    const { format } = sheet.getRange("B2");
    format.fill.color = "#FF0000";
    format.font.color = "#0000FF";
    format.borders.getItem("EdgeBottom").style = "Dash";
  });
  const cell = drawn("B2");
  expect([cell.fill, cell.fontColor, cell.borders.bottom?.line]).toEqual([
    "#FF0000",
    "#0000FF",
    "Dash",
  ]);
  // What is read through Office.js is the cell's own.
  expect(runtime.book.activeSheet.cell(1, 2).style.fill).toBeNull();
});

it("has the button of a filter in each header, and tells where one is used", async () => {
  expect(["B2", "C2", "B3", "D2"].map(button)).toEqual(["offered", "offered", null, null]);
  await onTable((table) => {
    table.columns.getItemAt(1).filter.applyCustomFilter(">2");
  });
  expect(["B2", "C2"].map(button)).toEqual(["offered", "used"]);
  await onTable((table) => {
    table.clearFilters();
    table.showHeaders = false;
  });
  expect(["B2", "C2", "B3"].map(button)).toEqual([null, null, null]);
});

it("shows the sheet's own filter in the same way", async () => {
  runtime.reset(Book.empty());
  runtime.book.activeSheet.write(area("A1:B3"), [
    ["Захід", "План"],
    ["Дорога", 1],
    ["Школа", 2],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const criteria = { filterOn: Excel.FilterOn.custom, criterion1: ">1" };
    sheet.autoFilter.apply(sheet.getRange("A1:B3"), 1, criteria);
    await context.sync();
  });
  expect(["A1", "B1", "A2", "C1"].map(button)).toEqual(["offered", "used", null, null]);
});

it.each([
  ["TableStyleLight1", null],
  ["TableStyleLight9", "#5B9BD5"],
  ["TableStyleMedium2", "#5B9BD5"],
  ["TableStyleMedium16", "#5B9BD5"],
  ["TableStyleMedium28", null],
  ["TableStyleDark2", "#000000"],
  ["TableStyleDark11", "#70AD47"],
])("%s has headers filled with %s", (name, fill) => {
  const theme = [
    ...["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31"],
    ...["A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"],
  ];
  const look = tableStyleLook(name, theme);
  expect(look).not.toBeNull();
  expect(look?.header.fill ?? null).toBe(fill);
});

it.each([
  "",
  "TableStyleLight22",
  "TableStyleMedium29",
  "TableStyleDark12",
  "TableStyleDark2x",
  "Стиль 1",
])("«%s» is no style of Excel's own", (name) => {
  expect(tableStyleLook(name, [])).toBeNull();
});

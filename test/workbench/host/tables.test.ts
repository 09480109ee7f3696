import { Workbook } from "@cj-tech-master/excelts";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

/** A file with one table; of its rows some may be hidden. */
async function openTable(hidden: readonly number[], headerRow = true): Promise<void> {
  const stored = new Workbook();
  const sheet = stored.addWorksheet("Аркуш1");
  sheet.addTable({
    name: "Заходи",
    ref: "B2",
    headerRow,
    totalsRow: true,
    columns: [
      { name: "Захід", filterButton: true },
      { name: "План", filterButton: true },
    ],
    rows: [
      ["а", 1],
      ["б", 2],
    ],
  });
  for (const row of hidden) sheet.getRow(row).hidden = true;
  const bytes = new Uint8Array(await stored.xlsx.writeBuffer());
  runtime.reset(await Book.open(bytes, "файл.xlsx"));
}

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

it("tells a table's name and where its parts are", async () => {
  await openTable([]);
  const read = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("заходи");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    table.load("name,showHeaders,showTotals");
    const missing = sheet.tables.getItemOrNullObject("Інша");
    missing.load("name");
    const count = sheet.tables.getCount();
    await context.sync();
    return {
      ...table.toJSON(),
      ranges: ranges.map(({ address }) => address),
      missing: missing.isNullObject,
      count: count.value,
    };
  });
  expect(read).toMatchObject({
    name: "Заходи",
    showHeaders: true,
    showTotals: true,
    ranges: ["Аркуш1!B2:C5", "Аркуш1!B2:C2", "Аркуш1!B3:C4"],
    missing: true,
    count: 1,
  });
});

it.each([
  ["shows all rows", [], true, false],
  ["hides a row of its body", [4], true, true],
  ["has no header and so no filter", [3], false, false],
  ["has a hidden row only below it", [7], true, false],
] as const)("a table that %s", async (_what, hidden, headers, isFiltered) => {
  await openTable(hidden, headers);
  const read = await onSheet(async (sheet, context) => {
    sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
    await context.sync();
    return sheet.tables.items.map(({ name, autoFilter }) => [name, autoFilter.isDataFiltered]);
  });
  expect(read).toEqual([["Заходи", isFiltered]]);
});

import { Workbook } from "@cj-tech-master/excelts";
import { parseRange } from "../core/sheet/address";
import { changeSheetParts } from "./sheet-parts";

/**
 * The library writes into the last row of a table with totals what the table's own part says, and
 * «Total» where it says nothing, as LibreOffice leaves it. What the cells themselves hold is taken
 * from the same package read without its tables.
 */
export async function restoreTableTotals(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const withTotals = workbook.worksheets.flatMap((sheet) =>
    sheet
      .getTables()
      .filter(({ table }) => table.totalsRow === true)
      .map(({ table }) => ({ sheet, range: parseRange(table.tableRef ?? "") })),
  );
  if (withTotals.length === 0) return;
  const plain = new Workbook();
  await plain.xlsx.load(await withoutTables(bytes));
  for (const { sheet, range } of withTotals) {
    const held = plain.worksheets.find(({ name }) => name === sheet.name);
    if (range === null || held === undefined) continue;
    for (let column = range.left; column <= range.right; column++) {
      const { value } = held.getCell(range.bottom + 1, column + 1);
      sheet.getCell(range.bottom + 1, column + 1).value = value;
    }
  }
}

function withoutTables(bytes: Uint8Array): Promise<Uint8Array> {
  return changeSheetParts(bytes, ({ xml }) =>
    xml.replace(/<tableParts\b[^>]*\/>|<tableParts\b[\s\S]*?<\/tableParts>/g, ""),
  );
}

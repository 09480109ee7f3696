import { Workbook } from "@cj-tech-master/excelts";
import { cellOfKey } from "../../src/core/sheet/snapshot";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** The values and formats of a workbook as an .xlsx, for where a file is needed. */
export async function savedBook({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const stored = new Workbook();
  for (const { name, cells } of sheets) {
    const sheet = stored.addWorksheet(name);
    for (const [key, { value, numberFormat }] of cells) {
      const { row, column } = cellOfKey(key);
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      cell.numFmt = numberFormat;
    }
  }
  return new Uint8Array(await stored.xlsx.writeBuffer({ validate: false }));
}

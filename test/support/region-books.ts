import { Workbook } from "@cj-tech-master/excelts";
import type { SourceBook } from "../../src/core/consolidate/sources";
import { sourceBook } from "../../src/core/consolidate/sources";
import { cellOf } from "../../src/core/edits/apply";
import { readTables } from "../../src/core/report/read-tables";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { makeSheet } from "../../src/core/sheet/snapshot";
import type { RegionFile } from "./region";

/** A made-up file as it would be read. */
export function regionWorkbook({ name, sheet, rows }: RegionFile): WorkbookSnapshot {
  const cells = rows.flatMap((row, at) =>
    row.map(
      (value, column) =>
        [{ row: at, column }, cellOf({ formula: null, value, numberFormat: "General" })] as const,
    ),
  );
  const base = { id: "1", name: sheet, visibility: "visible", merges: [] } as const;
  return { name, sheets: [makeSheet(base, cells)] };
}

/** What a made-up file brings. */
export function regionBook(file: RegionFile): SourceBook {
  const workbook = regionWorkbook(file);
  return sourceBook(file.name, workbook, readTables(workbook));
}

/** A made-up file as an .xlsx. */
export async function regionBytes({ sheet, rows }: RegionFile): Promise<Uint8Array> {
  const workbook = new Workbook();
  const added = workbook.addWorksheet(sheet);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== null) added.getCell(at + 1, column + 1).value = value;
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

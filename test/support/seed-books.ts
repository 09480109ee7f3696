import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { readTables } from "../../src/core/report/read-tables";
import type { Table } from "../../src/core/report/model";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { findSheet } from "../../src/core/sheet/snapshot";

/** Every seed workbook that holds tables. */
export const SEED_BOOKS = [
  "report-2018-9m.xlsx",
  "report-2022-9m.xlsx",
  "report-2022-9m-one-sheet.xlsx",
  "report-2022-9m-corrected.xlsx",
  "programme-2018-2020.xlsx",
  "programme-2018-2020-corrected.xlsx",
] as const;

export interface SeedBook {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  readonly sheetOf: (table: Table) => SheetSnapshot;
}

export async function seedBook(file: string): Promise<SeedBook> {
  const workbook = await readSnapshot(readFileSync(join(__dirname, "../../seeds", file)), file);
  const sheetOf = ({ sheet: name }: Table): SheetSnapshot => {
    const sheet = findSheet(workbook, name);
    if (sheet === null) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return { workbook, tables: readTables(workbook), sheetOf };
}

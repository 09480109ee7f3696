import type { Batch } from "../edits/batch";
import { batchOf } from "../edits/batch";
import type { Edit } from "../edits/edit";
import { isMoneyTable } from "../report/model";
import { readTables } from "../report/read-tables";
import type { CellRange } from "../sheet/address";
import type { LineLooks, RangeLooks } from "../sheet/looks";
import { PLAIN_LOOKS, PLAIN_PAGE } from "../sheet/plain-looks";
import type { SheetSnapshot } from "../sheet/snapshot";
import { layoutRange, proposeLayout } from "./propose-layout";
import type { LayoutStyle } from "./style";

const ROW: LineLooks = { size: 15, hidden: false, standard: true };
const COLUMN: LineLooks = { size: 48, hidden: false, standard: true };

/**
 * Lays out a sheet that is only being made, as a person's is laid out by «Оформити»: its tables are
 * read from what it will hold. Number formats are left to whoever makes it.
 *
 * @param sheet as it will be
 * @param cells the edits that make it so
 */
export function layOutNew(sheet: SheetSnapshot, cells: readonly Edit[], style: LayoutStyle): Batch {
  const range = layoutRange(sheet);
  if (range === null) return batchOf({ cells });
  const tables = readTables({ name: "", sheets: [sheet] }).filter(isMoneyTable);
  const { batch } = proposeLayout({
    sheet,
    tables,
    looks: plainLooks(sheet.name, range),
    profile: { style },
  });
  return { ...batch, cells };
}

function plainLooks(sheet: string, range: CellRange): RangeLooks {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const row = Array.from({ length: width }, () => PLAIN_LOOKS);
  return {
    sheet,
    range,
    cells: Array.from({ length: height }, () => row),
    rows: Array.from({ length: height }, () => ROW),
    columns: Array.from({ length: width }, () => COLUMN),
    frozen: { rows: 0, columns: 0 },
    page: PLAIN_PAGE,
  };
}

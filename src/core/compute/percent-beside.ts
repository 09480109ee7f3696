import type { CellAddress } from "../sheet/address";
import { columnName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { filledColumns } from "../sheet/rows";
import { oneLine } from "../report/header-words";
import type { MoneyTable } from "../report/model";

/** The heading belongs to the report, which is Ukrainian in any language of the interface. */
const WORDS = "% фінансування";

/** A column for the percent of the money where the table's own states the work done. */
export interface BesideColumn {
  readonly heading: CellAddress;
  readonly words: string;
  /** «K» */
  readonly name: string;
}

/**
 * The column in which the percents of the money stand already, or the empty one right of the table.
 * Null where something stands there or next to it: a table beside would run into this one.
 */
export function columnBeside(table: MoneyTable, sheet: SheetSnapshot): BesideColumn | null {
  const { header, range, numberRow } = table;
  const at = (column: number): BesideColumn => ({
    heading: { row: header.top, column },
    words: WORDS,
    name: columnName(column),
  });
  for (let column = header.right; column <= header.right + 1; column++) {
    if (oneLine(String(cellAt(sheet, { row: header.top, column }).value ?? "")) === WORDS)
      return at(column);
  }
  const right = header.right + 1;
  const bottom = Math.max(range.bottom, numberRow ?? 0);
  const isMerged = sheet.merges.some(
    (area) =>
      area.top <= bottom &&
      area.bottom >= header.top &&
      area.right >= right &&
      area.left <= right + 1,
  );
  if (isMerged) return null;
  for (let row = header.top; row <= bottom; row++) {
    if (filledColumns(sheet, row).some((column) => column === right || column === right + 1))
      return null;
  }
  return at(right);
}

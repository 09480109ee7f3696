import type { Edit } from "../../../core/edits/edit";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange, MAX_COLUMNS, quoteSheetName } from "../../../core/sheet/address";

/** Cells of a sheet, or the sheet as a whole. */
export interface Spot {
  readonly sheet: string;
  readonly range: CellRange | null;
}

/** Spots as a failure names them. */
export interface SpotNames {
  /** In reading order: «F27», «5:7», or with the sheet's name when several sheets are touched. */
  readonly cells: readonly string[];
  readonly sheets?: readonly string[];
}

export function spotNames(spots: readonly Spot[]): SpotNames {
  const sheets = [...new Set(spots.flatMap(({ sheet, range }) => (range === null ? sheet : [])))];
  const cells = spots.flatMap(({ sheet, range }) => (range === null ? [] : [{ sheet, range }]));
  const isOneSheet = new Set(cells.map(({ sheet }) => sheet)).size === 1;
  const names = cells
    .toSorted((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
    .map(({ sheet, range }) => (isOneSheet ? "" : `${quoteSheetName(sheet)}!`) + nameOf(range));
  return { cells: [...new Set(names)], ...(sheets.length > 0 ? { sheets } : {}) };
}

export function spotOf({ sheet, cell: { row, column } }: Edit): Spot {
  return { sheet, range: { top: row, left: column, bottom: row, right: column } };
}

function nameOf(range: CellRange): string {
  const isWholeRows = range.left === 0 && range.right === MAX_COLUMNS - 1;
  return isWholeRows ? `${range.top + 1}:${range.bottom + 1}` : formatRange(range);
}

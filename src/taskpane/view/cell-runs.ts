import type { CellAddress, CellRange } from "../../core/sheet/address";
import { compareCells } from "../../core/sheet/address";

/** Cells as few ranges, each a run down one column, in the order of their first cells. */
export function cellRuns(cells: readonly CellAddress[]): readonly CellRange[] {
  const byColumn = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of byColumn) {
    const run = runs.at(-1);
    if (run?.left === column && run.bottom + 1 >= row)
      runs[runs.length - 1] = { ...run, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs.toSorted((a, b) => compareCells(first(a), first(b)));
}

/** The range of one cell. */
export function rangeOf({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function first(range: CellRange): CellAddress {
  return { row: range.top, column: range.left };
}

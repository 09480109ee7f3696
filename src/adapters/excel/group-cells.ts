import type { CellAddress, CellRange } from "../../core/sheet/address";

/**
 * The fewest rectangles, roughly, that cover exactly these cells: runs down a column, then equal
 * runs of neighbouring columns together. Written in reading order of their top left cells.
 */
export function groupCells(cells: readonly CellAddress[]): readonly CellRange[] {
  const runs = columnRuns(cells);
  const groups: CellRange[] = [];
  for (const run of runs) {
    const index = groups.findIndex(
      (group) =>
        group.right === run.left - 1 && group.top === run.top && group.bottom === run.bottom,
    );
    const group = groups[index];
    if (group === undefined) groups.push(run);
    else groups[index] = { ...group, right: run.right };
  }
  return groups.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function columnRuns(cells: readonly CellAddress[]): readonly CellRange[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    const follows = last?.left === column && row <= last.bottom + 1;
    if (last !== undefined && follows) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

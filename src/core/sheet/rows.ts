import type { SheetSnapshot } from "./snapshot";
import { cellOfKey } from "./snapshot";

const indexes = new WeakMap<SheetSnapshot, ReadonlyMap<number, readonly number[]>>();

/**
 * The columns of each row that hold something, from left to right: a sheet is asked row by row, and
 * most of a wide one is empty. Built once for a snapshot.
 */
export function filledColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  let index = indexes.get(sheet);
  if (index === undefined) {
    index = buildIndex(sheet);
    indexes.set(sheet, index);
  }
  return index.get(row) ?? [];
}

function buildIndex(sheet: SheetSnapshot): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const key of sheet.cells.keys()) {
    const { row, column } = cellOfKey(key);
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  for (const columns of rows.values()) columns.sort((a, b) => a - b);
  return rows;
}

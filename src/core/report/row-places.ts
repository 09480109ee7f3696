import type { TableRow } from "./model";

const indexes = new WeakMap<readonly TableRow[], ReadonlyMap<TableRow, number>>();

/**
 * Where a row stands among the rows of its table, −1 for one of another. Built once for a table: a
 * long one asks it of every line.
 */
export function placeOf(rows: readonly TableRow[], row: TableRow): number {
  let index = indexes.get(rows);
  if (index === undefined) {
    index = new Map(rows.map((each, at) => [each, at]));
    indexes.set(rows, index);
  }
  return index.get(row) ?? -1;
}

/** The rows right below a row, up to the first of another kind. */
export function rowsBelow(
  rows: readonly TableRow[],
  row: TableRow,
  kinds: ReadonlySet<TableRow["kind"]>,
): readonly TableRow[] {
  const below: TableRow[] = [];
  for (let at = placeOf(rows, row) + 1; at < rows.length; at++) {
    const next = rows[at];
    if (next === undefined || !kinds.has(next.kind)) break;
    below.push(next);
  }
  return below;
}

/** The nearest row above that is as asked for; null where there is none. */
export function rowAbove(
  rows: readonly TableRow[],
  row: TableRow,
  asked: (above: TableRow) => boolean,
): TableRow | null {
  for (let at = placeOf(rows, row) - 1; at >= 0; at--) {
    const above = rows[at];
    if (above !== undefined && asked(above)) return above;
  }
  return null;
}

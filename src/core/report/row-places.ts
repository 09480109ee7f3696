import { remembered } from "../sheet/remembered";
import type { TableRow } from "./model";

const places = remembered(
  (rows: readonly TableRow[]) => new Map(rows.map((row, at) => [row, at] as const)),
);

/** Where a row stands among the rows of its table, −1 for one of another. */
export function placeOf(rows: readonly TableRow[], row: TableRow): number {
  return places(rows).get(row) ?? -1;
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

import type { MoneyTable, TableRow } from "../report/model";

/** The rows inside another row's sum, by the row of the sheet that contains them. */
export function partsByRow({ rows }: MoneyTable): ReadonlyMap<number, readonly TableRow[]> {
  const parts = new Map<number, TableRow[]>();
  for (const row of rows) {
    if (row.kind !== "part" || row.parent === null) continue;
    const siblings = parts.get(row.parent);
    if (siblings === undefined) parts.set(row.parent, [row]);
    else siblings.push(row);
  }
  return parts;
}

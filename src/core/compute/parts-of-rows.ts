import { groupedBy } from "../sheet/grouped";
import type { MoneyTable, TableRow } from "../report/model";

type ByRow = ReadonlyMap<number, readonly TableRow[]>;

const parts = new WeakMap<MoneyTable, ByRow>();
const repeats = new WeakMap<MoneyTable, ByRow>();

/** The rows inside another row's sum, by the row of the sheet that contains them. Built once for a table. */
export function partsByRow(table: MoneyTable): ByRow {
  return indexed(parts, table, ({ kind, parent }) => (kind === "part" ? parent : null));
}

/** The rows that repeat another row's figures, by that row of the sheet. Built once for a table. */
export function repeatsByRow(table: MoneyTable): ByRow {
  return indexed(repeats, table, (row) => row.repeats);
}

function indexed(
  indexes: WeakMap<MoneyTable, ByRow>,
  table: MoneyTable,
  keyOf: (row: TableRow) => number | null,
): ByRow {
  let index = indexes.get(table);
  if (index === undefined) {
    const keyed = table.rows.filter((row) => keyOf(row) !== null);
    index = groupedBy(keyed, (row) => keyOf(row) ?? -1);
    indexes.set(table, index);
  }
  return index;
}

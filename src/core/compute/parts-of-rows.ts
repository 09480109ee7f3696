import { groupedBy } from "../sheet/grouped";
import { remembered } from "../sheet/remembered";
import type { MoneyTable, TableRow } from "../report/model";

type ByRow = ReadonlyMap<number, readonly TableRow[]>;

/** The rows inside another row's sum, by the row of the sheet that contains them. */
export const partsByRow: (table: MoneyTable) => ByRow = remembered(({ rows }) => {
  const parts = rows.filter(({ kind, parent }) => kind === "part" && parent !== null);
  return groupedBy(parts, ({ parent }) => parent ?? -1);
});

/** The rows that repeat another row's figures, by that row of the sheet. */
export const repeatsByRow: (table: MoneyTable) => ByRow = remembered(({ rows }) => {
  const repeating = rows.filter(({ repeats }) => repeats !== null);
  return groupedBy(repeating, ({ repeats }) => repeats ?? -1);
});

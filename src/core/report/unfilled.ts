import { remembered } from "../sheet/remembered";
import type { MoneyTable } from "./model";
import { linesOf } from "./model";

/**
 * True for a report in whose lines nobody has said yet what was done: one that was just begun. What its
 * formulas give then is no figure of anything.
 */
export const isUnfilled: (table: MoneyTable) => boolean = remembered((table: MoneyTable) =>
  linesOf(table).every(
    ({ money: { actual }, percent }) =>
      actual?.amount == null && (percent?.amount == null || percent.formula !== null),
  ),
);

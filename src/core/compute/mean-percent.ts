import type { Decimal } from "../report/decimal";
import { add, decimal, divideRounded } from "../report/decimal";
import type { TableRow } from "../report/model";

/** The mean of the percents that these rows state, in points; null when fewer than two do. */
export function meanPercent(rows: readonly TableRow[], decimals: number): Decimal | null {
  const stated = rows.flatMap(({ percent }) => percent?.amount ?? []);
  if (stated.length < 2) return null;
  const sum = stated.reduce(add, decimal(0n, 0));
  return divideRounded(sum.digits, 10n ** BigInt(sum.scale) * BigInt(stated.length), decimals);
}

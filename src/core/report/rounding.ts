import { isZero, trimZeros } from "./decimal";
import type { MoneyFigure } from "./model";
import type { Unit } from "./unit";

/** Decimals at which an amount in a unit is exact to the kopiyka. */
const EXACT_DECIMALS: Readonly<Record<Unit, number>> = {
  UAH: 2,
  "thousand-UAH": 5,
  "million-UAH": 8,
};

/**
 * By how many kopiykas a stated total may differ from its lines because all were rounded (tolerance
 * T1): half a unit of the last shown decimal for each figure. Zero where the figures are exact: in
 * hryvnias, or with as many decimals as kopiykas need.
 */
export function roundingSlack(figures: readonly MoneyFigure[], unit: Unit | null): number {
  if (unit === null || unit === "UAH") return 0;
  const amounts = figures.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const shown = Math.max(0, ...amounts.map((amount) => trimZeros(amount).scale));
  if (shown >= EXACT_DECIMALS[unit]) return 0;
  const rounded = amounts.filter((amount) => !isZero(amount)).length;
  return (rounded * 10 ** (EXACT_DECIMALS[unit] - shown)) / 2;
}

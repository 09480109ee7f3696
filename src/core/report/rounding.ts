import { isZero, trimZeros } from "./decimal";
import type { MoneyFigure } from "./figure";
import type { Unit } from "./unit";

/** Decimals at which an amount in a unit is exact to the kopiyka. */
const EXACT_DECIMALS: Readonly<Record<Unit, number>> = {
  UAH: 2,
  "thousand-UAH": 5,
  "million-UAH": 8,
};

/**
 * How a stated sum agrees with its addends: `equal` to the kopiyka (tolerance T0), off by no more
 * than `rounding` of typed figures can make (T1), or `wrong`.
 */
export type SumAgreement = "equal" | "rounding" | "wrong";

/**
 * Judges a stated sum by tolerance T1.
 *
 * @param difference stated − computed, in kopiykas
 */
export function judgeSum(
  stated: MoneyFigure,
  addends: readonly MoneyFigure[],
  difference: number,
  unit: Unit | null,
): SumAgreement {
  if (difference === 0) return "equal";
  // A formula adds what the cells hold, so rounding explains nothing there.
  const slack = stated.formula === null ? roundingSlack([...addends, stated], unit) : 0;
  return Math.abs(difference) <= slack ? "rounding" : "wrong";
}

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

import type { Decimal } from "./decimal";
import {
  compare,
  divideRounded,
  divideTruncated,
  isZero,
  shift,
  subtract,
  trimZeros,
} from "./decimal";
import type { Figure } from "./figure";
import type { PercentKind } from "./model";

/** Decimals beyond which a formula's double is no longer exact in points. */
const MOST_DECIMALS = 9;

/**
 * How a stated percent agrees with the money (tolerance T2).
 * - `agrees`: the computed percent rounds to it;
 * - `truncated`: it is the computed percent cut off, not rounded;
 * - `close`: it is off by at most the tolerance, half a point unless said otherwise; `wrong`: by more.
 */
export type PercentAgreement = "agrees" | "truncated" | "close" | "wrong";

/** Percent of plan in points, half up to `scale` decimals; null when there is no plan. */
export function percentOfPlan(actual: number, plan: number, scale = 2): Decimal | null {
  return plan === 0 ? null : divideRounded(BigInt(actual) * 100n, BigInt(plan), scale);
}

/** Decimals that the stated percent shows; trailing zeros do not count. */
export function shownDecimals(stated: Decimal): number {
  return Math.min(trimZeros(stated).scale, MOST_DECIMALS);
}

const HALF_A_POINT: Decimal = { digits: 5n, scale: 1 };

/**
 * Judges a stated percent against plan and actual in kopiykas by exact arithmetic. Null when there
 * is no plan, so that nothing can be said.
 *
 * @param tolerance points by which a percent may be off and still be close
 */
export function judgePercent(
  stated: Decimal,
  actual: number,
  plan: number,
  tolerance: Decimal = HALF_A_POINT,
): PercentAgreement | null {
  if (plan === 0) return null;
  const numerator = BigInt(actual) * 100n;
  const denominator = BigInt(plan);
  const decimals = shownDecimals(stated);
  // |stated − n/d| ≤ ½·10^-decimals, multiplied out so that nothing is rounded.
  const scale = Math.max(stated.scale, decimals);
  const unit = 10n ** BigInt(scale);
  const wide = stated.digits * 10n ** BigInt(scale - stated.scale);
  const distance = magnitude(wide * denominator - numerator * unit) * 2n;
  const step = magnitude(denominator) * 10n ** BigInt(scale - decimals);
  if (distance <= step) return "agrees";
  if (compare(stated, divideTruncated(numerator, denominator, decimals)) === 0) return "truncated";
  // |stated − n/d| ≤ tolerance, multiplied out likewise; the distance is twice the difference.
  const allowed = magnitude(denominator) * unit * tolerance.digits * 2n;
  return distance * 10n ** BigInt(tolerance.scale) <= allowed ? "close" : "wrong";
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The difference stated − computed in points, to two decimals. Expects plan not to be zero. */
export function percentDifference(stated: Decimal, actual: number, plan: number): Decimal {
  return subtract(stated, divideRounded(BigInt(actual) * 100n, BigInt(plan), 2));
}

interface PercentLine {
  readonly plan: number;
  readonly actual: number;
  readonly stated: Decimal;
}

/**
 * What a percent column means: `financial` when at least three of its lines have plan and actual
 * above zero and more than half of those agree with the money or are cut off; `declared` when at
 * least three such lines exist and none agrees; otherwise `undecided`.
 */
export function percentKindOf(lines: readonly PercentLine[]): PercentKind {
  const telling = lines.filter((line) => line.plan > 0 && line.actual > 0);
  if (telling.length < 3) return "undecided";
  const agreeing = telling.filter((line) => {
    const agreement = judgePercent(line.stated, line.actual, line.plan);
    return agreement === "agrees" || agreement === "truncated";
  }).length;
  if (agreeing * 2 > telling.length) return "financial";
  return agreeing === 0 ? "declared" : "undecided";
}

/** The line of a table for `percentKindOf`, null where a figure is missing. */
export function percentLine(
  plan: number | null,
  actual: number | null,
  percent: Figure | null,
): PercentLine | null {
  if (plan === null || actual === null || percent?.amount == null) return null;
  return { plan, actual, stated: percent.amount };
}

/**
 * True when percents stated as bare numbers fit the money as fractions (0.496) better than as points
 * (49.6). Zero says nothing and does not count.
 */
export function fitsFractions(lines: readonly PercentLine[]): boolean {
  const telling = lines.filter((line) => !isZero(line.stated));
  const fits = (asFraction: boolean): number =>
    telling.filter((line) => {
      const stated = asFraction ? shift(line.stated, 2) : line.stated;
      const agreement = judgePercent(stated, line.actual, line.plan);
      return agreement === "agrees" || agreement === "truncated";
    }).length;
  return fits(true) > fits(false);
}

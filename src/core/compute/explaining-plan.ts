import type { Decimal } from "../report/decimal";
import type { TableRow } from "../report/model";
import { percentOfPlan, shownDecimals } from "../report/percent";

/** What a plan hypothesis says: with this plan the stated percent would be right. */
export interface ExplainingPlan {
  readonly kopiykas: number;
  /** The percent that this plan gives, to two decimals. */
  readonly percent: Decimal;
}

/**
 * The plan under which a stated percent would be right, often an older edition of the plan: the only
 * multiple, in the interval that the rounded percent allows, of the largest power of ten that
 * divides the plan of every line. Null when there is none or more than one.
 */
export function explainingPlan(
  stated: Decimal,
  actual: number,
  lines: readonly TableRow[],
): ExplainingPlan | null {
  const known = stepOf(lines);
  if (known === null || stated.digits <= 0n || actual <= 0) return null;
  const step = BigInt(known);
  const decimals = shownDecimals(stated);
  // stated ± ½·10^-decimals, over a common denominator of 2·10^decimals.
  const unit = 2n * 10n ** BigInt(decimals);
  const centre = (stated.digits * unit) / 10n ** BigInt(stated.scale);
  const money = BigInt(actual) * 100n * unit;
  const first = ceilDivide(money, (centre + 1n) * step);
  const last = centre - 1n <= 0n ? first : money / ((centre - 1n) * step);
  if (first !== last) return null;
  const kopiykas = Number(first * step);
  const percent = percentOfPlan(actual, kopiykas);
  return percent === null ? null : { kopiykas, percent };
}

const steps = new WeakMap<readonly TableRow[], number | null>();

/** The step of the plans, kept: each wrong percent of a long table asks for it. Null without a plan. */
function stepOf(lines: readonly TableRow[]): number | null {
  const known = steps.get(lines);
  if (known !== undefined) return known;
  const plans = lines
    .map((line) => line.money.annualPlan?.kopiykas ?? 0)
    .filter((plan) => plan > 0);
  const step = plans.length === 0 ? null : largestPowerOfTen(plans);
  steps.set(lines, step);
  return step;
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

function largestPowerOfTen(amounts: readonly number[]): number {
  let power = 1;
  while (amounts.every((amount) => amount % (power * 10) === 0)) power *= 10;
  return power;
}

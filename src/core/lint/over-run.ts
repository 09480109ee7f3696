import type { TableRow } from "../report/model";
import type { Profile } from "./profile";

/** An over-run up to so many kopiykas, or so many points of percent, is left alone. */
export interface Allowance {
  readonly kopiykas: number;
  readonly points: number;
}

export function allowanceOf({ thresholds }: Pick<Profile, "thresholds">): Allowance {
  const { overrunAmount, overrunPercent } = thresholds;
  return { kopiykas: Math.round(overrunAmount * 100), points: overrunPercent };
}

/** True when more was financed than the plan and what is left alone beyond it. In kopiykas. */
export function isOver(paid: number, plan: number, { kopiykas, points }: Allowance): boolean {
  const more = paid - plan;
  return more > kopiykas && more * 100 > points * plan;
}

/**
 * True when a row has more than the plan of the period, but not more than that of the year: a row
 * beyond the year's plan, or without one, is told as such and not twice.
 */
export function isOverPeriod({ money }: TableRow, allowance: Allowance): boolean {
  const plan = money.periodPlan?.kopiykas;
  const paid = money.actual?.kopiykas;
  if (plan == null || paid == null || plan < 0) return false;
  const annual = money.annualPlan?.kopiykas ?? null;
  const isToldOfTheYear = annual !== null && (annual === 0 || paid > annual);
  return !isToldOfTheYear && isOver(paid, plan, allowance);
}

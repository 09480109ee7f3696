import { formatRange } from "../sheet/address";
import { referencesOf } from "../sheet/formula-references";
import type { Decimal } from "../report/decimal";
import { isZero, toNumber } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { TableRow } from "../report/model";
import { judgePercent } from "../report/percent";

/** Plan and actual as they will stand, in kopiykas; null for what is not stated. */
export interface PlanAndActual {
  readonly plan: number | null;
  readonly actual: number | null;
}

/**
 * How a row's percent cell stands to its money:
 * - `right`: a formula of the row's own plan and actual, or one that gives the percent;
 * - `blank`: nothing is stated;
 * - `agrees`: what is typed is the percent of the money, or says that there is none;
 * - `differs`: what is typed is another percent;
 * - `wrong`: a formula that gives an error or another percent;
 * - `words`, `unreadable`: text in which something else stands too, or that is no percent.
 */
export type PercentStand =
  "right" | "blank" | "agrees" | "differs" | "wrong" | "words" | "unreadable";

/** @param money what the row's plan and actual will be */
export function standOf(row: TableRow, percent: Figure, money: PlanAndActual): PercentStand {
  const { reading, amount, formula, raw } = percent;
  if (formula !== null) return formulaStand(row, percent, money);
  if (reading === "annotated") return "words";
  if (reading === "blank")
    return raw.trim() === "" ? "blank" : hasShare(money) ? "differs" : "agrees";
  if (amount === null) return reading === "error" ? "wrong" : "unreadable";
  return fits(amount, money) ? "agrees" : "differs";
}

/** True where there is a plan and an actual, so that there is a percent. */
export function hasShare(
  money: PlanAndActual,
): money is { readonly plan: number; readonly actual: number } {
  return money.plan !== null && money.plan > 0 && money.actual !== null;
}

/** The value that the formula gives, in the column's notation; nothing where there is no plan. */
export function shareOf(plan: Decimal | null, actual: Decimal | null, fraction: boolean) {
  if (plan === null || actual === null || plan.digits <= 0n) return "";
  const share = toNumber(actual) / toNumber(plan);
  return fraction ? share : share * 100;
}

function fits(stated: Decimal, money: PlanAndActual): boolean {
  // Nothing of nothing is nothing.
  if (!hasShare(money)) return isZero(stated) && (money.actual ?? 0) === 0;
  return judgePercent(stated, money.actual, money.plan) === "agrees";
}

function formulaStand(row: TableRow, percent: Figure, money: PlanAndActual): PercentStand {
  const { reading, amount } = percent;
  const now = { plan: kopiykas(row, "annualPlan"), actual: kopiykas(row, "actual") };
  const gives =
    reading === "blank"
      ? !hasShare(now)
      : amount !== null && hasShare(now) && judgePercent(amount, now.actual, now.plan) === "agrees";
  if (gives && isOfOwnRow(row, percent)) return "right";
  if (reading === "blank") return hasShare(money) ? "wrong" : "right";
  return amount !== null && hasShare(money) && fits(amount, money) ? "right" : "wrong";
}

function kopiykas(row: TableRow, column: "annualPlan" | "actual"): number | null {
  return row.money[column]?.kopiykas ?? null;
}

/** True for a formula of just the row's plan and actual. */
function isOfOwnRow({ money: { annualPlan, actual } }: TableRow, { formula }: Figure): boolean {
  if (annualPlan === undefined || actual === undefined || formula === null) return false;
  const asked = new Set(referencesOf(formula).map(formatRange));
  const own = [annualPlan, actual].map(({ cell: { row, column } }) =>
    formatRange({ top: row, left: column, bottom: row, right: column }),
  );
  return asked.size === own.length && own.every((each) => asked.has(each));
}

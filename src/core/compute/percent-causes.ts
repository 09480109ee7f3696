import type { Cause } from "../lint/rule";
import type { Decimal } from "../report/decimal";
import { compare, decimalOf, toText, trimZeros } from "../report/decimal";
import type { MoneyTable, TableRow } from "../report/model";
import { columnUnit } from "../report/model";
import { judgePercent, percentOfPlan, shownDecimals } from "../report/percent";
import { fromKopiykas } from "../report/unit";
import { explainingPlan } from "./explaining-plan";
import { namedPlan } from "./named-plan";
import type { StatedPercent } from "./stated-percent";

const MOST_CAUSES = 3;

/**
 * Why a percent may be wrong, the likelier first: an earlier plan that the row names, the percent of
 * the period before, digits typed in another order, one digit mistyped. Only where none of these
 * fits, the one plan under which the percent would be right.
 *
 * @param lines the lines whose plans say in what steps plans are made
 * @param before the same row in the report of the period before, null when there is none
 */
export function percentCauses(
  table: MoneyTable,
  line: StatedPercent,
  lines: readonly TableRow[],
  before: TableRow | null,
): readonly Cause[] {
  const causes = [
    namedEarlierPlan(table, line),
    percentBefore(line, before),
    otherOrder(line),
    oneDigit(line),
  ].flatMap((cause) => cause ?? []);
  return causes.length > 0
    ? causes.slice(0, MOST_CAUSES)
    : [olderPlan(table, line, lines) ?? []].flat();
}

function namedEarlierPlan(
  table: MoneyTable,
  { plan, actual, stated }: StatedPercent,
): Cause | null {
  const earlier = namedPlan(plan);
  if (earlier === null || !fits(stated, actual.kopiykas, earlier)) return null;
  return planCause("named-plan", table, plan.cell, actual.kopiykas, earlier);
}

function olderPlan(
  table: MoneyTable,
  line: StatedPercent,
  lines: readonly TableRow[],
): Cause | null {
  const { stated, plan, actual } = line;
  const older = explainingPlan(stated, actual.kopiykas, lines);
  if (older === null || older.kopiykas === plan.kopiykas) return null;
  return planCause("older-plan", table, plan.cell, actual.kopiykas, older.kopiykas);
}

function planCause(
  kind: string,
  table: MoneyTable,
  cell: Cause["cells"][number],
  actual: number,
  plan: number,
): Cause {
  const amount = fromKopiykas(plan, columnUnit(table, "annualPlan") ?? "UAH");
  return { kind, cells: [cell], amount, gives: percentOfPlan(actual, plan) };
}

/** Carried over unchanged from the sheet that was copied. */
function percentBefore({ stated, percent }: StatedPercent, before: TableRow | null): Cause | null {
  const earlier = before?.percent?.amount ?? null;
  if (earlier === null || compare(earlier, stated) !== 0) return null;
  return { kind: "previous-period", cells: [percent.cell], amount: null, gives: earlier };
}

function otherOrder({ stated, percent, plan, actual }: StatedPercent): Cause | null {
  const text = toText(trimZeros(stated));
  for (let at = 0; at + 1 < text.length; at++) {
    const [a = "", b = ""] = [text[at], text[at + 1]];
    if (a === b || !/^\d\d$/.test(a + b)) continue;
    const swapped = decimalOf(text.slice(0, at) + b + a + text.slice(at + 2));
    if (fits(swapped, actual.kopiykas, plan.kopiykas)) {
      return { kind: "digits-swapped", cells: [percent.cell], amount: null, gives: swapped };
    }
  }
  return null;
}

/** Of whole points; another decimal is a matter of rounding, not of typing. */
function oneDigit({ stated, percent, plan, actual }: StatedPercent): Cause | null {
  const meant = percentOfPlan(actual.kopiykas, plan.kopiykas, shownDecimals(stated));
  if (meant === null) return null;
  const [is, should] = [toText(trimZeros(stated)), toText(meant)];
  const apart = [...is].filter((digit, at) => digit !== should[at]).length;
  const wholePoints = is.split(".")[0] !== should.split(".")[0];
  if (is.length !== should.length || is.length < 2 || apart !== 1 || !wholePoints) return null;
  return { kind: "digit-mistyped", cells: [percent.cell], amount: null, gives: meant };
}

function fits(percent: Decimal, actual: number, plan: number): boolean {
  return judgePercent(percent, actual, plan) === "agrees";
}

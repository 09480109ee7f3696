import type { MoneyTable } from "../report/model";
import { columnUnit } from "../report/model";
import { columnName } from "../sheet/address";
import type { FlagKind, Limits } from "./flags";
import { sameUnitVolume } from "./flags";

/** Digits behind the comma of a kopiyka in each unit: beyond them a difference is the computer's own. */
const DIGITS = { UAH: 2, "thousand-UAH": 5, "million-UAH": 8 } as const;
/** Hryvnias in one of each unit. */
const HRYVNIAS = { UAH: 1, "thousand-UAH": 1000, "million-UAH": 1_000_000 } as const;

/**
 * When a row is flagged, as a condition of Excel for the given row, true in one kind at most; null for
 * a kind that the table does not have. The same as `flagsOf` says of numbers; text is never flagged,
 * for Excel takes any text for more than any number.
 */
export function conditionOf(
  table: MoneyTable,
  kind: FlagKind,
  row: number,
  limits: Limits,
): string | null {
  const { annualPlan, periodPlan, actual, programmeVolume } = table.columns;
  if (annualPlan === undefined || actual === undefined) return null;
  const cell = (index: number): string => `$${columnName(index)}${String(row + 1)}`;
  const [plan, paid] = [cell(annualPlan.index), cell(actual.index)];
  const unit = columnUnit(table, "actual") ?? "UAH";
  const positive = (difference: string): string => `ROUND(${difference},${DIGITS[unit]})>0`;
  const numbers = `ISNUMBER(${plan}),ISNUMBER(${paid})`;
  const volume =
    programmeVolume === undefined || !sameUnitVolume(table) ? null : cell(programmeVolume.index);
  const beyond = volume === null ? null : `AND(N(${volume})>0,${positive(`${paid}-N(${volume})`)})`;
  const within = beyond === null ? "" : `NOT(${beyond}),`;
  const { over, close, slow, byPeriod } = limits;
  const amount = over.kopiykas / 100 / HRYVNIAS[unit];
  const exceeds = (planned: string): string => {
    const byAmount = positive(`${paid}-${planned}${amount === 0 ? "" : `-${String(amount)}`}`);
    const byShare = positive(`(${paid}-${planned})*100-${planned}*${String(over.points)}`);
    return over.points === 0 ? byAmount : `${byAmount},${byShare}`;
  };
  const ofPeriod = byPeriod && periodPlan !== undefined ? cell(periodPlan.index) : null;
  const overPeriod =
    ofPeriod === null
      ? null
      : `ISNUMBER(${ofPeriod}),N(${ofPeriod})>=0,${exceeds(`N(${ofPeriod})`)}`;
  const withinPeriod = overPeriod === null ? "" : `NOT(AND(${overPeriod})),`;
  switch (kind) {
    case "over-volume":
      return beyond === null ? null : `${numbers},${beyond}`;
    case "without-plan":
      return `${numbers},${within}${plan}=0,${paid}>0`;
    case "over-plan":
      return `${numbers},${within}${plan}<>0,${exceeds(plan)}`;
    case "over-period":
      return overPeriod === null
        ? null
        : `${numbers},${within}${plan}<>0,${paid}<=${plan},${overPeriod}`;
    case "close":
      return close === null
        ? null
        : `${numbers},${within}${withinPeriod}${plan}>0,${paid}<=${plan},ROUND(${paid}*100-${plan}*${String(close)},${DIGITS[unit]})>=0`;
    case "behind-period":
    case "slow": {
      if (slow === null || (kind === "slow") === byPeriod) return null;
      const pace = ofPeriod === null ? plan : `N(${ofPeriod})`;
      const behind = `${pace}*${String(slow.numerator)}-${paid}*${String(slow.denominator)}`;
      const near = close === null ? "" : `,${paid}*100<${plan}*${String(close)}`;
      const known = ofPeriod === null ? "" : `${paid}<=${plan},ISNUMBER(${ofPeriod}),`;
      return `${numbers},${within}${plan}>0,${known}${positive(behind)}${near}`;
    }
  }
}

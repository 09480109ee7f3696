import type { MoneyTable } from "../report/model";
import { columnUnit } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
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
  const cells = cellsOf(table, row, limits);
  if (cells === null) return null;
  const { plan, paid, ofPeriod } = cells;
  const positive = positiveIn(table);
  const { close, slow, byPeriod } = limits;
  const numbers = `ISNUMBER(${plan}),ISNUMBER(${paid})`;
  const beyond = beyondVolume(cells, positive);
  const within = beyond === null ? "" : `NOT(${beyond}),`;
  const overToDate = toDateCondition(table, cells, limits);
  const withinToDate = overToDate === null ? "" : `NOT(AND(${overToDate})),`;
  const overPeriod =
    ofPeriod === null
      ? null
      : `ISNUMBER(${ofPeriod}),N(${ofPeriod})>=0,${exceeds(table, limits, paid, `N(${ofPeriod})`)}`;
  const withinPeriod = overPeriod === null ? "" : `NOT(AND(${overPeriod})),`;
  switch (kind) {
    case "over-volume":
      return beyond === null ? null : `${numbers},${beyond}`;
    case "without-plan":
      return `${numbers},${within}${plan}=0,${paid}>0`;
    case "over-plan":
      return `${numbers},${within}${plan}<>0,${exceeds(table, limits, paid, plan)}`;
    case "over-to-date":
      return overToDate === null
        ? null
        : `${numbers},${within}${plan}<>0,${paid}<=${plan},${overToDate}`;
    case "over-period":
      return overPeriod === null
        ? null
        : `${numbers},${within}${withinToDate}${plan}<>0,${paid}<=${plan},${overPeriod}`;
    case "close":
      return close === null
        ? null
        : `${numbers},${within}${withinToDate}${withinPeriod}${plan}>0,${paid}<=${plan},ROUND(${paid}*100-${plan}*${String(close)},${digitsOf(table)})>=0`;
    case "behind-period":
    case "slow": {
      if (slow === null || (kind === "slow") === byPeriod) return null;
      const pace = ofPeriod === null ? plan : `N(${ofPeriod})`;
      const behind = `${pace}*${String(slow.numerator)}-${paid}*${String(slow.denominator)}`;
      const near = close === null ? "" : `,${paid}*100<${plan}*${String(close)}`;
      const known = ofPeriod === null ? "" : `${paid}<=${plan},ISNUMBER(${ofPeriod}),`;
      return `${numbers},${within}${withinToDate}${plan}>0,${known}${positive(behind)}${near}`;
    }
  }
}

/** The cells of one row that its conditions compare. */
interface RowCells {
  readonly plan: string;
  readonly paid: string;
  readonly volume: string | null;
  /** The plan of the period where it can be compared. */
  readonly ofPeriod: string | null;
  /** What was planned and financed since the programme began; empty where the table does not say. */
  readonly allPlanned: readonly string[];
  readonly allPaid: readonly string[];
}

function cellsOf(table: MoneyTable, row: number, { byPeriod, toDate }: Limits): RowCells | null {
  const cellOf = (column: MoneyColumn): string | null => {
    const index = table.columns[column]?.index;
    return index === undefined ? null : `$${columnName(index)}${String(row + 1)}`;
  };
  const [plan, paid] = [cellOf("annualPlan"), cellOf("actual")];
  if (plan === null || paid === null) return null;
  const all = (columns: readonly MoneyColumn[] = []): readonly string[] =>
    columns.flatMap((column) => cellOf(column) ?? []);
  return {
    plan,
    paid,
    volume: sameUnitVolume(table) ? cellOf("programmeVolume") : null,
    ofPeriod: byPeriod ? cellOf("periodPlan") : null,
    allPlanned: all(toDate?.plans),
    allPaid: all(toDate?.actuals),
  };
}

function digitsOf(table: MoneyTable): number {
  return DIGITS[columnUnit(table, "actual") ?? "UAH"];
}

function positiveIn(table: MoneyTable): (difference: string) => string {
  return (difference) => `ROUND(${difference},${String(digitsOf(table))})>0`;
}

/** More than the programme has for all its years; null where the table does not say how much that is. */
function beyondVolume(
  { paid, volume, allPaid }: RowCells,
  positive: (difference: string) => string,
): string | null {
  if (volume === null) return null;
  const beyond = (of: string): string => positive(`${of}-N(${volume})`);
  const own = beyond(paid);
  const isOver =
    allPaid.length === 0 ? own : `OR(${own},AND(${areNumbers(allPaid)},${beyond(sumOf(allPaid))}))`;
  return `AND(N(${volume})>0,${isOver})`;
}

/** More since the programme began than the plans of these years; null where the table does not say. */
function toDateCondition(
  table: MoneyTable,
  { allPlanned, allPaid }: RowCells,
  limits: Limits,
): string | null {
  if (allPlanned.length === 0 || allPaid.length === 0) return null;
  const [planned, paid] = [sumOf(allPlanned), sumOf(allPaid)];
  const known = areNumbers([...allPlanned, ...allPaid]);
  return `${known},${planned}>0,${exceeds(table, limits, paid, planned)}`;
}

function areNumbers(cells: readonly string[]): string {
  return `COUNT(${cells.join(",")})=${String(cells.length)}`;
}

/** SUM skips text, where adding cells would give an error and with it no mark at all. */
function sumOf(cells: readonly string[]): string {
  return `SUM(${cells.join(",")})`;
}

/** More than a plan and what the profile leaves alone beyond it. */
function exceeds(table: MoneyTable, { over }: Limits, paid: string, planned: string): string {
  const positive = positiveIn(table);
  const amount = over.kopiykas / 100 / HRYVNIAS[columnUnit(table, "actual") ?? "UAH"];
  const byAmount = positive(`${paid}-${planned}${amount === 0 ? "" : `-${String(amount)}`}`);
  const byShare = positive(`(${paid}-${planned})*100-${planned}*${String(over.points)}`);
  return over.points === 0 ? byAmount : `${byAmount},${byShare}`;
}

import type { GateFailures } from "../lint/gates";
import type { Profile } from "../lint/profile";
import type { Allowance } from "../lint/over-run";
import { allowanceOf, isOver, isOverPeriod } from "../lint/over-run";
import type { Decimal } from "../report/decimal";
import { compare, decimal } from "../report/decimal";
import type { MoneyTable, TableRow } from "../report/model";
import { carriesFigures, columnUnit } from "../report/model";
import { percentOfPlan } from "../report/percent";
import { monthsOf } from "../report/period";
import { periodPlanState } from "../report/period-plan";
import type { ToDateColumns } from "../report/to-date";
import { sumAcross, toDateColumns } from "../report/to-date";
import type { Unit } from "../report/unit";
import { fromKopiykas } from "../report/unit";
import type { CellAddress } from "../sheet/address";

/**
 * What a row's money says of itself:
 * - `over-plan`: more than the year's plan; `without-plan`: money where the plan is zero;
 * - `over-volume`: more than the programme has for all its years;
 * - `over-to-date`: more since the programme began than the plans of these years, within this year's;
 * - `over-period`: more than the plan of the period, within that of the year;
 * - `close`: nearly all of the plan before the year is over;
 * - `behind-period`: far behind the plan of the period;
 * - `slow`: far behind the pace of the year, where a report has no plan of the period.
 */
export const FLAG_KINDS = [
  "over-plan",
  "without-plan",
  "over-volume",
  "over-to-date",
  "over-period",
  "close",
  "behind-period",
  "slow",
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

const HUNDRED = decimal(100n, 0);

/** One row that is to be flagged, with the figures that say why. */
export interface Flag {
  readonly kind: FlagKind;
  readonly row: TableRow;
  readonly cell: CellAddress;
  /** How much is over, left, or missing for the pace; in the unit of the column. */
  readonly amount: Decimal;
  readonly unit: Unit | "";
  /** Percent of plan; null where there is no plan. */
  readonly percent: Decimal | null;
}

/** By what a row is flagged, worked out once for a table. */
export interface Limits {
  readonly over: Allowance;
  /** From this percent on a row is close to its plan; null at the end of the year. */
  readonly close: number | null;
  /**
   * Below this share of the plan a row is slow: of the year's, or of the period's where a report has
   * one. Null at the end of the year, or where it is not known how much of the year has passed.
   */
  readonly slow: { readonly numerator: number; readonly denominator: number } | null;
  /** Where the report says what was planned and financed since the programme began; else null. */
  readonly toDate: ToDateColumns | null;
  /** True where the plan of the period can be compared with what was financed. */
  readonly byPeriod: boolean;
}

/** The limits of a profile for the period of a table. */
export function limitsOf(table: MoneyTable, profile: Pick<Profile, "thresholds">): Limits {
  const { closeToLimit, lowPace } = profile.thresholds;
  const months = table.period === null ? null : monthsOf(table.period);
  const inYear = months !== null && months < 12;
  const { numerator, denominator } = lowPace;
  const byPeriod =
    periodPlanState(table) === "comparable" &&
    columnUnit(table, "periodPlan") === columnUnit(table, "actual");
  const toDate = toDateColumns(table);
  const ofYear = inYear ? { numerator: numerator * months, denominator: denominator * 12 } : null;
  return {
    over: allowanceOf(profile),
    close: inYear ? closeToLimit : null,
    toDate:
      toDate !== null && unitOfToDate(table, toDate) === columnUnit(table, "actual")
        ? toDate
        : null,
    slow: byPeriod && months !== 12 ? lowPace : ofYear,
    byPeriod,
  };
}

/**
 * The rows of an execution report to be flagged, from top to bottom, each once by what is gravest.
 * Nothing where plan and actual are in different units: the figures would say something false.
 */
export function flagsOf(
  table: MoneyTable,
  failures: Pick<GateFailures, "unitsDiffer">,
  profile: Pick<Profile, "thresholds">,
): readonly Flag[] {
  if (!canFlag(table, failures)) return [];
  const limits = limitsOf(table, profile);
  return table.rows.filter(carriesFigures).flatMap((row) => flagOf(table, row, limits) ?? []);
}

/** True where a table's plan and actual can be compared. */
export function canFlag(
  table: MoneyTable,
  { unitsDiffer }: Pick<GateFailures, "unitsDiffer">,
): boolean {
  const { annualPlan, actual } = table.columns;
  if (table.kind !== "execution-report" || annualPlan === undefined || actual === undefined) {
    return false;
  }
  const sameUnit = columnUnit(table, "annualPlan") === columnUnit(table, "actual");
  return sameUnit && unitsDiffer.length === 0;
}

function flagOf(table: MoneyTable, row: TableRow, limits: Limits): Flag | null {
  const { annualPlan, periodPlan, actual, programmeVolume } = row.money;
  const [plan, paid] = [annualPlan?.kopiykas, actual?.kopiykas];
  if (plan == null || paid == null || actual === undefined) return null;
  const unit = columnUnit(table, "actual");
  const flag = (kind: FlagKind, kopiykas: number, of = plan): Flag => ({
    kind,
    row,
    cell: actual.cell,
    amount: fromKopiykas(kopiykas, unit ?? "UAH"),
    unit: unit ?? "",
    percent: percentInWords(paid, of),
  });
  const volume = sameUnitVolume(table) ? (programmeVolume?.kopiykas ?? null) : null;
  const allPaid = limits.toDate === null ? null : sumAcross(row, limits.toDate.actuals);
  const mostPaid = Math.max(paid, allPaid ?? paid);
  if (volume !== null && volume > 0 && mostPaid > volume) {
    return flag("over-volume", mostPaid - volume);
  }
  if (plan === 0) return paid > 0 ? flag("without-plan", paid) : null;
  if (isOver(paid, plan, limits.over)) return flag("over-plan", paid - plan);
  const allPlanned = limits.toDate === null ? null : sumAcross(row, limits.toDate.plans);
  if (allPlanned !== null && allPaid !== null && allPlanned > 0) {
    if (paid <= plan && isOver(allPaid, allPlanned, limits.over)) {
      return {
        ...flag("over-to-date", allPaid - allPlanned),
        percent: percentInWords(allPaid, allPlanned),
      };
    }
  }
  const ofPeriod = limits.byPeriod ? (periodPlan?.kopiykas ?? null) : null;
  if (ofPeriod !== null && isOverPeriod(row, limits.over)) {
    return flag("over-period", paid - ofPeriod, ofPeriod);
  }
  if (row.kind !== "measure" && row.kind !== "part") return null;
  if (plan < 0 || paid > plan) return null;
  if (limits.close !== null && paid * 100 >= plan * limits.close) return flag("close", plan - paid);
  if (limits.slow === null) return null;
  const { numerator, denominator } = limits.slow;
  if (limits.byPeriod) {
    const isBehind = ofPeriod !== null && paid * denominator < ofPeriod * numerator;
    return isBehind ? flag("behind-period", ofPeriod - paid, ofPeriod) : null;
  }
  const isSlow = paid * denominator < plan * numerator;
  return isSlow ? flag("slow", Math.round((plan * numerator) / denominator) - paid) : null;
}

/** The unit of all columns since the programme began. */
function unitOfToDate(table: MoneyTable, { plans }: ToDateColumns): Unit | null {
  const [first] = plans;
  return first === undefined ? null : columnUnit(table, first);
}

/** One decimal, or as many as it takes not to call an over-run 100 %. */
function percentInWords(paid: number, plan: number): Decimal | null {
  const percent = percentOfPlan(paid, plan, 1);
  const hidesIt = percent !== null && paid !== plan && compare(percent, HUNDRED) === 0;
  return hidesIt ? percentOfPlan(paid, plan, 2) : percent;
}

/** The volume of the programme says something of a year's money only in the same unit. */
export function sameUnitVolume(table: MoneyTable): boolean {
  return (
    table.columns.programmeVolume !== undefined &&
    columnUnit(table, "programmeVolume") === columnUnit(table, "actual")
  );
}

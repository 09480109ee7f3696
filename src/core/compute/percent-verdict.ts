import { remembered } from "../sheet/remembered";
import type { Decimal } from "../report/decimal";
import { absolute, compare, decimal, decimalOfNumber, subtract } from "../report/decimal";
import type { MoneyTable } from "../report/model";
import { linesOf } from "../report/model";
import { isPercentOfPeriod } from "../report/period-plan";
import type { Count } from "./counts";
import { countBeside } from "./counts";
import type { StatedPercent } from "./stated-percent";
import { statedPercent } from "./stated-percent";

/**
 * What a percent that differs from the money most likely is. The first that fits is taken, so that
 * one cell has one finding:
 * - `count`: as many as things counted in the same row («64 особи»);
 * - `without-money`: 100 % where nothing was financed;
 * - `saving`: 100 % where clearly less was financed;
 * - `round`: a quarter, a half or three quarters near the computed percent;
 * - `truncated`: cut off, not rounded;
 * - `differs`: none of these.
 */
export type PercentVerdict =
  "count" | "without-money" | "saving" | "round" | "truncated" | "differs";

export interface JudgedPercent extends StatedPercent {
  readonly verdict: PercentVerdict;
  /** Only of `count`. */
  readonly count: Count | null;
}

/** What of a profile tells verdicts apart, in points. */
export interface PercentProfile {
  readonly thresholds: {
    /** So far below 100 % less was financed than declared. */
    readonly saving: number;
    /** So near the computed percent a quarter looks rounded. */
    readonly roundPercent: number;
  };
  readonly tolerances: {
    /** So far a percent may be off and still be close. */
    readonly percentPoints: number;
  };
}

const HUNDRED = decimal(100n, 0);
const QUARTERS = [25n, 50n, 75n].map((points) => decimal(points, 0));

const judged = remembered((table: MoneyTable) =>
  remembered((profile: PercentProfile) => judge(table, profile)),
);

/** The percents of a table's lines that differ from the money, each with its one verdict. */
export function judgedPercents(
  table: MoneyTable,
  profile: PercentProfile,
): readonly JudgedPercent[] {
  return judged(table)(profile);
}

function judge(
  table: MoneyTable,
  { thresholds, tolerances }: PercentProfile,
): readonly JudgedPercent[] {
  const tolerance = decimalOfNumber(tolerances.percentPoints);
  return linesOf(table).flatMap((row): readonly JudgedPercent[] => {
    const line = statedPercent(row, tolerance);
    if (line === null || line.agreement === "agrees" || isPercentOfPeriod(table, row)) return [];
    const count = countBeside(table, row, line.stated);
    const verdict = count === null ? verdictOf(line, thresholds) : "count";
    return [{ ...line, verdict, count }];
  });
}

function verdictOf(line: StatedPercent, limits: PercentProfile["thresholds"]): PercentVerdict {
  const { stated, computed, actual, agreement } = line;
  const below = subtract(HUNDRED, decimalOfNumber(limits.saving));
  if (compare(stated, HUNDRED) === 0) {
    if (actual.kopiykas === 0) return "without-money";
    if (compare(computed, below) < 0) return "saving";
  }
  if (QUARTERS.some((quarter) => compare(stated, quarter) === 0)) {
    const off = absolute(subtract(stated, computed));
    if (isAtMost(off, decimalOfNumber(limits.roundPercent))) return "round";
  }
  return agreement === "truncated" ? "truncated" : "differs";
}

function isAtMost(value: Decimal, limit: Decimal): boolean {
  return compare(value, limit) <= 0;
}

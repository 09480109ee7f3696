import type { Decimal } from "../report/decimal";
import { absolute, compare, decimal, isZero, shift, subtract, toNumber } from "../report/decimal";
import type { FigureValue } from "../report/find-indicator";
import { halfUlp, isFigure, shownDecimals } from "../report/find-indicator";
import { headerWords } from "../report/header-words";
import type { IndicatorRow, IndicatorTable, IndicatorValue } from "../report/model";
import { judgePercent, percentOfPlan } from "../report/percent";

/** The plan and the actual of an indicator, where both are figures or both are places in a rank. */
export interface ComparedValues {
  readonly plan: Decimal;
  readonly actual: Decimal;
  /** Places in a rank: the smaller one is the better. */
  readonly ofRank: boolean;
  /** Number cells, so that a formula can reckon with them. */
  readonly areNumbers: boolean;
}

/** Null where one of the two is missing, is words, or is a place beside a figure. */
export function comparedValues(row: IndicatorRow): ComparedValues | null {
  const { annualPlan, actual } = row.values;
  const planned = placeIn(row, annualPlan);
  const reached = placeIn(row, actual);
  const areNumbers = isNumber(annualPlan) && isNumber(actual);
  if (planned !== null && reached !== null) {
    return {
      plan: decimal(BigInt(planned), 0),
      actual: decimal(BigInt(reached), 0),
      ofRank: true,
      areNumbers,
    };
  }
  if (planned !== null || reached !== null || !isFigure(annualPlan) || !isFigure(actual))
    return null;
  return { plan: annualPlan.amount, actual: actual.amount, ofRank: false, areNumbers };
}

function isNumber(value: IndicatorValue | undefined): boolean {
  return value?.reading === "number";
}

/** What a place is counted in; «рейтинг» may be points as well, so it says nothing. */
const OF_PLACES = /^(?:місце|місця|позиція|ранг|place|rank|position)(?:\s|$)/;

/** The place of a rank: «ТОП-7», «7 місце», or a whole number that is counted in places. */
function placeIn(row: IndicatorRow, value: IndicatorValue | undefined): number | null {
  if (value === undefined) return null;
  if (value.rank !== null) return value.rank;
  if (!OF_PLACES.test(headerWords(row.unitOfMeasure?.text ?? "")) || !isFigure(value)) return null;
  const place = toNumber(value.amount);
  return Number.isSafeInteger(place) && place > 0 ? place : null;
}

/**
 * Whether an indicator came up to its plan; null where nobody can tell. Of a rank the smaller place is the
 * better one, so that «ТОП-7» is better than «ТОП-10». Of anything else the sheet does not say whether
 * more or less is meant to be good, unless plan and actual are equal.
 */
export function isReached({ plan, actual, ofRank }: ComparedValues): boolean | null {
  const order = compare(actual, plan);
  if (order === 0) return true;
  return ofRank ? order < 0 : null;
}

/** A stated figure with what it should be. */
export interface StatedFigure {
  readonly value: FigureValue;
  readonly computed: Decimal;
}

/**
 * A stated difference that is not that of plan and actual, within half a unit of its last decimal.
 * Reports write it with either sign, so the sign is not judged. Null where it agrees, or nothing is stated.
 */
export function wrongDeviation(table: IndicatorTable, row: IndicatorRow): StatedFigure | null {
  const compared = comparedValues(row);
  const { deviation } = row;
  if (compared === null || !isFigure(deviation)) return null;
  const computed = subtract(compared.actual, compared.plan);
  const off = absolute(subtract(absolute(deviation.amount), absolute(computed)));
  // A difference has no more decimals than its figures; what Excel adds to it is its own arithmetic.
  const most = Math.max(compared.plan.scale, compared.actual.scale);
  const slack = halfUlp(Math.min(shownDecimals(deviation), most));
  return compare(off, slack) <= 0 ? null : { value: deviation, computed: signed(table, computed) };
}

/** The difference in the sign that the column has. */
function signed(table: IndicatorTable, difference: Decimal): Decimal {
  return isPlanLessActual(table) ? subtract(decimal(0n, 0), difference) : difference;
}

/** Words of a column that states what is left of the plan. */
const REMAINDER = /залиш|недовикон|остат|remain/;

/**
 * True where the column of differences is plan less actual: its header speaks of what is left, or more of
 * its figures have that sign than the other.
 */
export function isPlanLessActual({ columns, rows }: IndicatorTable): boolean {
  let balance = 0;
  for (const row of rows) {
    const compared = row.kind === "indicator" ? comparedValues(row) : null;
    if (compared === null || !isFigure(row.deviation) || isZero(row.deviation.amount)) continue;
    const difference = subtract(compared.actual, compared.plan);
    const isSame = compare(absolute(difference), absolute(row.deviation.amount)) === 0;
    if (!isSame) continue;
    balance += difference.digits > 0n === row.deviation.amount.digits > 0n ? 1 : -1;
  }
  if (balance !== 0) return balance < 0;
  return REMAINDER.test(headerWords(columns.deviation?.header ?? ""));
}

const HUNDRED = decimal(100n, 0);

/**
 * A stated percent that is neither actual by plan nor, for what is better when it is less, plan by actual.
 * A whole hundred is let stand: it may say that the plan was reached, whatever came on top of it.
 */
export function wrongShare(row: IndicatorRow): StatedFigure | null {
  const compared = comparedValues(row);
  const { percent } = row;
  if (compared === null || compared.ofRank || !isFigure(percent)) return null;
  const scale = Math.max(compared.plan.scale, compared.actual.scale);
  const plan = wholeOf(compared.plan, scale);
  const actual = wholeOf(compared.actual, scale);
  if (plan === null || actual === null || plan <= 0 || actual < 0) return null;
  if (compare(percent.amount, HUNDRED) === 0) return null;
  // 0,67 without a sign of percent is 67 %.
  const readings = [percent.amount, shift(percent.amount, 2)];
  const agrees = readings.some(
    (stated) =>
      judgePercent(stated, actual, plan) !== "wrong" ||
      (actual > 0 && judgePercent(stated, plan, actual) !== "wrong"),
  );
  const computed = percentOfPlan(actual, plan);
  return agrees || computed === null ? null : { value: percent, computed };
}

/** A figure as a whole number of its last decimals; null where that is no longer exact. */
function wholeOf(figure: Decimal, scale: number): number | null {
  const whole = Number(figure.digits * 10n ** BigInt(scale - figure.scale));
  return Number.isSafeInteger(whole) ? whole : null;
}

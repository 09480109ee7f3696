import type { Decimal } from "../report/decimal";
import {
  absolute,
  add,
  compare,
  decimal,
  divideRounded,
  isZero,
  multiply,
  shift,
  subtract,
  toText,
} from "../report/decimal";
import type { FigureValue } from "../report/find-indicator";
import { halfUlp, isFigure, statedDecimals } from "../report/find-indicator";
import type { IndicatorColumn, IndicatorRow, IndicatorValue } from "../report/model";
import type { Unit } from "../report/unit";
import { unitOf } from "../report/unit";
import type { Pair } from "./pairs";

const ONE = decimal(1n, 0);
const POWER: Readonly<Record<Unit, number>> = { UAH: 0, "thousand-UAH": 3, "million-UAH": 6 };

/** What an indicator of efficiency is the quotient of, in one column of values. */
export interface Division {
  readonly cost: FigureValue;
  readonly products: readonly FigureValue[];
  /** Power of ten from the unit of the cost to that of the quotient. */
  readonly power: number;
  /** The cost in the unit of the quotient. */
  readonly dividend: Decimal;
  readonly divisor: Decimal;
}

/** One value of an indicator of efficiency with what it should be the quotient of. */
export interface Quotient extends Division {
  readonly value: FigureValue;
  /** To one decimal more than is stated. */
  readonly computed: Decimal;
  /** The whole number of things that the stated value would be right for, null when there is none. */
  readonly implied: Decimal | null;
}

/** The values of one indicator beside what they are the quotients of. */
interface Judged {
  /** Those that are not cost / product within half a unit of their last decimal. */
  readonly wrong: readonly Quotient[];
  /** How many are, and could be by no chance: a division by one, or of nothing, tells nothing. */
  readonly telling: number;
}

/** Divides in every column of values that has all of the figures: years, or plan and actual. */
export function judgeQuotients({ table, row, cost, products }: Pair): Judged {
  const wrong: Quotient[] = [];
  let telling = 0;
  for (const { value, division } of divisionsOf({ row, cost, products })) {
    if (!isFigure(value)) continue;
    const { dividend, divisor } = division;
    const decimals = statedDecimals(table, row, value);
    if (!isQuotient(value.amount, dividend, divisor, decimals)) {
      wrong.push(quotientOf(value, division, decimals));
    } else if (!isZero(value.amount) && compare(divisor, ONE) !== 0) telling++;
  }
  return { wrong, telling };
}

/** An indicator's value of one column beside what it is the quotient of; columns that lack a figure are left out. */
export function divisionsOf({
  row,
  cost,
  products,
}: Pick<Pair, "row" | "cost" | "products">): readonly {
  readonly value: IndicatorValue;
  readonly division: Division;
}[] {
  const power = powerBetween(cost, row);
  if (power === null) return [];
  const columns: readonly (IndicatorColumn | "baseline")[] = [
    "baseline",
    ...(Object.keys(row.values) as IndicatorColumn[]),
  ];
  return columns.flatMap((column) => {
    const value = valueOf(row, column);
    const divided = valueOf(cost, column);
    const counted = products.map((each) => valueOf(each, column));
    const figures = counted.filter(isFigure);
    if (value === null || !isFigure(divided) || figures.length < counted.length) return [];
    const divisor = figures.reduce((sum, { amount }) => add(sum, amount), decimal(0n, 0));
    if (isZero(divisor)) return [];
    const dividend = shift(divided.amount, power);
    return [{ value, division: { cost: divided, products: figures, power, dividend, divisor } }];
  });
}

function valueOf(row: IndicatorRow, column: IndicatorColumn | "baseline"): IndicatorValue | null {
  return (column === "baseline" ? row.baseline : row.values[column]) ?? null;
}

/** Null when one is money and the other is not. */
function powerBetween(cost: IndicatorRow, row: IndicatorRow): number | null {
  const from = unitOf(cost.unitOfMeasure?.text ?? "");
  const to = unitOf(row.unitOfMeasure?.text ?? "");
  if (from === null || to === null) return from === to ? 0 : null;
  return POWER[from] - POWER[to];
}

function quotientOf(value: FigureValue, division: Division, decimals: number): Quotient {
  const { dividend, divisor } = division;
  const whole = isZero(value.amount) ? null : divide(dividend, value.amount, 0);
  const fits =
    whole !== null && !isZero(whole) && isQuotient(value.amount, dividend, whole, decimals);
  return {
    ...division,
    value,
    computed: divide(dividend, divisor, decimals + 1),
    implied: fits ? whole : null,
  };
}

function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  return divideRounded(
    a.digits * 10n ** BigInt(b.scale),
    b.digits * 10n ** BigInt(a.scale),
    decimals,
  );
}

/** |value − a / b| ≤ ½ulp, without dividing. */
function isQuotient(value: Decimal, a: Decimal, b: Decimal, decimals: number): boolean {
  const off = absolute(subtract(multiply(value, b), a));
  return compare(off, absolute(multiply(halfUlp(decimals), b))) <= 0;
}

/** Values that are wrong in one way: the same other number of things explains them all. */
export function groupByImplied(quotients: readonly Quotient[]): readonly (readonly Quotient[])[] {
  const groups: Quotient[][] = [];
  for (const quotient of quotients) {
    const same = groups.find(([first]) => isSame(first, quotient));
    if (same === undefined) groups.push([quotient]);
    else same.push(quotient);
  }
  return groups;
}

function isSame(a: Quotient | undefined, b: Quotient): boolean {
  if (a === undefined || a.implied === null || b.implied === null) return false;
  return toText(a.implied) === toText(b.implied) && compare(a.divisor, b.divisor) === 0;
}

import type { MappedIndicator } from "../../../core/lint/mapped-indicators";
import type { Decimal } from "../../../core/report/decimal";
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
} from "../../../core/report/decimal";
import type { FigureValue } from "../../../core/report/find-indicator";
import {
  findIndicator,
  halfUlp,
  isFigure,
  statedDecimals,
} from "../../../core/report/find-indicator";
import type { IndicatorColumn, IndicatorRow, IndicatorValue } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { unitOf } from "../../../core/report/unit";

const POWER: Readonly<Record<Unit, number>> = { UAH: 0, "thousand-UAH": 3, "million-UAH": 6 };

/** One value of an indicator of efficiency with what it should be the quotient of. */
export interface Quotient {
  readonly value: FigureValue;
  readonly cost: FigureValue;
  readonly products: readonly FigureValue[];
  /** Power of ten from the unit of the cost to that of the quotient. */
  readonly power: number;
  /** The cost in the unit of the quotient. */
  readonly dividend: Decimal;
  readonly divisor: Decimal;
  /** To one decimal more than is stated. */
  readonly computed: Decimal;
  /** The whole number of things that the stated value would be right for, null when there is none. */
  readonly implied: Decimal | null;
}

/** The values of one indicator that are not cost / product within half a unit of their last decimal. */
export function wrongQuotients(indicator: MappedIndicator): readonly Quotient[] {
  const { table, row, entry } = indicator;
  const cost = entry.cost === null ? null : findIndicator(table, entry.cost);
  const products = entry.products.map((each) => findIndicator(table, each));
  const found = products.filter((each) => each !== null);
  if (cost === null || found.length === 0 || found.length < products.length) return [];
  const power = powerBetween(cost, row);
  if (power === null) return [];
  const columns: readonly (IndicatorColumn | "baseline")[] = [
    "baseline",
    ...(Object.keys(row.values) as IndicatorColumn[]),
  ];
  return columns.flatMap((column) => {
    const value = valueOf(row, column);
    const divided = valueOf(cost, column);
    const counted = found.map((each) => valueOf(each, column));
    const figures = counted.filter(isFigure);
    if (!isFigure(value) || !isFigure(divided) || figures.length < counted.length) return [];
    return quotientOf(value, divided, figures, power, statedDecimals(table, row, value));
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

function quotientOf(
  value: FigureValue,
  cost: FigureValue,
  products: readonly FigureValue[],
  power: number,
  decimals: number,
): readonly Quotient[] {
  const dividend = shift(cost.amount, power);
  const divisor = products.reduce((sum, { amount }) => add(sum, amount), decimal(0n, 0));
  if (isZero(divisor) || isQuotient(value.amount, dividend, divisor, decimals)) return [];
  const whole = isZero(value.amount) ? null : divide(dividend, value.amount, 0);
  const fits =
    whole !== null && !isZero(whole) && isQuotient(value.amount, dividend, whole, decimals);
  return [
    {
      value,
      cost,
      products,
      power,
      dividend,
      divisor,
      computed: divide(dividend, divisor, decimals + 1),
      implied: fits ? whole : null,
    },
  ];
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

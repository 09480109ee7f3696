import type { Decimal } from "./decimal";
import { decimal } from "./decimal";
import type { IndicatorReference } from "./indicator-mapping";
import type { IndicatorRow, IndicatorTable, IndicatorValue } from "./model";
import { numberParts } from "./row-number";

/** The row of an indicator by its group and number; null when there is none, or more than one. */
export function findIndicator(
  table: IndicatorTable,
  { group, number }: IndicatorReference,
): IndicatorRow | null {
  const rows = table.rows.filter(
    (row) =>
      row.kind === "indicator" &&
      numberParts(row.number?.text)?.join(".") === number &&
      // A mapping or a table without groups numbers its indicators through.
      (group === null || row.group === null || row.group === group),
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** A value that is a figure and nothing else. */
export type FigureValue = IndicatorValue & { readonly amount: Decimal };

/** «1 % від доходів» is words, although a number stands in them. */
export function isFigure(value: IndicatorValue | null | undefined): value is FigureValue {
  if (value?.amount == null) return false;
  return value.reading === "number" || value.reading === "text-number";
}

/** Half a unit of the last decimal. */
export function halfUlp(decimals: number): Decimal {
  return decimal(5n, decimals + 1);
}

/**
 * The decimals to which an indicator is stated. A number without a format shows no zeros at its end:
 * «1,0» is kept as 1, so it counts with the fewest decimals that figures with a fraction have in its
 * group.
 */
export function statedDecimals(
  table: IndicatorTable,
  row: IndicatorRow,
  value: FigureValue,
): number {
  const own = shownDecimals(value);
  if (own > 0 || value.numberFormat !== "General" || value.reading !== "number") return own;
  const others = table.rows
    .filter(({ kind, group }) => kind === "indicator" && group === row.group)
    .flatMap(({ values }) => Object.values(values))
    .filter((each) => isFigure(each) && each.formula === null)
    .map(shownDecimals)
    .filter((decimals) => decimals > 0);
  return others.length === 0 ? 0 : Math.min(...others);
}

/** Decimals that a person sees. */
export function shownDecimals({ raw }: IndicatorValue): number {
  return /[.,](\d+)\D*$/.exec(raw.trim())?.[1]?.length ?? 0;
}

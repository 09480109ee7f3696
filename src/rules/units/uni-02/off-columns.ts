import type { Decimal } from "../../../core/report/decimal";
import type { MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { carriesFigures, measuresOf } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";

/** Columns whose figures are in another unit than they declare. */
export interface FoundColumns {
  readonly columns: readonly MoneyColumn[];
  readonly declared: Unit;
  readonly fitting: Unit;
  /** Their figures, without those of totals that keep to the declared unit. */
  readonly figures: readonly MoneyFigure[];
}

interface Known extends MoneyFigure {
  readonly amount: Decimal;
  readonly kopiykas: number;
}

/** A line in which it shows. */
export interface TellingLine {
  readonly plan: Known;
  readonly actual: Known;
  readonly percent: { readonly cell: MoneyFigure["cell"]; readonly amount: Decimal };
}

/** The columns that the reader reads in another unit than declared; null where there are none. */
export function offColumns(table: MoneyTable): FoundColumns | null {
  const columns = table.moneyColumns.filter((column) => table.columns[column]?.fittingUnit != null);
  const [first] = columns;
  const fitting = first === undefined ? null : (table.columns[first]?.fittingUnit ?? null);
  if (first === undefined || fitting === null) return null;
  const declared = table.columns[first]?.unit ?? table.unit ?? "UAH";
  const figures = table.rows.filter(carriesFigures).flatMap(({ money }) =>
    columns.flatMap((column) => {
      const figure = money[column];
      return figure !== undefined && figure.reading !== "blank" && figure.unit === fitting
        ? [figure]
        : [];
    }),
  );
  return { columns, declared, fitting, figures };
}

/** The first line whose percent agrees with the money only in the other unit. */
export function tellingLine(table: MoneyTable): TellingLine | null {
  for (const { money, percent } of measuresOf(table)) {
    const { annualPlan: plan, actual } = money;
    if (!isAboveZero(plan) || !isAboveZero(actual) || percent?.amount == null) continue;
    return { plan, actual, percent: { cell: percent.cell, amount: percent.amount } };
  }
  return null;
}

function isAboveZero(figure: MoneyFigure | undefined): figure is Known {
  return figure?.amount != null && figure.kopiykas !== null && figure.kopiykas > 0;
}

import type { CellAddress } from "../sheet/address";
import type { MoneyFigure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { sumOf } from "../report/nesting";

/** The columns of years, from left to right. */
export function yearColumnsOf(table: MoneyTable): readonly MoneyColumn[] {
  return table.moneyColumns.filter((column) => column.startsWith("year:"));
}

/** By how many kopiykas a row's total of all years is more than its years. */
export function acrossDifference(row: TableRow, years: readonly MoneyColumn[]): number {
  const sum = years.reduce((all, column) => all + (row.money[column]?.kopiykas ?? 0), 0);
  return (row.money.total?.kopiykas ?? 0) - sum;
}

/**
 * The years' cells that make the total of all years wrong: every row adds its years rightly, so what
 * is wrong in the last column is wrong in these. Empty where that does not explain it.
 */
export function yearsBehind(
  table: MoneyTable,
  row: TableRow,
  addends: readonly TableRow[],
): readonly CellAddress[] {
  const years = yearColumnsOf(table);
  if ([row, ...addends].some((each) => acrossDifference(each, years) !== 0)) return [];
  const figures = years.flatMap((column): readonly MoneyFigure[] => {
    const figure = row.money[column];
    return figure !== undefined && figure.kopiykas !== sumOf(addends, column) ? [figure] : [];
  });
  return figures.map(({ cell }) => cell);
}

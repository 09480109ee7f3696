import { moneyFormat, percentFormat } from "../../../core/compute/to-number";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { RuleInput } from "../../../core/lint/rule";
import { decimalOf, shift, toNumber } from "../../../core/report/decimal";
import type { Figure } from "../../../core/report/figure";
import { withoutTypingYear } from "../../../core/report/likely-typed";
import { yearOfPeriod } from "../../../core/report/period";
import type { FigureColumn } from "../../../core/report/table-columns";
import type { MoneyTable } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";

/** The number behind a date of two parts; three parts («1.8.5») are no sum. */
export function likelyNumber(
  { table, sheet }: RuleInput,
  figure: Figure,
  column: FigureColumn,
): Edit | null {
  const { formula, cell } = figure;
  const likely = likelyFigure(table, figure);
  if (formula !== null || !/^\d+\.\d+$/.test(likely)) return null;
  const amount = decimalOf(likely);
  if (column !== "percent") {
    const numberFormat = moneyFormat("General", columnUnit(table, column), amount);
    return editOf(sheet, cell, { value: toNumber(amount), numberFormat });
  }
  const fraction = table.percentsAreFractions;
  return editOf(sheet, cell, {
    value: toNumber(fraction ? shift(amount, -2) : amount),
    numberFormat: percentFormat(amount, fraction),
  });
}

/** What was likely typed, without the year that Excel added; empty where nobody can tell. */
export function likelyFigure({ period }: MoneyTable, { likely }: Figure): string {
  return withoutTypingYear(likely ?? "", period === null ? null : yearOfPeriod(period));
}

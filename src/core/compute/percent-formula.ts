import { formatCell } from "../sheet/address";
import { isPercentFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { isTextFigure, moneyToNumber, withLabel } from "./to-number";
import type { Figure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import { columnUnit } from "../report/model";
import { toNumber } from "../report/decimal";
import { fromKopiykas } from "../report/unit";

/**
 * The edits that make a row's percent a live formula of its own plan and actual, in the notation of
 * the sheet. Plan and actual kept as text become numbers first: dividing such text is #VALUE!.
 * Null when there is no plan, no figure, or a figure that cannot become a number by itself.
 */
export function percentFormulaEdits(
  table: MoneyTable,
  sheet: SheetSnapshot,
  row: TableRow,
): readonly Edit[] | null {
  const { percent } = row;
  const { annualPlan: plan, actual } = row.money;
  if (plan?.kopiykas == null || actual?.kopiykas == null || percent === null) return null;
  // A remark beside the percent must not be lost under a formula.
  if (percent.reading === "annotated") return null;
  if (plan.kopiykas === 0 || columnUnit(table, "annualPlan") !== columnUnit(table, "actual"))
    return null;
  const operands = [
    [plan, "annualPlan"],
    [actual, "actual"],
  ] as const;
  const edits: Edit[] = [];
  for (const [figure, column] of operands) {
    if (figure.reading === "number") continue;
    const edit = moneyToNumber(table, sheet, figure, column);
    if (edit === null) return null;
    edits.push(edit);
  }
  const fraction = table.percentsAreFractions;
  const ratio = `${formatCell(actual.cell)}/${formatCell(plan.cell)}`;
  const unit = columnUnit(table, "annualPlan") ?? "UAH";
  const share =
    toNumber(fromKopiykas(actual.kopiykas, unit)) / toNumber(fromKopiykas(plan.kopiykas, unit));
  edits.push(
    editOf(sheet, percent.cell, {
      formula: fraction ? `=${ratio}` : `=${ratio}*100`,
      value: fraction ? share : share * 100,
      numberFormat: formulaFormat(percent, fraction),
    }),
  );
  return edits;
}

/** The cell's own format if it shows a decimal, else one decimal, with the words the cell had. */
function formulaFormat(percent: Figure, fraction: boolean): string {
  const own = percent.numberFormat;
  if (!isTextFigure(percent) && own.includes(".0") && isPercentFormat(own) === fraction) return own;
  return withLabel(percent, fraction ? "0.0%" : "0.0");
}

import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import { totalFormulaEdits } from "../../../core/compute/total-formula";
import type { RuleInput } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { TableRow } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";

const DASH = "–";

/**
 * The edits that write anew what an erroneous cell should hold: the percent of its plan and actual,
 * a dash where there is no plan, the sum of a total's rows. Null for any other figure.
 */
export function formulaEdits(
  { table, sheet }: RuleInput,
  row: TableRow,
  figure: Figure,
  column: FigureColumn,
): readonly Edit[] | null {
  if (column === "percent") {
    const plan = row.money.annualPlan;
    const none = plan !== undefined && (plan.kopiykas === 0 || plan.reading === "blank");
    return none
      ? [editOf(sheet, figure.cell, { value: DASH, formula: null })]
      : percentFormulaEdits(table, sheet, row);
  }
  const block = table.blocks.find(({ total }) => total?.row === row.row);
  if (block === undefined || block.totals.length > 0) return null;
  return totalFormulaEdits(table, sheet, block.rows, column, figure);
}

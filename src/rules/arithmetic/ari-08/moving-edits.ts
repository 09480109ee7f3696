import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { RuleInput } from "../../../core/lint/rule";
import { toNumber } from "../../../core/report/decimal";
import type { TableRow } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { columnUnit } from "../../../core/report/model";

/**
 * The edits that move the rows' money from one year to another. Null where a cell is no typed number,
 * or where the other year has money of its own, so that nobody can say what belongs there.
 */
export function movingEdits(
  { table, sheet }: RuleInput,
  rows: readonly TableRow[],
  from: MoneyColumn,
  to: MoneyColumn,
): readonly Edit[] | null {
  if (columnUnit(table, from) !== columnUnit(table, to)) return null;
  const edits: Edit[] = [];
  for (const { money } of rows) {
    const source = money[from];
    const target = money[to];
    if (source?.amount == null || source.reading !== "number" || source.formula !== null)
      return null;
    if (target?.formula !== null || (target.kopiykas ?? 0) !== 0) return null;
    const { numberFormat } = source;
    edits.push(editOf(sheet, target.cell, { value: toNumber(source.amount), numberFormat }));
    edits.push(editOf(sheet, source.cell, { value: 0 }));
  }
  return edits;
}

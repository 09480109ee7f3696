import { formatCell } from "../../../core/sheet/address";
import { isPercentFormat } from "../../../core/sheet/display";
import type { Fix } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { Follows, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { isZero } from "../../../core/report/decimal";
import type { Figure, MoneyFigure } from "../../../core/report/figure";
import type { TableRow } from "../../../core/report/model";
import { carriesFigures } from "../../../core/report/model";

export type Messages = {
  /** A percent of nothing. */
  "no-plan": { cell: string; shown: string; plan: string };
};

const DASH = "–";

/** Where the plan is zero there is no percent: the cell shows a dash. */
export default defineRule<Messages>({
  id: "PCT-08",
  gate: "percent",
  severity: "note",
  fixable: "both",
  *check(input) {
    for (const row of input.table.rows.filter(carriesFigures)) {
      const { annualPlan: plan, actual } = row.money;
      if (plan?.kopiykas !== 0 || row.percent === null || showsNothing(row.percent)) continue;
      const cell = formatCell(row.percent.cell);
      const args = { cell, shown: row.percent.raw.trim(), plan: formatCell(plan.cell) };
      const fix = fixOf(input, row, row.percent, plan);
      yield {
        cell: row.percent.cell,
        related: [plan.cell, ...(actual === undefined ? [] : [actual.cell])],
        message: { code: "no-plan", args },
        ...(fix === null ? {} : { fix }),
        ...followsOf(row, row.percent),
      };
    }
  },
});

/** Money under a plan of zero and a formula's error are the greater faults of the two. */
function followsOf({ money: { actual } }: TableRow, percent: Figure): { follows?: Follows } {
  if (actual?.kopiykas != null && actual.kopiykas > 0) {
    return { follows: { rule: "OVR-07", cells: [actual.cell] } };
  }
  return percent.reading === "error" ? { follows: { rule: "TYP-05", cells: [percent.cell] } } : {};
}

/** Blank, a dash, or a zero that its number format shows as a dash. */
function showsNothing({ reading, raw, amount, numberFormat }: Figure): boolean {
  const asDash = /^"?\p{Pd}"?$/u.test(numberFormat.split(";")[2]?.trim() ?? "");
  if (asDash && amount !== null && isZero(amount)) return true;
  return reading === "blank" || /^[\s\p{Pd}]*$/u.test(raw);
}

/** A zero stays zero and is only shown as a dash; anything else changes the cell. */
function fixOf(
  { sheet }: RuleInput,
  row: TableRow,
  percent: Figure,
  plan: MoneyFigure,
): Fix | null {
  const { formula, amount, reading, numberFormat } = percent;
  if (reading === "number" && formula === null && amount !== null && isZero(amount)) {
    const shown = isPercentFormat(numberFormat) ? numberFormat : "0.0";
    const format = shown.includes(";") ? "0.0%" : shown;
    const edit = editOf(sheet, percent.cell, { numberFormat: `${format};-${format};"${DASH}"` });
    return { safe: true, edits: [edit] };
  }
  if (reading === "annotated" || reading === "labelled") return null;
  if (formula === null)
    return { safe: false, edits: [editOf(sheet, percent.cell, { value: DASH })] };
  const { actual } = row.money;
  if (actual?.kopiykas !== 0) return null;
  const guarded = `=IF(${formatCell(plan.cell)}=0,"${DASH}",${formula.slice(1)})`;
  return { safe: false, edits: [editOf(sheet, percent.cell, { formula: guarded, value: DASH })] };
}

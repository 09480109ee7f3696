import { formatCell } from "../../../core/sheet/address";
import { addToExplanation } from "../../../core/compute/add-to-explanation";
import { judgedPercents } from "../../../core/compute/percent-verdict";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { explanationOf } from "../../../core/report/explanation";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";

export type Messages = {
  /** 100 % beside no money at all. */
  unpaid: { cell: string; plan: Decimal; unit: Unit | "" };
};

/** Official words for a measure that cost nothing; part of the report, whatever the pane's language. */
const SENTENCE = "Виконано без фінансування.";
const SAYS_SO =
  /без (залучення |додатков\S* |бюджетн\S* )*(фінансуван|кошт|витрат|видатк)|не потребу\S+ (фінансуван|кошт|витрат)|безкоштовн|безоплатн|за рахунок (інш|позабюдж|грант|власн|спонсор|благод)|without (financing|funds|cost)/iu;

/** Where 100 % is declared and nothing was financed, the report says that no money was needed. */
export default defineRule<Messages>({
  id: "PCT-04",
  gate: "percent",
  severity: "warning",
  fixable: "suggestion",
  *check({ table, sheet, failures, profile }) {
    if (failures.unitsDiffer.length > 0) return;
    for (const line of judgedPercents(table, profile)) {
      if (line.verdict !== "without-money" || saysSo(table, line.row)) continue;
      const { row, plan, actual, percent, stated, computed } = line;
      const edit = addToExplanation(table, sheet, row, SENTENCE);
      const unit: Unit | "" = columnUnit(table, "annualPlan") ?? "";
      const args = { cell: formatCell(percent.cell), plan: plan.amount, unit };
      yield {
        kind: "review",
        cell: percent.cell,
        related: [plan.cell, actual.cell],
        stated,
        expected: computed,
        message: { code: "unpaid", args },
        ...(edit === null ? {} : { fix: { safe: false, edits: [edit] } }),
      };
    }
  },
});

function saysSo(table: MoneyTable, row: TableRow): boolean {
  return SAYS_SO.test(explanationOf(table, row));
}

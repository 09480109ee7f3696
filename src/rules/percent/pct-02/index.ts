import { formatCell } from "../../../core/sheet/address";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import { judgedPercents } from "../../../core/compute/percent-verdict";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";

export type Messages = {
  truncated: { cell: string; stated: Decimal; computed: Decimal };
};

/**
 * A percent is rounded, not cut off. PCT-01 judges the same cells first and answers for those that
 * cannot be told; this rule only speaks where it found something.
 */
export default defineRule<Messages>({
  id: "PCT-02",
  gate: "percent",
  severity: "note",
  fixable: "suggestion",
  *check({ table, sheet, failures, profile }) {
    if (table.percentKind !== "financial" || failures.unitsDiffer.length > 0) return;
    for (const line of judgedPercents(table, profile)) {
      if (line.verdict !== "truncated") continue;
      const { row, plan, actual, percent, stated, computed } = line;
      const edits = percentFormulaEdits(table, sheet, row);
      const cell = formatCell(percent.cell);
      yield {
        cell: percent.cell,
        related: [plan.cell, actual.cell],
        stated,
        expected: computed,
        message: { code: "truncated", args: { cell, stated, computed } },
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
    }
  },
});

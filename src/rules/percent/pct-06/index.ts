import { formatCell } from "../../../core/sheet/address";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import { judgedPercents } from "../../../core/compute/percent-verdict";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { percentDifference } from "../../../core/report/percent";

export type Messages = {
  /** A quarter, a half or three quarters in place of the computed percent. */
  rounded: { cell: string; stated: Decimal; computed: Decimal; difference: Decimal };
};

/** A percent is not rounded to a quarter, a half or three quarters. */
export default defineRule<Messages>({
  id: "PCT-06",
  gate: "percent",
  severity: "warning",
  fixable: "suggestion",
  *check({ table, sheet, failures, profile }) {
    if (failures.unitsDiffer.length > 0) return;
    for (const line of judgedPercents(table, profile)) {
      if (line.verdict !== "round") continue;
      const { row, plan, actual, percent, stated, computed } = line;
      const edits = percentFormulaEdits(table, sheet, row);
      const difference = percentDifference(stated, actual.kopiykas, plan.kopiykas);
      const cell = formatCell(percent.cell);
      yield {
        cell: percent.cell,
        related: [plan.cell, actual.cell],
        stated,
        expected: computed,
        message: { code: "rounded", args: { cell, stated, computed, difference } },
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
    }
  },
});

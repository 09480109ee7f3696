import { formatCell } from "../../../core/sheet/address";
import { namedPlan } from "../../../core/compute/named-plan";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import type { JudgedPercent } from "../../../core/compute/percent-verdict";
import { judgedPercents } from "../../../core/compute/percent-verdict";
import type { MessageOf } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { percentOfPlan } from "../../../core/report/percent";
import { fromKopiykas } from "../../../core/report/unit";

type Counted = {
  cell: string;
  stated: Decimal;
  computed: Decimal;
  plan: Decimal;
  actual: Decimal;
  /** The number with its word, as the row has it. */
  count: string;
};

export type Messages = {
  /** The percent is a number of things that the row counts. */
  count: Counted;
  /** The same where the row names an earlier plan, too. */
  "count-earlier-plan": Counted & { earlier: Decimal; earlierPercent: Decimal };
};

/** A percent is not the number of things counted in the same row. */
export default defineRule<Messages>({
  id: "PCT-07",
  gate: "percent",
  severity: "error",
  fixable: "suggestion",
  *check({ table, sheet, failures, profile }) {
    if (failures.unitsDiffer.length > 0) return;
    for (const line of judgedPercents(table, profile)) {
      if (line.count === null) continue;
      const edits = percentFormulaEdits(table, sheet, line.row);
      yield {
        cell: line.percent.cell,
        related: [line.plan.cell, line.actual.cell],
        stated: line.stated,
        expected: line.computed,
        message: messageOf(line, line.count.words),
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
    }
  },
});

function messageOf(line: JudgedPercent, count: string): MessageOf<Messages> {
  const { plan, actual, percent, stated, computed } = line;
  const args: Counted = {
    cell: formatCell(percent.cell),
    stated,
    computed,
    plan: plan.amount,
    actual: actual.amount,
    count,
  };
  const earlier = namedPlan(plan);
  const earlierPercent = earlier === null ? null : percentOfPlan(actual.kopiykas, earlier);
  if (earlier === null || earlierPercent === null) return { code: "count", args };
  return {
    code: "count-earlier-plan",
    args: { ...args, earlier: fromKopiykas(earlier, plan.unit ?? "UAH"), earlierPercent },
  };
}

import { formatCell } from "../../../core/sheet/address";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import { explainingPlan } from "../../../core/compute/explaining-plan";
import { unreadableIn } from "../../../core/lint/gates";
import type { Cause, Problem } from "../../../core/lint/rule";
import { defineRule, notApplicable } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { judgePercent, percentDifference, percentOfPlan } from "../../../core/report/percent";
import { columnUnit } from "../../../core/report/model";
import { fromKopiykas } from "../../../core/report/unit";

export type Messages = {
  /** The total's percent is not total actual over total plan. */
  wrong: {
    cell: string;
    stated: Decimal;
    computed: Decimal;
    difference: Decimal;
    plan: Decimal;
    actual: Decimal;
  };
  truncated: { cell: string; stated: Decimal; computed: Decimal };
};

/** The percent of a total row is total actual over total plan, not a mean of the lines' percents. */
export default defineRule<Messages>({
  id: "PCT-03",
  gate: "percent",
  severity: "error",
  fixable: "suggestion",
  *check({ table, sheet, failures }) {
    for (const { total, rows } of table.blocks) {
      const { annualPlan: plan, actual, percent } = total ?? {};
      if (!total || !plan || !actual || !percent?.amount) continue;
      const unread = [
        ...unreadableIn([total], "annualPlan", failures),
        ...unreadableIn([total], "actual", failures),
      ];
      if (unread.length > 0) yield notApplicable("unreadable", percent.cell, unread);
      if (failures.unitsDiffer.length > 0) {
        yield notApplicable("units-differ", percent.cell, failures.unitsDiffer);
        continue;
      }
      if (plan.kopiykas === null || actual.kopiykas === null) continue;
      const agreement = judgePercent(percent.amount, actual.kopiykas, plan.kopiykas);
      const computed = percentOfPlan(actual.kopiykas, plan.kopiykas);
      if (agreement === null || agreement === "agrees" || computed === null) continue;
      const cell = formatCell(percent.cell);
      const edits = percentFormulaEdits(table, sheet, total);
      const unit = columnUnit(table, "annualPlan") ?? "UAH";
      const older = explainingPlan(percent.amount, actual.kopiykas, rows);
      const causes: Cause[] =
        older === null
          ? []
          : [
              {
                kind: "older-plan",
                cells: [plan.cell],
                amount: fromKopiykas(older.kopiykas, unit),
                gives: older.percent,
              },
            ];
      const common: Omit<Problem, "message"> = {
        cell: percent.cell,
        related: [plan.cell, actual.cell],
        stated: percent.amount,
        expected: computed,
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
      if (agreement === "truncated") {
        yield {
          ...common,
          severity: "note",
          message: { code: "truncated", args: { cell, stated: percent.amount, computed } },
        };
        continue;
      }
      yield {
        ...common,
        severity: agreement === "close" ? "warning" : "error",
        causes,
        message: {
          code: "wrong",
          args: {
            cell,
            stated: percent.amount,
            computed,
            difference: percentDifference(percent.amount, actual.kopiykas, plan.kopiykas),
            plan: fromKopiykas(plan.kopiykas, unit),
            actual: fromKopiykas(actual.kopiykas, unit),
          },
        },
      };
    }
  },
});

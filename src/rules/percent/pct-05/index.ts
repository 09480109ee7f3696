import { formatCell } from "../../../core/sheet/address";
import { addToExplanation } from "../../../core/compute/add-to-explanation";
import type { JudgedPercent } from "../../../core/compute/percent-verdict";
import { judgedPercents } from "../../../core/compute/percent-verdict";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { columnUnit } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import { moneyInUnit } from "../../../core/texts/format";
import { whatIsSaid } from "./saving-words";

type Saving = { cell: string; computed: Decimal; remainder: Decimal; unit: Unit | "" };

export type Messages = {
  /** 100 % beside clearly less money, and not a word of a saving. */
  unexplained: Saving;
  /** A saving is spoken of, but not its sum. */
  "without-sum": Saving;
};

/** Where 100 % is declared and clearly less was financed, the saving is stated. */
export default defineRule<Messages>({
  id: "PCT-05",
  gate: "percent",
  severity: "warning",
  fixable: "suggestion",
  *check(input) {
    if (input.failures.unitsDiffer.length > 0) return;
    for (const line of judgedPercents(input.table, input.profile)) {
      if (line.verdict === "saving") yield* judge(input, line);
    }
  },
});

function* judge(
  { table, sheet }: RuleInput,
  line: JudgedPercent,
): Iterable<Problem<MessageOf<Messages>>> {
  const { row, plan, actual, percent, stated, computed } = line;
  const declared = columnUnit(table, "annualPlan");
  const remainder = fromKopiykas(plan.kopiykas - actual.kopiykas, declared ?? "UAH");
  const said = whatIsSaid(table, row, remainder);
  if (said === "sum") return;
  const unit = declared ?? "";
  // The sentence becomes part of the report, so it is in Ukrainian whatever the pane's language.
  const sentence = `Економія коштів становить ${moneyInUnit(remainder, unit, "uk")}.`;
  const edit = addToExplanation(table, sheet, row, sentence);
  const args: Saving = { cell: formatCell(percent.cell), computed, remainder, unit };
  yield {
    ...(said === "words" ? { kind: "review" } : {}),
    cell: percent.cell,
    related: [plan.cell, actual.cell],
    stated,
    expected: computed,
    message: { code: said === "words" ? "without-sum" : "unexplained", args },
    ...(edit === null ? {} : { fix: { safe: false, edits: [edit] } }),
  };
}

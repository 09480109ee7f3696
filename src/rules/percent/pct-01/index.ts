import { formatCell } from "../../../core/sheet/address";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import { percentCauses } from "../../../core/compute/percent-causes";
import type { StatedPercent } from "../../../core/compute/stated-percent";
import { judgedPercents } from "../../../core/compute/percent-verdict";
import { cannotTell } from "../../../core/lint/cannot-tell";
import { followsImpossible } from "../../../core/lint/impossible";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { TableRow } from "../../../core/report/model";
import { linesOf, measuresOf } from "../../../core/report/model";
import { percentDifference } from "../../../core/report/percent";
import type { PreviousReport } from "../../../core/report/previous-report";
import { previousReport, rowBefore } from "../../../core/report/previous-report";

export type Messages = {
  /** The line's percent is not its actual over its plan. */
  wrong: {
    cell: string;
    stated: Decimal;
    computed: Decimal;
    difference: Decimal;
    plan: Decimal;
    actual: Decimal;
  };
  /** Percents that differ from the money, in a column that may state the work done instead. */
  declared: { cells: readonly string[] };
};

type Found = Problem<MessageOf<Messages>>;

/**
 * The percent of a line is its actual over its annual plan. What a percent more likely is (a count,
 * somebody's 100 %, a round share, a cut-off) the other rules of the family say instead.
 */
export default defineRule<Messages>({
  id: "PCT-01",
  gate: "percent",
  severity: "error",
  fixable: "suggestion",
  *check(input) {
    const { table, failures, profile } = input;
    const lines = linesOf(table).filter(
      ({ percent }) => percent !== null && percent.reading !== "blank",
    );
    yield* cannotTell(lines, ["annualPlan", "actual", "percent"], failures);
    if (failures.unitsDiffer.length > 0) return;
    const differing = judgedPercents(table, profile).filter(({ verdict }) => verdict === "differs");
    if (differing.length === 0) return;
    if (table.percentKind !== "financial") yield* review(differing);
    else {
      const previous = previousReport(table, input.tables);
      const measures = measuresOf(table);
      yield* differing.map((line) => wrong(input, line, measures, previous));
    }
  },
});

function wrong(
  { table, sheet }: RuleInput,
  line: StatedPercent,
  measures: readonly TableRow[],
  previous: PreviousReport | null,
): Found {
  const { row, plan, actual, percent, stated, computed } = line;
  const edits = percentFormulaEdits(table, sheet, row);
  const difference = percentDifference(stated, actual.kopiykas, plan.kopiykas);
  const before = rowBefore(table, row, previous);
  const cell = formatCell(percent.cell);
  const follows = followsImpossible(plan, percent);
  return {
    severity: line.agreement === "close" ? "warning" : "error",
    cell: percent.cell,
    related: [plan.cell, actual.cell],
    stated,
    expected: computed,
    causes: percentCauses(table, line, measures, before),
    message: {
      code: "wrong",
      args: { cell, stated, computed, difference, plan: plan.amount, actual: actual.amount },
    },
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
    ...(follows === null ? {} : { follows }),
  };
}

/** One question for the whole column: what its percents mean is one decision. */
function review(differing: readonly StatedPercent[]): readonly Found[] {
  const [first] = differing;
  if (first === undefined) return [];
  const cells = differing.map(({ percent }) => percent.cell);
  return [
    {
      kind: "review",
      cell: first.percent.cell,
      cells,
      related: differing.flatMap(({ plan, actual }) => [plan.cell, actual.cell]),
      message: { code: "declared", args: { cells: cells.map(formatCell) } },
      ...(differing.length === 1 ? { stated: first.stated, expected: first.computed } : {}),
    },
  ];
}

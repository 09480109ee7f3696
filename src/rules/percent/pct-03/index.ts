import { formatCell } from "../../../core/sheet/address";
import { meanPercent } from "../../../core/compute/mean-percent";
import { percentCauses } from "../../../core/compute/percent-causes";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import type { StatedPercent } from "../../../core/compute/stated-percent";
import { statedPercent } from "../../../core/compute/stated-percent";
import { cannotTell } from "../../../core/lint/cannot-tell";
import { followsImpossible } from "../../../core/lint/impossible";
import type { Cause, Follows, MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { compare, decimalOfNumber } from "../../../core/report/decimal";
import type { Block } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { isPercentOfPeriod } from "../../../core/report/period-plan";
import { judgePercent, percentDifference, shownDecimals } from "../../../core/report/percent";
import { previousReport, rowBefore } from "../../../core/report/previous-report";

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
  *check(input) {
    const { table, failures, profile } = input;
    const tolerance = decimalOfNumber(profile.tolerances.percentPoints);
    const stated = table.blocks.filter(
      ({ total }) => total?.percent != null && total.percent.reading !== "blank",
    );
    const totals = stated.flatMap(({ total }) => total ?? []);
    yield* cannotTell(totals, ["annualPlan", "actual", "percent"], failures);
    if (failures.unitsDiffer.length > 0) return;
    for (const block of stated) {
      const line = block.total === null ? null : statedPercent(block.total, tolerance);
      if (line === null || line.agreement === "agrees") continue;
      if (!isPercentOfPeriod(table, line.row)) yield judge(input, block, line);
    }
  },
});

function judge(input: RuleInput, block: Block, line: StatedPercent) {
  const { table, sheet } = input;
  const { row, plan, actual, percent, stated, computed } = line;
  const edits = percentFormulaEdits(table, sheet, row);
  const follows = causeOf(block, line);
  // Where the percents are somebody's word about the work, the total's may be one too.
  const isWord = table.percentKind === "declared";
  const problem: Omit<Problem, "message"> = {
    cell: percent.cell,
    related: [plan.cell, actual.cell],
    stated,
    expected: computed,
    ...(isWord ? { kind: "review" } : {}),
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
    ...(follows === null ? {} : { follows }),
  };
  const cell = formatCell(percent.cell);
  if (line.agreement === "truncated") {
    const message = { code: "truncated", args: { cell, stated, computed } } as const;
    return { ...problem, severity: "note", message } as const;
  }
  const severity = line.agreement === "close" ? "warning" : "error";
  return {
    ...problem,
    severity,
    causes: isWord ? [] : causesOf(input, block, line),
    message: wrong(line),
  } as const;
}

function wrong(line: StatedPercent): MessageOf<Messages> {
  const { plan, actual, percent, stated, computed } = line;
  return {
    code: "wrong",
    args: {
      cell: formatCell(percent.cell),
      stated,
      computed,
      difference: percentDifference(stated, actual.kopiykas, plan.kopiykas),
      plan: plan.amount,
      actual: actual.amount,
    },
  };
}

/** The fault that the percent is wrong by; null where the percent itself is the fault. */
function causeOf(
  { rows }: Block,
  { plan, actual, percent, stated }: StatedPercent,
): Follows | null {
  // Right for the sums of the lines: then the totals beside it are wrong.
  const agreement = judgePercent(stated, sumOf(rows, "actual"), sumOf(rows, "annualPlan"));
  if (agreement === "agrees") return { rule: "ARI-01", cells: [plan.cell, actual.cell] };
  return followsImpossible(plan, percent);
}

function causesOf(
  { table, tables }: RuleInput,
  block: Block,
  line: StatedPercent,
): readonly Cause[] {
  const { row, percent, stated } = line;
  const mean = meanPercent(block.rows, shownDecimals(stated));
  if (mean !== null && compare(mean, stated) === 0) {
    return [{ kind: "mean-of-lines", cells: [percent.cell], amount: null, gives: mean }];
  }
  const before = rowBefore(table, row, previousReport(table, tables));
  return percentCauses(table, line, block.rows, before);
}

import { yearsBehind } from "../../../core/compute/across-years";
import type { Problem } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { SumArgs, SumFault } from "../../../core/lint/stated-sums";
import { checkSums, formulaFix } from "../../../core/lint/stated-sums";
import type { MoneyTable } from "../../../core/report/model";
import type { SourceSum } from "./source-sums";
import { sourceSums } from "./source-sums";

export type Messages = {
  /** The sources do not make the sum that they share. */
  wrong: SumArgs;
};

/** What the sources pay makes the whole sum. */
export default defineRule<Messages>({
  id: "ARI-07",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  check: (input) =>
    checkSums(input, sourceSums(input.table), (fault) => ({
      ...fault.problem,
      ...followsYears(input.table, fault),
      ...formulaFix(input, fault, fault.sum.extra.row),
      message: { code: "wrong", args: fault.args } as const,
    })),
});

/** In the column of all years the same is told again. */
function followsYears(table: MoneyTable, { sum }: SumFault<SourceSum>): Pick<Problem, "follows"> {
  if (sum.total.column !== "total") return {};
  const cells = yearsBehind(table, sum.extra.row, sum.extra.sources);
  return cells.length === 0 ? {} : { follows: { rule: "ARI-07", cells } };
}

import { yearColumnsOf } from "../../../core/compute/across-years";
import type { StatedSum, SumArgs } from "../../../core/lint/stated-sums";
import { checkSums, formulaFix } from "../../../core/lint/stated-sums";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { carriesFigures, moneyOf } from "../../../core/report/model";

export type Messages = {
  /** The total of a row is not the sum of its years. */
  wrong: SumArgs;
};

/** The total of a programme's row is the sum of its years. */
export default defineRule<Messages>({
  id: "ARI-02",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["programme", "resources"],
  check: (input) =>
    checkSums(input, sumsAcross(input.table), (fault) => ({
      ...fault.problem,
      ...formulaFix(input, fault, fault.sum.extra),
      message: { code: "wrong", args: fault.args } as const,
    })),
});

/** The rows that state a total of all years and something in at least one of them. */
function sumsAcross(table: MoneyTable): readonly StatedSum<TableRow>[] {
  const years = yearColumnsOf(table);
  return table.rows.filter(carriesFigures).flatMap((row) => {
    const total = moneyOf(row, "total");
    const addends = years.flatMap((column) => {
      const figure = moneyOf(row, column);
      return figure === null || figure.reading === "blank" ? [] : [{ figure, column }];
    });
    return total === null || total.reading === "blank" || addends.length === 0
      ? []
      : [{ total: { figure: total, column: "total" }, addends, extra: row }];
  });
}

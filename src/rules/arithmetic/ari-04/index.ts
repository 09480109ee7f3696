import { yearsBehind } from "../../../core/compute/across-years";
import { addendsOf, blocksOfTotals, columnTotals } from "../../../core/compute/column-totals";
import type { Problem } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { StatedSum, SumArgs, SumFault } from "../../../core/lint/stated-sums";
import { checkSums, formulaFix, formulaOrigin } from "../../../core/lint/stated-sums";
import type { MoneyTable, TableRow } from "../../../core/report/model";

export type Messages = {
  /** The grand total is not the sum of the totals that it adds up. */
  wrong: SumArgs;
};

/** A total over totals, and what it adds up. */
interface Grand {
  readonly row: TableRow;
  readonly addends: readonly TableRow[];
}

/** The grand total is the sum of the totals of its categories. */
export default defineRule<Messages>({
  id: "ARI-04",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  check: (input) =>
    checkSums(input, sumsOfTotals(input.table), (fault) => ({
      ...fault.problem,
      ...originOf(input.table, fault),
      ...formulaFix(input, fault, fault.sum.extra.row),
      message: { code: "wrong", args: fault.args } as const,
    })),
});

function sumsOfTotals(table: MoneyTable): readonly StatedSum<Grand>[] {
  return columnTotals(table, blocksOfTotals(table)).map(({ block, column, figure, row }) => {
    const rows = addendsOf(table, block);
    const addends = rows.flatMap(({ money }) => {
      const each = money[column];
      return each === undefined || each.reading === "blank" ? [] : [{ figure: each, column }];
    });
    return { total: { figure, column }, addends, extra: { row, addends: rows } };
  });
}

/** In the column of all years the same is told again. */
function originOf(table: MoneyTable, { sum }: SumFault<Grand>): Pick<Problem, "follows"> {
  const formula = formulaOrigin(sum.total.figure);
  const own = formula === null ? {} : { follows: formula };
  if (sum.total.column !== "total") return own;
  const cells = yearsBehind(table, sum.extra.row, sum.extra.addends);
  return cells.length === 0 ? own : { follows: { rule: "ARI-04", cells } };
}

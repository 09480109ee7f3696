import { yearsBehind } from "../../../core/compute/across-years";
import {
  addendsOf,
  blocksClosedBy,
  blocksOfTotals,
  columnTotals,
} from "../../../core/compute/column-totals";
import type { Follows } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { StatedSum, SumArgs, SumFault } from "../../../core/lint/stated-sums";
import { checkSums, formulaFix } from "../../../core/lint/stated-sums";
import type { Block, MoneyTable, TableRow } from "../../../core/report/model";
import { isFilled, sumOf } from "../../../core/report/nesting";

export type Messages = {
  /** The grand total is not the sum of all rows. */
  wrong: SumArgs;
};

/** A total over totals with its row. */
interface Grand {
  readonly row: TableRow;
  readonly block: Block;
}

/** The grand total is the sum of every row that carries money of its own. */
export default defineRule<Messages>({
  id: "ARI-05",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  check: (input) =>
    checkSums(input, sumsOfLeaves(input.table), (fault) => {
      const follows = originOf(input.table, fault);
      return {
        ...fault.problem,
        ...formulaFix(input, fault, null),
        ...(follows === null ? {} : { follows }),
        message: { code: "wrong", args: fault.args } as const,
      };
    }),
});

function sumsOfLeaves(table: MoneyTable): readonly StatedSum<Grand>[] {
  return columnTotals(table, blocksOfTotals(table)).map(({ block, column, figure, row, rows }) => {
    const addends = rows.flatMap((line) => {
      const each = line.money[column];
      return each === undefined || !isFilled(line, column) ? [] : [{ figure: each, column }];
    });
    return { total: { figure, column }, addends, extra: { row, block } };
  });
}

/** The wrong total that this one comes from: its own, one of a category's, or one of its years'. */
function originOf(table: MoneyTable, { sum }: SumFault<Grand>): Follows | null {
  const { column, figure } = sum.total;
  const { block, row } = sum.extra;
  if (figure.kopiykas !== sumOf(addendsOf(table, block), column)) {
    return { rule: "ARI-04", cells: [figure.cell] };
  }
  const wrong = block.totals
    .flatMap((each) => blocksClosedBy(table, each))
    .filter(({ total, rows }) => total?.money[column]?.kopiykas !== sumOf(rows, column));
  const lowest = wrong.filter(({ totals }) => totals.length === 0);
  const cells = (lowest.length > 0 ? lowest : wrong).flatMap(
    ({ total }) => total?.money[column]?.cell ?? [],
  );
  if (cells.length > 0) return { rule: lowest.length > 0 ? "ARI-01" : "ARI-05", cells };
  const behind = column === "total" ? yearsBehind(table, row, block.rows) : [];
  return behind.length === 0 ? null : { rule: "ARI-05", cells: behind };
}

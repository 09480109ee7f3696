import { yearColumnsOf } from "../../../core/compute/across-years";
import type { ColumnTotal } from "../../../core/compute/column-totals";
import { blocksOfRows, columnTotals, differenceOf } from "../../../core/compute/column-totals";
import { explainTotal } from "../../../core/compute/explain-total";
import { unreadableIn } from "../../../core/lint/gates";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule, notApplicable } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { columnUnit } from "../../../core/report/model";
import { fromKopiykas } from "../../../core/report/unit";
import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { movingEdits } from "./moving-edits";

type Compensating = {
  more: string;
  less: string;
  amount: Decimal;
};

export type Messages = {
  /** One year's total is too large by just what another's is too small. */
  compensating: Compensating;
  /** The same, and these rows make just that amount. */
  moved: Compensating & { cells: readonly string[]; numbers: readonly string[] };
};

/** Totals that are off by the same amount, one up and one down: money may have moved between years. */
export default defineRule<Messages>({
  id: "ARI-08",
  gate: "arithmetic",
  severity: "note",
  fixable: "suggestion",
  kinds: ["programme"],
  *check(input) {
    const { table, failures } = input;
    const years = yearColumnsOf(table);
    const all = columnTotals(table, blocksOfRows(table)).filter(({ column }) =>
      years.includes(column),
    );
    const unreadIn = ({ rows, row, column }: ColumnTotal): readonly CellAddress[] =>
      unreadableIn([...rows, row], [column], failures);
    const unread = all.flatMap(unreadIn);
    const [first] = unread;
    if (first !== undefined) yield notApplicable("unreadable", first, unread);
    const totals = all.filter((total) => unreadIn(total).length === 0);
    for (const less of totals) {
      const difference = differenceOf(less);
      if (difference === null || difference >= 0) continue;
      const more = totals.filter(
        (each) => each.row === less.row && differenceOf(each) === -difference,
      );
      // With two years that are both too large by it nobody can say which.
      const [only, ...others] = more;
      if (only !== undefined && others.length === 0) yield judge(input, only, less, -difference);
    }
  },
});

function judge(
  input: RuleInput,
  more: ColumnTotal,
  less: ColumnTotal,
  kopiykas: number,
): Problem<MessageOf<Messages>> {
  const amount = fromKopiykas(kopiykas, columnUnit(input.table, less.column) ?? "UAH");
  const found = explainTotal(input.table, less);
  const args = { more: formatCell(more.figure.cell), less: formatCell(less.figure.cell), amount };
  const problem = {
    kind: "review",
    cell: more.figure.cell,
    cells: [more.figure.cell, less.figure.cell],
  } as const;
  if (found?.kind !== "other-year") {
    return { ...problem, message: { code: "compensating", args } };
  }
  const edits = movingEdits(input, found.rows, less.column, more.column);
  const cells = found.figures.map(({ cell }) => cell);
  return {
    ...problem,
    related: cells,
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
    message: {
      code: "moved",
      args: {
        ...args,
        cells: cells.map(formatCell),
        numbers: found.rows.flatMap(({ number }) => number?.join(".") ?? []),
      },
    },
  };
}

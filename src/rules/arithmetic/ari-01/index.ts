import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { ColumnTotal } from "../../../core/compute/column-totals";
import { blocksOfRows, columnTotals, differenceOf } from "../../../core/compute/column-totals";
import { explainTotal } from "../../../core/compute/explain-total";
import { totalFormulaEdits } from "../../../core/compute/total-formula";
import type { Edit } from "../../../core/edits/edit";
import { unreadableIn } from "../../../core/lint/gates";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule, notApplicable } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { MoneyTable } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { judgeSum } from "../../../core/report/rounding";
import { fromKopiykas } from "../../../core/report/unit";
import { formulaOrigin } from "../../../core/lint/stated-sums";
import { followingTotal, originOf, toCause } from "./causes";

type Sums = { cell: string; stated: Decimal; computed: Decimal; difference: Decimal };

export type Messages = {
  /** The total is not the sum of its rows. */
  wrong: Sums;
  /** It is off by no more than rounded figures can be. */
  rounded: Sums;
};

/** The total of a column is the sum of its rows. */
export default defineRule<Messages>({
  id: "ARI-01",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check(input) {
    const { table, failures } = input;
    const unread: CellAddress[] = [];
    let apart: CellAddress | null = null;
    for (const total of columnTotals(table, blocksOfRows(table))) {
      const unreadHere = unreadableIn([...total.rows, total.row], [total.column], failures);
      unread.push(...unreadHere);
      const difference = differenceOf(total);
      if (unreadHere.length > 0 || difference === null || difference === 0) continue;
      if (failures.unitsDiffer.length > 0) apart ??= total.figure.cell;
      else yield judge(input, total, difference);
    }
    if (unread[0] !== undefined) yield notApplicable("unreadable", unread[0], unread);
    if (apart !== null) yield notApplicable("units-differ", apart, failures.unitsDiffer);
  },
});

function judge(
  { table, sheet }: RuleInput,
  total: ColumnTotal,
  kopiykas: number,
): Problem<MessageOf<Messages>> {
  const { column, rows, figure } = total;
  const unit = columnUnit(table, column) ?? "UAH";
  const lines = rows.flatMap((row) => row.money[column] ?? []);
  const rounded = judgeSum(figure, lines, kopiykas, unit) === "rounding";
  const stated = fromKopiykas(figure.kopiykas ?? 0, unit);
  const computed = fromKopiykas(sumOf(rows, column), unit);
  const difference = fromKopiykas(kopiykas, unit);
  const edits = formulaEdits(table, sheet, total);
  const found = rounded ? null : explainTotal(table, total);
  const origin = originOf(table, total, kopiykas, found) ?? formulaOrigin(figure);
  return {
    cell: figure.cell,
    related: lines.map(({ cell }) => cell),
    stated,
    expected: computed,
    causes: found === null ? [] : [toCause(table, total, found)],
    message: {
      code: rounded ? "rounded" : "wrong",
      args: { cell: formatCell(figure.cell), stated, computed, difference },
    },
    ...(rounded ? { severity: "note" } : {}),
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
    ...(origin === null ? {} : { follows: origin }),
  };
}

/** The sum as a formula, with the total of all years where it is wrong because of this one. */
function formulaEdits(
  table: MoneyTable,
  sheet: SheetSnapshot,
  total: ColumnTotal,
): readonly Edit[] | null {
  const { rows, column, figure } = total;
  if (figure.reading === "annotated") return null;
  const own = totalFormulaEdits(table, sheet, rows, column, figure);
  const following = followingTotal(table, total);
  if (own === null || following === null) return own;
  const across = totalFormulaEdits(table, sheet, rows, following.column, following.figure);
  return across === null ? own : [...own, ...across];
}

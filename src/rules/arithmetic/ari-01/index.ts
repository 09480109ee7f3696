import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { totalFormulaEdits } from "../../../core/compute/total-formula";
import { unreadableIn } from "../../../core/lint/gates";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule, notApplicable } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { columnUnit } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { roundingSlack } from "../../../core/report/rounding";
import { fromKopiykas } from "../../../core/report/unit";
import type { ColumnTotal } from "./column-total";
import { columnTotals } from "./column-total";
import { causesOf, skippedTexts } from "./causes";

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
  *check(input) {
    const unread: CellAddress[] = [];
    let apart: CellAddress | null = null;
    for (const total of columnTotals(input.table)) {
      const unreadHere = unreadableIn([...total.rows, total.row], [total.column], input.failures);
      unread.push(...unreadHere);
      if (unreadHere.length > 0 || total.figure.kopiykas === null) continue;
      const difference = total.figure.kopiykas - sumOf(total.rows, total.column);
      if (difference === 0) continue;
      if (input.failures.unitsDiffer.length > 0) apart ??= total.figure.cell;
      else yield judge(input, total, difference);
    }
    if (unread[0] !== undefined) yield notApplicable("unreadable", unread[0], unread);
    if (apart !== null) yield notApplicable("units-differ", apart, input.failures.unitsDiffer);
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
  // A formula adds what the cells hold, so rounding explains nothing there.
  const slack = figure.formula === null ? roundingSlack([...lines, figure], unit) : 0;
  const rounded = Math.abs(kopiykas) <= slack;
  const stated = fromKopiykas(figure.kopiykas ?? 0, unit);
  const computed = fromKopiykas(sumOf(rows, column), unit);
  const difference = fromKopiykas(kopiykas, unit);
  const edits =
    figure.reading === "annotated" ? null : totalFormulaEdits(table, sheet, rows, column, figure);
  const skipped = skippedTexts(total, kopiykas);
  return {
    cell: figure.cell,
    related: lines.map(({ cell }) => cell),
    stated,
    expected: computed,
    causes: causesOf(total, kopiykas),
    message: {
      code: rounded ? "rounded" : "wrong",
      args: { cell: formatCell(figure.cell), stated, computed, difference },
    },
    ...(rounded ? { severity: "note" } : {}),
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
    ...(skipped === null ? {} : { follows: skipped }),
  };
}

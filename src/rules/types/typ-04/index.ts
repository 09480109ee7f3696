import { formatCell } from "../../../core/sheet/address";
import type { Edit } from "../../../core/edits/edit";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { isActualColumn } from "../../../core/report/table-columns";
import { carriesFigures, figuresOf, moneyOf } from "../../../core/report/model";
import { isFinerThanKopiyka, wholeKopiykas } from "./kopiykas";
import { inColumnScale } from "./percent-scale";

export type Messages = {
  /** Percents a hundredfold apart from their column's. */
  scale: ColumnArgs;
  /** Plans below zero. */
  negative: ColumnArgs;
  /** Actuals below zero: money may have been given back. */
  refund: ColumnArgs;
  /** Sums with a part of a kopiyka. */
  kopiyka: ColumnArgs;
};

/** Figures that cannot be: a percent in another scale, a negative plan, a part of a kopiyka. */
export default defineRule<Messages>({
  id: "TYP-04",
  gate: "types",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    yield* wrongScale(input);
    for (const column of input.table.moneyColumns) {
      yield* belowZero(input.table, column);
      yield* partsOfKopiykas(input, column);
    }
  },
});

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* wrongScale({ table, sheet }: RuleInput): Found {
  const rows = table.rows.filter((row) => carriesFigures(row) && row.percent?.offNotation === true);
  const found = columnFinding(
    table,
    "percent",
    rows.flatMap(({ percent }) => percent ?? []),
  );
  if (found === null) return;
  const { args, ...place } = found;
  const edits = rows.flatMap((row) => inColumnScale(table, sheet, row) ?? []);
  yield { ...place, message: { code: "scale", args }, ...fixOf(edits, rows.length) };
}

function* belowZero(table: MoneyTable, column: MoneyColumn): Found {
  const negative = table.rows
    .filter(carriesFigures)
    .flatMap((row) => moneyOf(row, column) ?? [])
    .filter(({ kopiykas }) => kopiykas !== null && kopiykas < 0);
  const found = columnFinding(table, column, negative);
  if (found === null) return;
  const { args, ...place } = found;
  if (isActualColumn(column)) {
    yield { ...place, kind: "review", message: { code: "refund", args } };
  } else yield { ...place, message: { code: "negative", args } };
}

function* partsOfKopiykas({ table, sheet }: RuleInput, column: MoneyColumn): Found {
  const fine = figuresOf(table, column).filter((figure) =>
    isFinerThanKopiyka(table, figure, column),
  );
  // A sum of such figures is as fine as they are: the total heals with its rows.
  const own = fine.filter((figure) => !restsOn(figure, fine));
  const found = columnFinding(table, column, own);
  if (found === null) return;
  const { args, ...place } = found;
  const edits = own.flatMap((figure) => wholeKopiykas(table, sheet, figure, column) ?? []);
  yield { ...place, message: { code: "kopiyka", args }, ...fixOf(edits, own.length) };
}

function restsOn({ formula, cell }: Figure, others: readonly Figure[]): boolean {
  const sums = formula !== null && /SUM\(/i.test(formula);
  return sums && others.some((other) => formatCell(other.cell) !== formatCell(cell));
}

function fixOf(edits: readonly Edit[], needed: number) {
  return edits.length < needed ? {} : { fix: { safe: false, edits } };
}

import { contains, formatCell } from "../../../core/sheet/address";
import { referencesOf } from "../../../core/sheet/formula-references";
import type { ColumnTotal } from "../../../core/compute/column-totals";
import { blocksOfRows, columnTotals } from "../../../core/compute/column-totals";
import { totalFormulaEdits } from "../../../core/compute/total-formula";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyFigure } from "../../../core/report/figure";

export type Messages = {
  /** A total's formula that leaves out rows of its block. */
  short: {
    readonly cell: string;
    readonly formula: string;
    readonly left: readonly string[];
  };
};

/** A formula of nothing but sums: what it refers to is what it adds. */
const ONLY_SUMS = /^=(?:SUM|[\s()+,;:$]|[A-Z]{1,3}\$?\d+)*$/i;

/** The formula of a total adds every row of its block. */
export default defineRule<Messages>({
  id: "TYP-07",
  gate: "types",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check({ table, sheet }) {
    for (const total of columnTotals(table, blocksOfRows(table))) {
      const left = leftOut(total);
      if (left.length === 0) continue;
      const { figure, rows, column } = total;
      const edits = totalFormulaEdits(table, sheet, rows, column, figure);
      const formula = figure.formula ?? "";
      yield {
        cell: figure.cell,
        related: left.map(({ cell }) => cell),
        // As long as nothing stands in the rows, the sum is still right.
        ...(left.every(({ kopiykas }) => kopiykas === 0) ? { severity: "warning" } : {}),
        message: {
          code: "short",
          args: {
            cell: formatCell(figure.cell),
            formula,
            left: left.map(({ cell }) => formatCell(cell)),
          },
        },
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
    }
  },
});

/** Figures of the block that the total's formula does not refer to, though it does to others of them. */
function leftOut({ figure, rows, column }: ColumnTotal): readonly MoneyFigure[] {
  if (figure.formula === null || !ONLY_SUMS.test(figure.formula)) return [];
  const ranges = referencesOf(figure.formula);
  const filled = rows
    .flatMap((row) => row.money[column] ?? [])
    .filter(({ reading }) => reading !== "blank");
  const left = filled.filter(({ cell }) => !ranges.some((range) => contains(range, cell)));
  return left.length < filled.length ? left : [];
}

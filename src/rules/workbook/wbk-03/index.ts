import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { ColumnTotal } from "../../../core/compute/column-totals";
import {
  addendsOf,
  blocksOfRows,
  blocksOfTotals,
  columnTotals,
} from "../../../core/compute/column-totals";
import { sumFormulaEdits } from "../../../core/compute/sum-formula";
import { totalFormulaEdits } from "../../../core/compute/total-formula";
import type { Fix } from "../../../core/edits/edit";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { countsOf } from "./formula-counts";

export type Messages = {
  /** A total's formula that adds a figure more than once: a subtotal and its parts. */
  twice: { cell: string; formula: string; cells: readonly string[] };
  /** A grand total's formula that leaves out rows. TYP-07 tells the same of a block's own total. */
  never: { cell: string; formula: string; cells: readonly string[] };
};

/** The formula of a total counts each row once, by itself or by one total. */
export default defineRule<Messages>({
  id: "WBK-03",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check(input) {
    const { table } = input;
    for (const total of columnTotals(table, blocksOfRows(table))) {
      const twice = countsOf(table, total)?.twice ?? [];
      if (twice.length > 0) yield told(total, "twice", cellsOf(twice), fixOfRows(input, total));
    }
    for (const total of columnTotals(table, blocksOfTotals(table))) {
      const counts = countsOf(table, total);
      for (const code of ["twice", "never"] as const) {
        const figures = counts?.[code] ?? [];
        if (figures.length === 0) continue;
        yield told(total, code, cellsOf(figures), fixOfTotals(input, total));
        break;
      }
    }
  },
});

function cellsOf(figures: readonly { readonly cell: CellAddress }[]): readonly CellAddress[] {
  return figures.map(({ cell }) => cell);
}

function told(
  { figure }: ColumnTotal,
  code: keyof Messages,
  related: readonly CellAddress[],
  fix: Fix | null,
): Problem<MessageOf<Messages>> {
  const args = {
    cell: formatCell(figure.cell),
    formula: figure.formula ?? "",
    cells: related.map(formatCell),
  };
  return { cell: figure.cell, related, message: { code, args }, ...(fix === null ? {} : { fix }) };
}

function fixOfRows({ table, sheet }: RuleInput, { rows, column, figure }: ColumnTotal): Fix | null {
  const edits = totalFormulaEdits(table, sheet, rows, column, figure);
  return edits === null ? null : { safe: false, edits };
}

/** The totals of the categories, and the rows that none of them closes. */
function fixOfTotals(
  { table, sheet }: RuleInput,
  { block, column, figure }: ColumnTotal,
): Fix | null {
  const addends = addendsOf(table, block).flatMap(({ money }) => {
    const each = money[column];
    return each === undefined ? [] : [{ figure: each, column }];
  });
  const edits = sumFormulaEdits(table, sheet, addends, { figure, column });
  return edits === null ? null : { safe: false, edits };
}

import { formatCell } from "../../../core/sheet/address";
import { defineRule } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { figureColumnsOf, figureOf } from "../../../core/report/model";
import { movedEdits } from "./move-figures";

export type Messages = {
  /** The figures of a total stand beside their columns; with the cells where they belong. */
  shifted: { readonly cells: readonly string[]; readonly right: readonly string[] };
};

/** The figures of a total stand under the columns that they sum. */
export default defineRule<Messages>({
  id: "STR-02",
  gate: "structure",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check({ table, sheet }) {
    for (const row of table.rows) {
      const figures = row.shift === 0 ? [] : filledFigures(table, row);
      const [first] = figures;
      if (first === undefined) continue;
      const cells = figures.map(({ cell }) => cell);
      const right = cells.map((cell) => ({ ...cell, column: cell.column - row.shift }));
      const edits = movedEdits(sheet, cells, right);
      yield {
        cell: first.cell,
        cells,
        message: {
          code: "shifted",
          args: { cells: cells.map(formatCell), right: right.map(formatCell) },
        },
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
    }
  },
});

function filledFigures(table: MoneyTable, row: TableRow): readonly Figure[] {
  return figureColumnsOf(table)
    .flatMap((column) => figureOf(row, column) ?? [])
    .filter(({ reading }) => reading !== "blank")
    .toSorted((a, b) => a.cell.column - b.cell.column);
}

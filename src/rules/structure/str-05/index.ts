import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { defineRule } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { figureColumnsOf, figureOf } from "../../../core/report/model";
import { repeatedLines } from "../../../core/report/repeated-lines";

type Args = {
  readonly cells: readonly string[];
  /** Row of the sheet whose figures these are, as the person counts. */
  readonly row: number;
};

export type Messages = {
  /** A row that goes on after a page break carries the figures of another line. */
  continuation: Args;
  /** The same line stands in the table a second time, word for word. */
  twice: Args;
};

/** Every line's money stands in the table once. */
export default defineRule<Messages>({
  id: "STR-05",
  gate: "structure",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check({ table, sheet }) {
    const twice = repeatedLines(table.rows);
    for (const row of table.rows) {
      const original = row.repeats ?? twice.get(row.row) ?? null;
      if (original === null) continue;
      const figures = filledFigures(table, row);
      const [first] = figures;
      if (first === undefined) continue;
      const code = row.repeats === null ? "twice" : "continuation";
      const words = code === "twice" ? Object.values(row.texts) : [];
      const own = words.filter(({ inherited }) => !inherited);
      const cells = figures.map(({ cell }) => cell);
      yield {
        cell: first.cell,
        cells,
        related: figures.map(({ cell }) => ({ ...cell, row: original })),
        message: { code, args: { cells: cells.map(formatCell), row: original + 1 } },
        fix: { safe: false, edits: cleared(sheet, [...own, ...figures]) },
      };
    }
  },
});

function filledFigures(table: MoneyTable, row: TableRow): readonly Figure[] {
  return figureColumnsOf(table)
    .flatMap((column) => figureOf(row, column) ?? [])
    .filter(({ reading }) => reading !== "blank");
}

function cleared(sheet: SheetSnapshot, fields: readonly Pick<Figure, "cell">[]): readonly Edit[] {
  return fields
    .map(({ cell }) => editOf(sheet, cell, { value: null, formula: null }))
    .filter(({ cell }) => cellAt(sheet, cell).type !== "empty");
}

import { formatCell } from "../../../core/sheet/address";
import { referencesOf, relativeFormula } from "../../../core/sheet/formula-references";
import { copiedEdit } from "../../../core/compute/copied-formula";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { Follows } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureColumnsOf, figureOf, linesOf } from "../../../core/report/model";

export type Messages = {
  /** Formulas of lines that are built otherwise than those above and below them. */
  differs: ColumnArgs & { readonly formula: string; readonly usual: string; readonly like: string };
};

/** So many equal formulas make a pattern. */
const FEWEST = 3;

type Computed = Figure & { readonly formula: string };

/** The formulas of a column's lines are built alike. */
export default defineRule<Messages>({
  id: "WBK-04",
  gate: "types",
  severity: "warning",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check({ table, sheet }) {
    for (const column of figureColumnsOf(table)) {
      const [usual, ...others] = patternsOf(table, column);
      const [like] = usual ?? [];
      const odd = others.flat().toSorted((a, b) => a.cell.row - b.cell.row);
      const found = columnFinding(table, column, odd);
      // Without a clear majority nobody can say which of them is the odd one.
      if (like === undefined || found === null || !isClear(usual?.length ?? 0, odd.length))
        continue;
      const { args, ...place } = found;
      const copied = { formula: like.formula, from: like.cell };
      const edits = odd.flatMap((figure) => copiedEdit(sheet, { figure, ...copied }) ?? []);
      const follows: Follows = {
        rule: column === "percent" ? "PCT-01" : "ARI-02",
        cells: place.cells,
      };
      yield {
        ...place,
        related: [like.cell],
        message: {
          code: "differs",
          args: {
            ...args,
            formula: odd[0]?.formula ?? "",
            usual: like.formula,
            like: formatCell(like.cell),
          },
        },
        ...(edits.length < odd.length ? {} : { fix: { safe: false, edits } }),
        ...(odd.length > 1 ? {} : { follows }),
      };
    }
  },
});

function isClear(usual: number, odd: number): boolean {
  return usual >= FEWEST && usual > 2 * odd;
}

/** The formulas of a column's lines by how they are built, the most frequent first. */
function patternsOf(table: MoneyTable, column: FigureColumn): readonly (readonly Computed[])[] {
  // A line that is made of others adds up their rows, and so is built otherwise by right.
  const parents = new Set(
    table.rows.flatMap(({ kind, parent }) => (kind === "part" ? [parent] : [])),
  );
  const groups = new Map<string, Computed[]>();
  for (const row of linesOf(table)) {
    const figure = figureOf(row, column);
    if (figure === null || parents.has(row.row) || !isBuilt(figure)) continue;
    const pattern = relativeFormula(figure.formula, figure.cell);
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

/** «=180000-5000» is a typed figure; an error has its own rule. */
function isBuilt(figure: Figure): figure is Computed {
  if (figure.formula === null || figure.reading === "error") return false;
  return referencesOf(figure.formula).length > 0;
}

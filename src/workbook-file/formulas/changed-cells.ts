import { firstFrom } from "./formula-graph";
import type { PlacedFormula } from "./formula-graph";
import type { Area, FormulaPlace } from "./precedents";

/** Rows with a changed cell by sheet and column, each list in order. */
class ChangedCells {
  private readonly sheets = new Map<string, Map<number, number[]>>();

  add({ sheet, row, column }: FormulaPlace): void {
    const key = sheet.toLowerCase();
    const columns = this.sheets.get(key) ?? new Map<number, number[]>();
    this.sheets.set(key, columns);
    const rows = columns.get(column) ?? [];
    columns.set(column, rows);
    const at = firstFrom(rows, row, itself);
    if (rows[at] !== row) rows.splice(at, 0, row);
  }

  isAnyIn({ sheet, range }: Area): boolean {
    for (const [column, rows] of this.sheets.get(sheet.toLowerCase()) ?? []) {
      if (column < range.left || column > range.right) continue;
      const row = rows[firstFrom(rows, range.top, itself)];
      if (row !== undefined && row <= range.bottom) return true;
    }
    return false;
  }
}

/**
 * The formulas whose results may differ once some cells hold something else, in the order given.
 *
 * @param ordered every formula after those it needs
 */
export function affectedFormulas(
  ordered: readonly PlacedFormula[],
  changed: readonly FormulaPlace[],
): readonly PlacedFormula[] {
  const cells = new ChangedCells();
  for (const cell of changed) cells.add(cell);
  return ordered.filter((formula) => {
    const { areas, isVolatile, isKnown } = formula.precedents;
    const isAffected =
      isVolatile ||
      !isKnown ||
      isInside(formula, cells) ||
      areas.some((area) => cells.isAnyIn(area));
    if (isAffected) cells.add(formula);
    return isAffected;
  });
}

function isInside({ sheet, row, column }: FormulaPlace, cells: ChangedCells): boolean {
  return cells.isAnyIn({ sheet, range: { top: row, bottom: row, left: column, right: column } });
}

function itself(row: number): number {
  return row;
}

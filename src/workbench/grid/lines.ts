import type { CellRange } from "../../core/sheet/address";
import { contains } from "../../core/sheet/address";
import type { GridModel } from "./grid-model";
import { isWholeColumns, isWholeRows, wholeColumns, wholeRows } from "./ranges";

export type Axis = "rows" | "columns";

/** What a person can do with the lines of the selection. */
export interface LineCommand {
  readonly kind: "insert" | "delete";
  readonly axis: Axis;
}

/** Which lines are meant: those selected whole, or both kinds when only cells are selected. */
export function axesOf(selection: CellRange): readonly Axis[] {
  const [rows, columns] = [isWholeRows(selection), isWholeColumns(selection)];
  if (rows && columns) return [];
  if (rows) return ["rows"];
  return columns ? ["columns"] : ["rows", "columns"];
}

/** Inserts or deletes as many rows or columns as are selected, in one undoable step. */
export function changeLines(model: GridModel, { kind, axis }: LineCommand): void {
  if (!model.commit()) return;
  const { sheet, selection } = model.getState();
  const range =
    axis === "rows"
      ? wholeRows(selection.top, selection.bottom)
      : wholeColumns(selection.left, selection.right);
  const refusal = sheet.shift(range, kind, axis, "user");
  if (refusal !== null) model.onProblem(refusal === "protected" ? "protected-lines" : refusal);
}

/** True when what was clicked is selected already, so that a menu is for the whole selection. */
export function isSelected(
  selection: CellRange,
  row: number | null,
  column: number | null,
): boolean {
  if (row !== null && column !== null) return contains(selection, { row, column });
  if (row !== null) {
    return isWholeRows(selection) && row >= selection.top && row <= selection.bottom;
  }
  if (column === null) return true;
  return isWholeColumns(selection) && column >= selection.left && column <= selection.right;
}

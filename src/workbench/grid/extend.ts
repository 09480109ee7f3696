import type { CellAddress, CellRange } from "../../core/sheet/address";
import type { Direction } from "./navigate";

/** The cell from which Shift and an arrow go on: the moving edge of the selection. */
export function extendingEdge(
  selection: CellRange,
  active: CellAddress,
  extent: CellAddress,
  direction: Direction,
): CellAddress {
  if (direction === "up" || direction === "down") {
    const isBelow = extent.row > active.row || (extent.row === active.row && direction === "down");
    return { row: isBelow ? selection.bottom : selection.top, column: active.column };
  }
  const isRight =
    extent.column > active.column || (extent.column === active.column && direction === "right");
  return { row: active.row, column: isRight ? selection.right : selection.left };
}

/** Where the moving corner goes: along the arrow, staying where it was across it. */
export function keepOtherAxis(
  to: CellAddress,
  extent: CellAddress,
  direction: Direction,
): CellAddress {
  return direction === "up" || direction === "down"
    ? { row: to.row, column: extent.column }
    : { row: extent.row, column: to.column };
}

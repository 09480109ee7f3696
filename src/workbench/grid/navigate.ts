import type { CellAddress, CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";
import type { BookSheet } from "../host/book";
import { cornerOf } from "./ranges";

export type Direction = "up" | "down" | "left" | "right";

/** How far a jump over empty cells may go: the rows and columns the grid shows. */
export interface GridExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

const DELTAS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The cell that stands for a position: the first of its merged area, or itself. */
export function ownerOf(sheet: BookSheet, at: CellAddress): CellAddress {
  const area = sheet.mergeAt(at.row, at.column);
  return area === null ? at : cornerOf(area);
}

/** The area a cell takes on the sheet: its merged area, or itself. */
export function areaOf(sheet: BookSheet, at: CellAddress): CellRange {
  return (
    sheet.mergeAt(at.row, at.column) ?? {
      top: at.row,
      left: at.column,
      bottom: at.row,
      right: at.column,
    }
  );
}

/**
 * The next visible position in a direction, past the merged area one stands in; null at the edge of
 * the sheet. The result may lie inside another merged area: see `ownerOf`.
 */
export function neighbour(
  sheet: BookSheet,
  from: CellAddress,
  direction: Direction,
): CellAddress | null {
  const [rows, columns] = DELTAS[direction];
  const area = areaOf(sheet, from);
  let row = rows === 0 ? from.row : rows < 0 ? area.top - 1 : area.bottom + 1;
  let column = columns === 0 ? from.column : columns < 0 ? area.left - 1 : area.right + 1;
  while (isOnSheet(row, column)) {
    const hidden = rows === 0 ? sheet.isColumnHidden(column) : sheet.isRowHidden(row);
    if (!hidden) return { row, column };
    row += rows;
    column += columns;
  }
  return null;
}

/** Where Ctrl and an arrow lead: the end of the block of filled cells, or the next filled cell. */
export function jump(
  sheet: BookSheet,
  from: CellAddress,
  direction: Direction,
  extent: GridExtent,
): CellAddress {
  const next = neighbour(sheet, from, direction);
  if (next === null) return from;
  const inBlock = isFilled(sheet, from) && isFilled(sheet, next);
  let here = inBlock ? from : next;
  for (;;) {
    if (!inBlock && isFilled(sheet, here)) return here;
    const ahead = neighbour(sheet, here, direction);
    if (ahead === null || ahead.row >= extent.rowCount || ahead.column >= extent.columnCount) {
      return here;
    }
    if (inBlock && !isFilled(sheet, ahead)) return here;
    here = ahead;
  }
}

/** The next cell of a selection of several cells for Enter (down) and Tab (right), going round. */
export function nextWithin(
  sheet: BookSheet,
  selection: CellRange,
  from: CellAddress,
  direction: Direction,
): CellAddress {
  const width = selection.right - selection.left + 1;
  const height = selection.bottom - selection.top + 1;
  const byRows = direction === "left" || direction === "right";
  const change = direction === "down" || direction === "right" ? 1 : -1;
  let row = from.row - selection.top;
  let column = from.column - selection.left;
  for (let left = width * height; left > 0; left--) {
    const at = (byRows ? row * width + column : column * height + row) + change;
    const index = (at + width * height) % (width * height);
    row = byRows ? Math.floor(index / width) : index % height;
    column = byRows ? index % width : Math.floor(index / height);
    const cell = { row: selection.top + row, column: selection.left + column };
    const owner = ownerOf(sheet, cell);
    const hidden = sheet.isRowHidden(cell.row) || sheet.isColumnHidden(cell.column);
    if (!hidden && owner.row === cell.row && owner.column === cell.column) return cell;
  }
  return from;
}

function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function isFilled(sheet: BookSheet, at: CellAddress): boolean {
  const owner = ownerOf(sheet, at);
  return sheet.cell(owner.row, owner.column).type !== "empty";
}

import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS, columnIndex } from "../../core/sheet/address";
import type { FormulaNode } from "./formula-node";
import { KIND } from "./formula-node";

/** The cells that a plain reference names, of whatever sheet; null for anything else. */
export function rangeOf(node: FormulaNode): CellRange | null {
  if (node.type === KIND.cell) {
    return span([Number(node.row) - 1], [columnIndex(node.col)]);
  }
  if (node.type === KIND.range) {
    return span(
      [Number(node.start.row) - 1, Number(node.end.row) - 1],
      [columnIndex(node.start.col), columnIndex(node.end.col)],
    );
  }
  if (node.type === KIND.columns) {
    return span([0, MAX_ROWS - 1], [columnIndex(node.startCol), columnIndex(node.endCol)]);
  }
  if (node.type === KIND.rows) {
    return span([node.startRow - 1, node.endRow - 1], [0, MAX_COLUMNS - 1]);
  }
  return null;
}

function span(rows: readonly number[], columns: readonly number[]): CellRange {
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

import { columnIndex, columnName } from "../../core/sheet/address";
import type { CallNode, CellNode, FormulaNode } from "./formula-node";
import { KIND, plainName } from "./formula-node";

const STRETCHING: ReadonlySet<string> = new Set(["SUMIF", "AVERAGEIF"]);

/**
 * SUMIF and AVERAGEIF take of their third range the upper left cell only and as many cells as the first
 * range has (Excel help, «SUMIF function»). Ranges that are themselves computed stay as they are, and
 * are #VALUE! when they differ.
 */
export function stretchLastRange(call: CallNode): CallNode {
  if (!STRETCHING.has(plainName(call.name))) return call;
  const [range, criterion, target] = call.args;
  if (range === undefined || criterion === undefined || target === undefined) return call;
  const size = sizeOf(range);
  const first = firstCell(target);
  if (size === null || first === null) return call;
  const row = Number(first.row) + size.height - 1;
  const column = columnIndex(first.col) + size.width - 1;
  const end: CellNode = { ...first, row: String(row), col: columnName(column) };
  const stretched: FormulaNode = { ...first, type: KIND.range, start: first, end };
  return { ...call, args: [range, criterion, stretched] };
}

function sizeOf(node: FormulaNode): { readonly height: number; readonly width: number } | null {
  if (node.type === KIND.cell) return { height: 1, width: 1 };
  if (node.type !== KIND.range) return null;
  const { start, end } = node;
  return {
    height: Math.abs(Number(end.row) - Number(start.row)) + 1,
    width: Math.abs(columnIndex(end.col) - columnIndex(start.col)) + 1,
  };
}

/** The upper left cell of a reference to cells of one sheet. */
function firstCell(node: FormulaNode): CellNode | null {
  if (node.type === KIND.cell) return node.endSheet === undefined ? node : null;
  if (node.type !== KIND.range || node.endSheet !== undefined) return null;
  const { start, end, sheet } = node;
  return {
    ...start,
    sheet,
    row: String(Math.min(Number(start.row), Number(end.row))),
    col: columnName(Math.min(columnIndex(start.col), columnIndex(end.col))),
  };
}

import type { CellRange } from "../../core/sheet/address";
import { columnName } from "../../core/sheet/address";
import type { CellNode, FormulaNode } from "./formula-node";
import { childrenOf, KIND, plainName } from "./formula-node";
import type { FormulaPlace } from "./precedents";
import { rangeOf } from "./range-of-node";

/**
 * A formula with the ranges written out that it spans to a row of its own: «F10:INDEX(F:F,ROW()-1)»
 * of F27 is F10:F26. INDEX beside a colon gives a place, so that Excel sees no circle in a total that
 * stands in the very column; the engine knows no INDEX there. The same node where there is no such
 * range; what only computing tells stays as it is.
 */
export function spansWrittenOut(node: FormulaNode, place: FormulaPlace): FormulaNode {
  if (node.type === KIND.binary) {
    const range = node.op === ":" ? spannedRange(node, place) : null;
    if (range !== null) return rangeNode(range);
    // A range to a cell that is gone is as gone as the cell.
    const error = node.op === ":" ? errorIn(node) : null;
    if (error !== null) return error;
    const left = spansWrittenOut(node.left, place);
    const right = spansWrittenOut(node.right, place);
    return left === node.left && right === node.right ? node : { ...node, left, right };
  }
  if (node.type === KIND.unary || node.type === KIND.percent) {
    const operand = spansWrittenOut(node.operand, place);
    return operand === node.operand ? node : { ...node, operand };
  }
  if (node.type !== KIND.call) return node;
  const args = node.args.map((arg) => spansWrittenOut(arg, place));
  return args.every((arg, i) => arg === node.args[i]) ? node : { ...node, args };
}

/** The cells between two places of the formula's own sheet, where it says itself which they are. */
function spannedRange(node: FormulaNode, place: FormulaPlace): CellRange | null {
  if (node.type !== KIND.binary || node.op !== ":") return placeOf(node, place);
  const [from, to] = [spannedRange(node.left, place), spannedRange(node.right, place)];
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  };
}

function placeOf(node: FormulaNode, place: FormulaPlace): CellRange | null {
  if (node.type !== KIND.call) return isElsewhere(node) ? null : rangeOf(node);
  const [column, row, ...more] = node.args;
  if (plainName(node.name) !== "INDEX" || column === undefined || row === undefined) return null;
  const range = isElsewhere(column) ? null : rangeOf(column);
  const number = rowNumber(row, place);
  if (range === null || number === null || more.length > 0) return null;
  const found = range.top + number - 1;
  if (range.left !== range.right || number < 1 || found > range.bottom) return null;
  return { ...range, top: found, bottom: found };
}

function errorIn(node: FormulaNode): FormulaNode | null {
  if (node.type === KIND.error) return node;
  for (const child of childrenOf(node)) {
    const error = errorIn(child);
    if (error !== null) return error;
  }
  return null;
}

function isElsewhere(node: FormulaNode): boolean {
  return "sheet" in node && node.sheet !== undefined;
}

/** A number that follows from where the formula and its references stand: «ROW(F10)+1». */
function rowNumber(node: FormulaNode, place: FormulaPlace): number | null {
  if (node.type === KIND.number) return node.value;
  if (node.type === KIND.binary && (node.op === "+" || node.op === "-")) {
    const [left, right] = [rowNumber(node.left, place), rowNumber(node.right, place)];
    if (left === null || right === null) return null;
    return node.op === "+" ? left + right : left - right;
  }
  if (node.type !== KIND.call || plainName(node.name) !== "ROW") return null;
  const [of] = node.args;
  return of === undefined ? place.row + 1 : topOf(of);
}

function topOf(node: FormulaNode): number | null {
  const range = rangeOf(node);
  return range === null ? null : range.top + 1;
}

function rangeNode({ top, left, bottom, right }: CellRange): FormulaNode {
  const corner = (row: number, column: number): CellNode => ({
    type: KIND.cell,
    col: columnName(column),
    row: String(row + 1),
  });
  return { type: KIND.range, start: corner(top, left), end: corner(bottom, right) };
}

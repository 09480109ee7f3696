import type { CellAddress, CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";

/** The rectangle between two corners, whichever way they lie. */
export function rangeBetween(a: CellAddress, b: CellAddress): CellRange {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function cornerOf(range: CellRange): CellAddress {
  return { row: range.top, column: range.left };
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The part two ranges share, null when they do not touch. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The smallest range that holds the given one and cuts through no merged area. */
export function expandOverMerges(range: CellRange, merges: readonly CellRange[]): CellRange {
  let grown = range;
  for (let before: CellRange | null = null; before === null || !sameRange(before, grown);) {
    before = grown;
    for (const area of merges) {
      if (intersection(grown, area) !== null) grown = union(grown, area);
    }
  }
  return grown;
}

export function wholeColumns(from: number, to: number): CellRange {
  return { top: 0, left: Math.min(from, to), bottom: MAX_ROWS - 1, right: Math.max(from, to) };
}

export function wholeRows(from: number, to: number): CellRange {
  return { top: Math.min(from, to), left: 0, bottom: Math.max(from, to), right: MAX_COLUMNS - 1 };
}

export function isWholeColumns(range: CellRange): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isWholeRows(range: CellRange): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

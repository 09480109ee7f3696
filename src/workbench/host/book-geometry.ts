import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";

/** Width of a digit in the default font (Calibri 11) at 96 dpi, which column widths count in. */
const DIGIT_PIXELS = 7;
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_POINTS = 15;

/** ECMA-376 part 1, 18.3.1.13: pixels of a width counted in digits. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

export function columnWidthOfPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * 0.75;
}

export function intersects(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

export function intersection(a: CellRange, b: CellRange): CellRange | null {
  if (!intersects(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export function unite(a: CellRange | null, b: CellRange): CellRange {
  if (a === null) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSingleCell(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function isWholeColumns({ top, bottom }: CellRange): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

export function isWholeRows({ left, right }: CellRange): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

/** Calls for every cell in reading order, with its offsets within the range. */
export function forEachCell(
  range: CellRange,
  visit: (row: number, column: number, rowOffset: number, columnOffset: number) => void,
): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      visit(row, column, row - range.top, column - range.left);
    }
  }
}

/** What is left of a rectangle: above, below, left and right of the hole. */
export function without(range: CellRange, cut: CellRange): CellRange[] {
  const hole = intersection(range, cut);
  if (hole === null) return [range];
  const { top, left, bottom, right } = range;
  return [
    { top, left, bottom: hole.top - 1, right },
    { top: hole.bottom + 1, left, bottom, right },
    { top: hole.top, left, bottom: hole.bottom, right: hole.left - 1 },
    { top: hole.top, left: hole.right + 1, bottom: hole.bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

import type { CellRange } from "../../core/sheet/address";
import { DEFAULT_ROW_POINTS, pointsToPixels } from "./book-geometry";
import type { BookSheet } from "./book-sheet";
import type { CellView, ChangeSource } from "./book-types";
import { textHeight, textWidth } from "./text-extent";

/** The widest column and the highest row that Excel has, in pixels. */
const WIDEST = 1_790;
const HIGHEST = 546;

/**
 * Makes columns as wide as the texts of the range need. Merged cells do not count, and a wrapped
 * text asks for no more than its longest word; columns without text stay (assumed: so does Excel).
 */
export function autofitColumns(sheet: BookSheet, range: CellRange, source: ChangeSource): void {
  const used = sheet.usedRange(true);
  sheet.together(() => {
    for (let column = range.left; column <= Math.min(range.right, used?.right ?? -1); column++) {
      const needed = cellsOf(sheet, used, { ...range, left: column, right: column }).map((cell) =>
        textWidth(cell.style.wrap ? longestWord(cell.text) : cell.text, cell.style),
      );
      if (needed.length === 0) continue;
      const width = Math.min(WIDEST, Math.max(...needed));
      sheet.setColumnWidths(column, column, width, source);
    }
  });
}

/**
 * Makes rows as high as the texts of the whole rows need, at least a plain line. Merged cells do not
 * count, as in Excel.
 */
export function autofitRows(sheet: BookSheet, range: CellRange, source: ChangeSource): void {
  const used = sheet.usedRange(true);
  sheet.together(() => {
    for (let row = range.top; row <= Math.min(range.bottom, used?.bottom ?? -1); row++) {
      const whole = { top: row, bottom: row, left: 0, right: used?.right ?? 0 };
      const needed = cellsOf(sheet, used, whole).map((cell) => {
        const width = cell.style.wrap ? sheet.fullColumnWidth(cell.column) : null;
        return textHeight(cell.text, cell.style, width);
      });
      const height = Math.max(pointsToPixels(DEFAULT_ROW_POINTS), ...needed);
      sheet.fitRowHeight(row, Math.min(HIGHEST, height), source);
    }
  });
}

/** Cells with text that are no part of a merged area. */
function cellsOf(
  sheet: BookSheet,
  used: CellRange | null,
  range: CellRange,
): (CellView & { readonly column: number })[] {
  const cells: (CellView & { readonly column: number })[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, used?.bottom ?? -1); row++) {
    for (let column = range.left; column <= range.right; column++) {
      const view = sheet.cell(row, column);
      if (view.text !== "" && sheet.mergeAt(row, column) === null) cells.push({ ...view, column });
    }
  }
  return cells;
}

function longestWord(text: string): string {
  return text
    .split(/\s+/u)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";
import * as geometry from "./book-geometry";
import type { ChangeSource } from "./book-types";
import { SheetFrame } from "./sheet-frame";
import { columnsPart, rowsPart } from "./sheet-parts";
import { columnStateOf, rowStateOf, writeColumn, writeRow } from "./sheet-state";
import type { SheetPart } from "./undoable";
import { changeParts } from "./undoable";

/** The rows and columns of a worksheet: how large they are, and which are hidden. */
export abstract class SheetLines extends SheetFrame {
  /** True when an autofilter hides rows: writing past it misplaces values (office-js.md §3.2). */
  get isFiltered(): boolean {
    const used = this.hasAutoFilter ? this.usedRange(true) : null;
    if (used === null) return false;
    for (let row = used.top; row <= used.bottom; row++) if (this.isRowHidden(row)) return true;
    return false;
  }

  /** In CSS pixels at 96 dpi; 0 when hidden. */
  columnWidth(column: number): number {
    return this.isColumnHidden(column) ? 0 : this.fullColumnWidth(column);
  }

  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : this.fullRowHeight(row);
  }

  /** What a hidden column, too, is wide once it is shown. */
  fullColumnWidth(column: number): number {
    const width = this.storedColumn(column)?.width;
    return width === undefined ? this.standardColumnWidth : geometry.columnPixels(width);
  }

  /** Of a column without a width of its own. */
  get standardColumnWidth(): number {
    const width = this.stored.properties.defaultColWidth;
    return width === undefined ? geometry.DEFAULT_COLUMN_PIXELS : geometry.columnPixels(width);
  }

  fullRowHeight(row: number): number {
    const height = this.stored.findRow(row + 1)?.height;
    return height === undefined ? this.standardRowHeight : geometry.pointsToPixels(height);
  }

  /** Of a row without a height of its own. */
  get standardRowHeight(): number {
    const height = this.stored.properties.defaultRowHeight ?? geometry.DEFAULT_ROW_POINTS;
    return geometry.pointsToPixels(height);
  }

  setColumnWidth(column: number, pixels: number, source: ChangeSource = "user"): void {
    this.setColumnWidths(column, column, pixels, source);
  }

  /** @param pixels null for the width of a new sheet */
  setColumnWidths(left: number, right: number, pixels: number | null, source: ChangeSource): void {
    const width = pixels === null ? null : geometry.columnWidthOfPixels(pixels);
    this.changeColumns(left, right, source, (column) => {
      const stored = this.stored.getColumn(column + 1);
      if (width === null) delete stored.width;
      else stored.width = width;
    });
  }

  /** A height that the row may lose again when its text changes, unlike one that was set. */
  fitRowHeight(row: number, pixels: number, source: ChangeSource): void {
    this.changeRows(row, row, source, () => {
      const stored = this.stored.getRow(row + 1);
      stored.height = geometry.pixelsToPoints(pixels);
      delete stored.customHeight;
    });
  }

  /** Several changes as one undo step. */
  together(work: () => void): void {
    this.context.batch(work);
  }

  setRowHeight(row: number, pixels: number, source: ChangeSource = "user"): void {
    this.setRowHeights(row, row, pixels, source);
  }

  /** @param pixels null for the height of a new sheet, which grows with its text */
  setRowHeights(top: number, bottom: number, pixels: number | null, source: ChangeSource): void {
    const height = pixels === null ? null : geometry.pixelsToPoints(pixels);
    this.changeRows(top, bottom, source, (row) => {
      const stored = this.stored.getRow(row + 1);
      if (height === null) {
        delete stored.height;
        delete stored.customHeight;
      } else {
        stored.height = height;
        stored.customHeight = true;
      }
    });
  }

  /** True when no height was set in the file, so that wrapped text may make the row higher. */
  hasAutomaticHeight(row: number): boolean {
    return this.stored.findRow(row + 1)?.height === undefined;
  }

  isRowHidden(row: number): boolean {
    return this.stored.findRow(row + 1)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.storedColumn(column)?.hidden === true;
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean, source: ChangeSource = "user"): void {
    const work = (): void => {
      for (let row = top; row <= bottom; row++) this.stored.getRow(row + 1).hidden = hidden;
    };
    // Subtotals may leave out hidden rows.
    this.changeLines(source, rowsPart(top, bottom), wholeRows(top, bottom), work, true);
  }

  setColumnsHidden(
    left: number,
    right: number,
    hidden: boolean,
    source: ChangeSource = "user",
  ): void {
    this.changeColumns(left, right, source, (column) => {
      this.stored.getColumn(column + 1).hidden = hidden;
    });
  }

  /** Gives rows of this sheet the sizes and looks of others, again and again. */
  protected copyRows(
    sheet: SheetLines,
    from: CellRange,
    to: CellRange,
    source: ChangeSource,
  ): void {
    const states = spread(from.top, from.bottom, (row) => {
      const stored = sheet.stored.findRow(row + 1);
      return stored === undefined ? undefined : rowStateOf(stored);
    });
    this.changeRows(to.top, to.bottom, source, (row) => {
      writeRow(this.stored.getRow(row + 1), states[(row - to.top) % states.length]);
    });
  }

  /** The same of columns. */
  protected copyColumns(
    sheet: SheetLines,
    from: CellRange,
    to: CellRange,
    source: ChangeSource,
  ): void {
    const states = spread(from.left, from.right, (column) => {
      const stored = sheet.storedColumn(column);
      return stored === undefined ? undefined : columnStateOf(stored);
    });
    this.changeColumns(to.left, to.right, source, (column) => {
      const stored = this.stored.getColumn(column + 1);
      writeColumn(stored, states[(column - to.left) % states.length]);
    });
  }

  private changeRows(
    top: number,
    bottom: number,
    source: ChangeSource,
    change: (row: number) => void,
  ): void {
    this.changeLines(source, rowsPart(top, bottom), wholeRows(top, bottom), () => {
      for (let row = top; row <= bottom; row++) change(row);
    });
  }

  private changeColumns(
    left: number,
    right: number,
    source: ChangeSource,
    change: (column: number) => void,
  ): void {
    this.changeLines(source, columnsPart(left, right), wholeColumns(left, right), () => {
      for (let column = left; column <= right; column++) change(column);
    });
  }

  private changeLines(
    source: ChangeSource,
    part: SheetPart,
    range: CellRange,
    work: () => void,
    recalculate = false,
  ): void {
    const announce = (): void => {
      this.context.changed({ kind: "layout", sheetId: this.id, range, source }, recalculate);
    };
    changeParts(this.context, { stored: this.stored, source, parts: [part], announce }, work);
  }
}

function spread<T>(first: number, last: number, read: (index: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, index) => read(first + index));
}

function wholeColumns(left: number, right: number): CellRange {
  return { top: 0, left, bottom: MAX_ROWS - 1, right };
}

function wholeRows(top: number, bottom: number): CellRange {
  return { top, left: 0, bottom, right: MAX_COLUMNS - 1 };
}

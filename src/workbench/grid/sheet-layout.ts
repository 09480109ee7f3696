import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";
import { displayContent } from "../../workbook-file/display-number";
import type { BookSheet, CellView } from "../host/book";
import { overlay } from "../host/features/conditional-style";
import type { DataBar } from "../host/features/data-bar";
import type { FilterButton } from "../host/features/table-looks";
import type { TextMeasure } from "./measure";
import { CELL_PADDING, cssFont, linesHeight, wrappedLines } from "./measure";

export const ROW_HEADER_WIDTH = 42;
export const COLUMN_HEADER_HEIGHT = 22;

const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
/** Frozen rows and columns beyond these sizes would leave nothing to scroll in. */
const FROZEN_HEIGHT_LIMIT = 420;
const FROZEN_WIDTH_LIMIT = 640;

/**
 * Sizes and positions of a sheet's cells in pixels, without the headings. They are remembered: the
 * owner calls `forget` when the sheet changes.
 */
export class SheetLayout {
  /** Where the person had scrolled to when the sheet was left. */
  readonly scroll = { top: 0, left: 0 };
  /** The last of the grid's requests to scroll a cell into view that was met on this sheet. */
  revealed = 0;
  #scale = 1;
  readonly #fitted = new Map<number, number>();
  #tops: readonly number[] | null = null;
  #lefts: readonly number[] | null = null;
  /** Looking through a large sheet takes long enough to remember what came of it. */
  #used: CellRange | null | undefined;
  #filled: CellRange | null | undefined;
  #shownRows = LEAST_ROWS;
  #shownColumns = LEAST_COLUMNS;

  constructor(
    readonly sheet: BookSheet,
    readonly measure: TextMeasure,
  ) {}

  /** The smallest range with all content and looks, null on an empty sheet. */
  get used(): CellRange | null {
    if (this.#used === undefined) this.#used = this.sheet.usedRange(false);
    return this.#used;
  }

  /** The smallest range with all content. */
  get filled(): CellRange | null {
    if (this.#filled === undefined) this.#filled = this.sheet.usedRange(true);
    return this.#filled;
  }

  /** Rows the grid offers: the used ones, some spare, and those scrolled or moved to. */
  get rowCount(): number {
    const needed = (this.used?.bottom ?? 0) + 1 + SPARE_ROWS;
    return Math.min(MAX_ROWS, Math.max(needed, this.#shownRows));
  }

  get columnCount(): number {
    const needed = (this.used?.right ?? 0) + 1 + SPARE_COLUMNS;
    return Math.min(MAX_COLUMNS, Math.max(needed, this.#shownColumns));
  }

  /** Makes sure that a position and some space after it can be shown. */
  reach(row: number, column: number): void {
    if (row + SPARE_ROWS > this.rowCount) {
      this.#shownRows = row + SPARE_ROWS;
      this.#tops = null;
    }
    if (column + SPARE_COLUMNS > this.columnCount) {
      this.#shownColumns = column + SPARE_COLUMNS;
      this.#lefts = null;
    }
  }

  /** Drops remembered positions, and the fitted heights of the rows given. */
  forget(rows: { readonly top: number; readonly bottom: number } | "all" | "none"): void {
    this.#tops = null;
    this.#lefts = null;
    if (rows === "none") return;
    this.#used = undefined;
    this.#filled = undefined;
    if (rows === "all") this.#fitted.clear();
    else {
      for (const row of [...this.#fitted.keys()]) {
        if (row >= rows.top && row <= rows.bottom) this.#fitted.delete(row);
      }
    }
  }

  /** Magnification: 1 shows the sizes of the file. */
  get scale(): number {
    return this.#scale;
  }

  set scale(scale: number) {
    if (this.#scale === scale) return;
    this.#scale = scale;
    this.#tops = null;
    this.#lefts = null;
  }

  /**
   * The cell as it is drawn: over the style of its table, under its conditional formats, with its font
   * as large as shown.
   */
  view(row: number, column: number): CellView {
    const cell = this.sheet.cell(row, column);
    const { conditionalLooks, tableLooks } = this.sheet.features;
    const look = conditionalLooks.at(row, column);
    const own = tableLooks.under(cell.style, row, column);
    if (this.#scale === 1 && look === null && own === cell.style) return cell;
    const style = look === null ? own : overlay(own, look.style);
    const text = displayed(cell, look?.style.numberFormat);
    return { ...cell, text, style: { ...style, fontSize: style.fontSize * this.#scale } };
  }

  /** The data bar behind a cell's text, null without one. */
  bar(row: number, column: number): DataBar | null {
    return this.sheet.features.conditionalLooks.at(row, column)?.bar ?? null;
  }

  /** The filter's button in a header cell, null without one. */
  filterButton(row: number, column: number): FilterButton | null {
    return this.sheet.features.tableLooks.buttonAt(row, column);
  }

  columnWidth(column: number): number {
    return Math.round(this.#ownWidth(column) * this.#scale);
  }

  /** The file's height, or where it sets none, as much as the text of the row needs. */
  rowHeight(row: number): number {
    if (this.sheet.isRowHidden(row)) return 0;
    const height = this.sheet.rowHeight(row);
    const fitted = this.sheet.hasAutomaticHeight(row) ? this.#fittedHeight(row) : 0;
    return Math.round(Math.max(height, fitted) * this.#scale);
  }

  rowTop(row: number): number {
    this.#tops ??= runningTotals(this.rowCount, (index) => this.rowHeight(index));
    return this.#tops[Math.min(row, this.#tops.length - 1)] ?? 0;
  }

  columnLeft(column: number): number {
    this.#lefts ??= runningTotals(this.columnCount, (index) => this.columnWidth(index));
    return this.#lefts[Math.min(column, this.#lefts.length - 1)] ?? 0;
  }

  get width(): number {
    return this.columnLeft(this.columnCount);
  }

  get height(): number {
    return this.rowTop(this.rowCount);
  }

  get frozenRows(): number {
    const { rows } = this.sheet.freeze;
    return this.rowTop(rows) <= FROZEN_HEIGHT_LIMIT ? rows : 0;
  }

  get frozenColumns(): number {
    const { columns } = this.sheet.freeze;
    return this.columnLeft(columns) <= FROZEN_WIDTH_LIMIT ? columns : 0;
  }

  /** The last row that begins at or above a height, for paging. */
  rowAt(top: number): number {
    let low = 0;
    let high = this.rowCount - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.rowTop(middle) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #ownWidth(column: number): number {
    return this.sheet.isColumnHidden(column) ? 0 : this.sheet.columnWidth(column);
  }

  #fittedHeight(row: number): number {
    const known = this.#fitted.get(row);
    if (known !== undefined) return known;
    const { used } = this;
    let height = 0;
    if (used !== null && row >= used.top && row <= used.bottom) {
      for (let column = used.left; column <= used.right; column++) {
        height = Math.max(height, this.#neededHeight(row, column));
      }
    }
    this.#fitted.set(row, height);
    return height;
  }

  #neededHeight(row: number, column: number): number {
    const cell = this.sheet.cell(row, column);
    // As in Excel, merged cells do not make their rows higher.
    if (cell.type === "empty" || this.sheet.mergeAt(row, column) !== null) return 0;
    const width = this.#ownWidth(column) - 2 * CELL_PADDING - 1;
    const wraps = cell.style.wrap && cell.type === "text";
    const lines = wraps ? wrappedLines(cell.text, width, cssFont(cell.style), this.measure) : 1;
    return linesHeight(lines, cell.style);
  }
}

function runningTotals(count: number, sizeOf: (index: number) => number): number[] {
  const totals = [0];
  let total = 0;
  for (let index = 0; index < count; index++) {
    total += sizeOf(index);
    totals.push(total);
  }
  return totals;
}

/** A cell's text in the number format that a conditional format gives it. */
function displayed(cell: CellView, numberFormat: string | undefined): string {
  return numberFormat === undefined ? cell.text : displayContent(cell, numberFormat);
}

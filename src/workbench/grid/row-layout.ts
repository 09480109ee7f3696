import type { CellBorder, CellView } from "../host/book";
import type { DataBar } from "../host/features/data-bar";
import type { FilterButton } from "../host/features/table-looks";
import { alignOf, shownText, wrapsText } from "./cell-text";
import { CELL_PADDING, cssFont } from "./measure";
import type { SheetLayout } from "./sheet-layout";

/** A cell of the grid with everything needed to draw it; sizes in pixels. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** More than one for the cell that stands for a merged area. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly view: CellView;
  readonly shown: string;
  /** How far the text runs over empty neighbours. */
  readonly spill: { readonly left: number; readonly right: number };
  readonly lines: CellLines;
  readonly bar: DataBar | null;
  readonly filter: FilterButton | null;
}

/** The rules around a cell as CSS borders; top and left only where no other cell draws them. */
export interface CellLines {
  readonly right: string;
  readonly bottom: string;
  readonly left: string | null;
  readonly top: string | null;
}

const GRIDLINE = "1px solid var(--wb-gridline)";
const NO_LINE = "1px solid transparent";
const NO_SPILL = { left: 0, right: 0 };
/** Text hardly ever runs over more neighbours than this. */
const SPILL_LIMIT = 40;

/** The boxes of one row for the columns in view, which must be in ascending order. */
export function rowBoxes(layout: SheetLayout, row: number, columns: readonly number[]): CellBox[] {
  const drawn = columnsToDraw(layout, row, columns);
  const covered = new Set<number>();
  const boxes: CellBox[] = [];
  for (const column of drawn) {
    if (layout.columnWidth(column) === 0 && layout.sheet.mergeAt(row, column) === null) continue;
    const box = boxOf(layout, row, column);
    if (box === null) continue;
    boxes.push(box);
    for (const crossed of linesUnder(layout, box)) covered.add(crossed);
  }
  return boxes.map((box) =>
    covered.has(box.column) && box.lines.right === GRIDLINE
      ? { ...box, lines: { ...box.lines, right: NO_LINE } }
      : box,
  );
}

/** Adds the cells left of the view that reach into it: merged ones, and text that runs over. */
function columnsToDraw(layout: SheetLayout, row: number, columns: readonly number[]): number[] {
  const first = columns.find((column) => column >= layout.frozenColumns);
  const drawn = new Set(columns);
  if (first !== undefined) {
    const area = layout.sheet.mergeAt(row, first);
    if (area !== null) drawn.add(area.left);
    for (let column = first - 1; column >= Math.max(0, first - SPILL_LIMIT); column--) {
      if (layout.view(row, column).type === "empty") continue;
      drawn.add(column);
      break;
    }
  }
  return [...drawn].sort((a, b) => a - b);
}

/** The box of a cell; null inside a merged area that another cell stands for. */
function boxOf(layout: SheetLayout, row: number, column: number): CellBox | null {
  const area = layout.sheet.mergeAt(row, column);
  if (area !== null && (area.top !== row || area.left !== column)) return null;
  const bottom = area?.bottom ?? row;
  const right = area?.right ?? column;
  const left = layout.columnLeft(column);
  const width = layout.columnLeft(right + 1) - left;
  const view = layout.view(row, column);
  const bar = layout.bar(row, column);
  return {
    row,
    column,
    left,
    width,
    height: layout.rowTop(bottom + 1) - layout.rowTop(row),
    rowSpan: bottom - row + 1,
    columnSpan: right - column + 1,
    view,
    shown: bar?.showsValue === false ? "" : shownText(view, width, layout.measure),
    spill: area === null ? spillOf(layout, row, column, width, view) : NO_SPILL,
    lines: linesOf(layout, { top: row, left: column, bottom, right }),
    bar,
    // Excel puts the button of a merged header into its last row.
    filter: layout.filterButton(bottom, column),
  };
}

function spillOf(
  layout: SheetLayout,
  row: number,
  column: number,
  width: number,
  view: CellView,
): CellBox["spill"] {
  if (view.type !== "text" || wrapsText(view)) return NO_SPILL;
  const missing =
    layout.measure.width(view.text, cssFont(view.style)) + 2 * CELL_PADDING + 1 - width;
  if (missing <= 0) return NO_SPILL;
  switch (alignOf(view)) {
    case "right":
      return { left: room(layout, row, column, -1, missing), right: 0 };
    case "center":
      return {
        left: room(layout, row, column, -1, missing / 2),
        right: room(layout, row, column, 1, missing / 2),
      };
    case "left":
    case "justify":
      return { left: 0, right: room(layout, row, column, 1, missing) };
  }
}

/** How much of the wanted width the empty neighbours on one side offer. */
function room(
  layout: SheetLayout,
  row: number,
  column: number,
  step: 1 | -1,
  wanted: number,
): number {
  let found = 0;
  for (let at = column + step; found < wanted && at >= 0 && at < layout.columnCount; at += step) {
    const taken = layout.view(row, at).type !== "empty" || layout.sheet.mergeAt(row, at) !== null;
    if (taken || Math.abs(at - column) > SPILL_LIMIT) break;
    found += layout.columnWidth(at);
  }
  return Math.min(found, wanted);
}

/** Columns whose right gridline lies under the text that runs over, so that it is not drawn. */
function linesUnder(layout: SheetLayout, box: CellBox): number[] {
  const crossed: number[] = [];
  let rest = box.spill.right;
  for (let column = box.column; rest > 0; column++) {
    crossed.push(column);
    rest -= layout.columnWidth(column + 1);
  }
  rest = box.spill.left;
  for (let column = box.column - 1; rest > 0 && column >= 0; column--) {
    crossed.push(column);
    rest -= layout.columnWidth(column);
  }
  return crossed;
}

function linesOf(
  layout: SheetLayout,
  area: { top: number; left: number; bottom: number; right: number },
): CellLines {
  const inner = layout.view(area.top, area.left);
  const toRight = layout.view(area.top, area.right + 1);
  const below = layout.view(area.bottom + 1, area.left);
  const rightEdge = layout.view(area.top, area.right).style.borders.right;
  const bottomEdge = layout.view(area.bottom, area.left).style.borders.bottom;
  const none = layout.sheet.features.view.showsGridlines ? GRIDLINE : NO_LINE;
  const rightFill = inner.style.fill ?? toRight.style.fill;
  const bottomFill = inner.style.fill ?? below.style.fill;
  return {
    right: line(rightEdge ?? toRight.style.borders.left, rightFill, none),
    bottom: line(bottomEdge ?? below.style.borders.top, bottomFill, none),
    left: area.left === 0 ? outerLine(inner.style.borders.left) : null,
    top: area.top === 0 ? outerLine(inner.style.borders.top) : null,
  };
}

/** A border, else the colour of a fill, which hides the gridline, else the gridline or none. */
function line(border: CellBorder | null, fill: string | null, none: string): string {
  if (border !== null) return borderLine(border);
  return fill === null ? none : `1px solid ${fill}`;
}

function outerLine(border: CellBorder | null): string | null {
  return border === null ? null : borderLine(border);
}

const WEIGHTS: Readonly<Record<CellBorder["weight"], number>> = {
  Hairline: 1,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};

function borderLine(border: CellBorder): string {
  if (border.line === "Double") return `3px double ${border.color}`;
  return `${WEIGHTS[border.weight]}px ${lineStyle(border)} ${border.color}`;
}

function lineStyle(border: CellBorder): string {
  if (border.line === "Dot" || border.weight === "Hairline") return "dotted";
  return border.line === "Continuous" ? "solid" : "dashed";
}

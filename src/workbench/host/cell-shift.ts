import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";

/** Cells of a sheet that are inserted or deleted, and which way the others move for it. */
export interface CellShift {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly kind: "insert" | "delete";
  /** The cells that come or go. */
  readonly range: CellRange;
  /** Along rows the cells below move up or down, along columns those to the right. */
  readonly axis: "rows" | "columns";
}

/** A stretch of rows or columns, both ends inclusive. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** True when whole rows or columns come or go, so that heights and widths move too. */
export function movesWholeLines({ range, axis }: CellShift): boolean {
  const across = axis === "rows" ? columnsOf(range) : rowsOf(range);
  return isFull(across, axis === "rows" ? MAX_COLUMNS : MAX_ROWS);
}

/**
 * Where a range lies after the shift, null when all of it is deleted or pushed off the sheet. A range
 * that is wider than the cells that move stays where it is (assumed: so does Excel with references).
 * Whole rows and columns stay whole.
 */
export function shiftRange(range: CellRange, shift: CellShift): CellRange | null {
  const along = shift.axis === "rows" ? rowsOf : columnsOf;
  const across = shift.axis === "rows" ? columnsOf : rowsOf;
  const [moved, wide] = [across(shift.range), across(range)];
  if (wide.first < moved.first || wide.last > moved.last) return range;
  const size = shift.axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  const span = shiftSpan(along(range), along(shift.range), shift.kind, size);
  if (span === null) return null;
  return shift.axis === "rows"
    ? { ...range, top: span.first, bottom: span.last }
    : { ...range, left: span.first, right: span.last };
}

/** The rows or columns of a range along which cells move, and the room they move in. */
export function shiftedSpan({ range, axis }: CellShift): Span & { readonly count: number } {
  const span = axis === "rows" ? rowsOf(range) : columnsOf(range);
  return { ...span, count: span.last - span.first + 1 };
}

/** All cells that move or are deleted: from the shift's range to the end of the sheet. */
export function affectedRange({ range, axis }: CellShift): CellRange {
  return axis === "rows"
    ? { ...range, bottom: MAX_ROWS - 1 }
    : { ...range, right: MAX_COLUMNS - 1 };
}

function shiftSpan(span: Span, at: Span, kind: CellShift["kind"], size: number): Span | null {
  if (isFull(span, size)) return span;
  const count = at.last - at.first + 1;
  if (kind === "insert") {
    const first = span.first >= at.first ? span.first + count : span.first;
    const last = span.last >= at.first ? span.last + count : span.last;
    return first >= size ? null : { first, last: Math.min(last, size - 1) };
  }
  const isGone = (index: number): boolean => index >= at.first && index <= at.last;
  const moved = (index: number): number => (index > at.last ? index - count : index);
  const first = isGone(span.first) ? at.first : moved(span.first);
  const last = isGone(span.last) ? at.first - 1 : moved(span.last);
  return last < first ? null : { first, last };
}

function isFull({ first, last }: Span, size: number): boolean {
  return first === 0 && last === size - 1;
}

function rowsOf({ top, bottom }: CellRange): Span {
  return { first: top, last: bottom };
}

function columnsOf({ left, right }: CellRange): Span {
  return { first: left, last: right };
}

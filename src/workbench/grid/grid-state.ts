import type { CellAddress, CellRange } from "../../core/sheet/address";
import type { Book, BookSheet, EntryOutcome } from "../host/book";
import type { ShiftRefusal } from "../host/structure-edit";
import { cornerOf, expandOverMerges } from "./ranges";

const LEAST_SCALE = 0.5;
const MOST_SCALE = 2;

/** Text being typed into a cell and not yet entered. */
export interface Draft {
  readonly cell: CellAddress;
  readonly text: string;
  /** After typing straight away arrows enter the text and move; after F2 they move the caret. */
  readonly arrowsMove: boolean;
  /** Where the caret is: in the cell or in the formula bar. */
  readonly place: "cell" | "bar";
}

/** One moment of the grid; a new object after every change. */
export interface GridState {
  readonly sheet: BookSheet;
  /** The cell that is typed into. */
  readonly active: CellAddress;
  /** The corner of the selection that moves with Shift. */
  readonly extent: CellAddress;
  readonly selection: CellRange;
  readonly draft: Draft | null;
  /** Magnification of the sheets, 1 as in the file. */
  readonly scale: number;
  /** Grows when cells, looks, sizes or sheets may have changed. */
  readonly version: number;
  /** Grows when `extent` should be scrolled into view. */
  readonly reveals: number;
}

/** Why an entry, or rows and columns that come or go, were refused, for the person who tried. */
export type EntryProblem =
  | Exclude<EntryOutcome, "accepted">
  | Exclude<ShiftRefusal, "protected">
  | "protected-lines"
  // Entered, but to be told of.
  | "circular";

/** A workbook as the grid first shows it. */
export function firstState(book: Book): GridState {
  const active = cornerOf(book.selection);
  return {
    sheet: book.activeSheet,
    active,
    extent: active,
    selection: expandOverMerges(book.selection, book.activeSheet.merges),
    draft: null,
    scale: 1,
    version: 0,
    reveals: 0,
  };
}

/** The nearest magnification that is offered. */
export function offeredScale(scale: number): number {
  return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, Math.round(scale * 20) / 20));
}

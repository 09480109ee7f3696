import type { Batch } from "../../core/edits/batch";
import type { CellRange, Place } from "../../core/sheet/address";
import type { PageLooks, RangeLooks } from "../../core/sheet/looks";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Result } from "../failure";

/** Takes back a subscription. */
export type Unsubscribe = () => void;

/** What happened in the workbook that concerns what was found in it. */
export interface WorkbookChange {
  readonly kind: "cells" | "sheets";
  /** Name of the sheet, null when it is not known. */
  readonly sheet: string | null;
  /** True when the add-in itself wrote. */
  readonly own: boolean;
}

/** The open workbook. Every call is one batch; nothing is kept between calls. */
export interface WorkbookPort {
  /** Reads every sheet at once. */
  readonly read: (signal?: AbortSignal) => Promise<Result<WorkbookSnapshot>>;
  /**
   * Writes a batch or nothing: verifies that everything is as the batch expects, writes, reads back.
   * What fails in the middle is taken back.
   */
  readonly write: (batch: Batch) => Promise<Result<WrittenBatch>>;
  /**
   * Takes back a batch that `write` gave. Refused with `changed-since`, naming cells and sheets,
   * where somebody has changed since what it wrote.
   */
  readonly takeBack: (batch: Batch) => Promise<Result<void>>;
  /** How ranges look, with the page and the frozen panes of their sheets, in the order asked. */
  readonly looks: (places: readonly PlacedRange[]) => Promise<Result<readonly RangeLooks[]>>;
  /**
   * Activates the sheet and selects the cells. A hidden sheet is a failure, never shown without asking;
   * so are cells of hidden rows or columns, which are selected all the same.
   */
  readonly select: (sheet: string, range: CellRange) => Promise<Result<void>>;
  /** Makes a hidden sheet visible, asked for by the person. */
  readonly show: (sheet: string) => Promise<Result<void>>;
  /** Makes the rows and columns of these cells visible, asked for by the person. */
  readonly showLines: (sheet: string, range: CellRange) => Promise<Result<void>>;
  /** Where the selection is. */
  readonly selection: () => Promise<Result<Place>>;
  /** Everything that is selected, where that is one range. */
  readonly selectedRange: () => Promise<Result<PlacedRange>>;
  readonly onChange: (listener: (change: WorkbookChange) => void) => Promise<Result<Unsubscribe>>;
  readonly onSelection: (listener: (place: Place) => void) => Promise<Result<Unsubscribe>>;
  /** A name under which to keep things about this workbook on this machine. */
  readonly key: () => Promise<string>;
}

/** A batch as it was done. */
export interface WrittenBatch {
  /** With every `before` and digest filled in, and every `after` as the host took it. */
  readonly batch: Batch;
  /** What the host did not take, to be told to the person; it does so with pages without a printer. */
  readonly ignored: readonly IgnoredSetting[];
}

export type IgnoredWhat =
  "looks" | "merges" | "sizes" | "frozen" | "marks" | "chart" | keyof PageLooks;

export interface IgnoredSetting {
  readonly sheet: string;
  readonly what: IgnoredWhat;
}

/** A range with the sheet it is on. */
export interface PlacedRange {
  readonly sheet: string;
  readonly range: CellRange;
}

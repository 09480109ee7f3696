import type { CellAddress, CellRange } from "../sheet/address";
import type { Frozen, LooksUpdate, PageLooks } from "../sheet/looks";
import type { CellType, CellValue } from "../sheet/snapshot";

/**
 * A workbook to be written afresh: the file holds what stands here and nothing else, so that no part
 * of a person's file can come along, and no author's name.
 */
export interface WorkbookDocument {
  /** What the file calls itself in its properties. */
  readonly title: string;
  readonly sheets: readonly SheetDocument[];
}

export interface SheetDocument {
  /** Unique in the workbook and allowed by Excel, see `safeSheetNames`. */
  readonly name: string;
  /** Each place once, in reading order; empty ones too, where they have looks. */
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly CellRange[];
  /** Widths in points by column; the others have Excel's own. */
  readonly widths: ReadonlyMap<number, number>;
  /** Heights in points by row; Excel fits the others itself. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozen: Frozen;
  /** Null for a sheet that goes onto paper as Excel has it. */
  readonly page: DocumentPage | null;
}

/** How a sheet goes onto A4 paper. */
export type DocumentPage = Pick<
  PageLooks,
  | "orientation"
  | "fitWide"
  | "fitTall"
  | "margins"
  | "titleRows"
  | "printArea"
  | "centerHorizontally"
  | "header"
  | "footer"
  | "breaksBefore"
>;

export interface DocumentCell {
  readonly cell: CellAddress;
  readonly type: CellType;
  /** For a formula the result that it gave; for an error its English name. */
  readonly value: CellValue;
  /** English notation with «=», null for a constant. A text is a text, whatever it begins with. */
  readonly formula: string | null;
  /** English notation, «General» without one. */
  readonly numberFormat: string;
  /** What is left out is as Excel has it. */
  readonly looks: LooksUpdate;
}

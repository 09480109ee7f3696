import type { CellAddress } from "../sheet/address";
import type { Decimal } from "./decimal";
import type { MoneyColumn, PerColumn } from "./table-columns";
import type { Unit } from "./unit";

/**
 * How a figure was read.
 * - `number`: a number cell;
 * - `text-number`: text that is a number and nothing else, which SUM skips;
 * - `labelled`, `annotated`: text with one number and words, or a number and a remark;
 * - `blank`: nothing, a dash or a cross;
 * - `ambiguous`: text that spells more than one amount («1.234»); a person says which;
 * - `uncomputed`: a formula without a result;
 * - `date`, `error`, `unreadable`: no figure can be had from it.
 */
export type FigureReading =
  | "number"
  | "text-number"
  | "labelled"
  | "annotated"
  | "blank"
  | "ambiguous"
  | "uncomputed"
  | "date"
  | "error"
  | "unreadable";

/** A cell where a figure belongs. */
export interface Figure {
  readonly cell: CellAddress;
  /** As the person sees it. */
  readonly raw: string;
  readonly reading: FigureReading;
  /** Money in the unit the cell was read in, percents in points; null when no figure could be read. */
  readonly amount: Decimal | null;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Words before the number («Всього:»), in its text or number format; empty when there are none. */
  readonly label: string;
  /** Words after it. */
  readonly remark: string;
  /** What an ambiguous text may mean, at least two amounts; empty for any other reading. */
  readonly readings: readonly Decimal[];
  /** What was probably meant where nothing can be read for certain: the «12.5» behind a date. */
  readonly likely: string | null;
  /** True for a percent written in another notation than its column's: 0.496 among 49.6. */
  readonly offNotation: boolean;
}

export interface MoneyFigure extends Figure {
  /** Null when the amount is null. Without any declared unit, counted as if in hryvnias. */
  readonly kopiykas: number | null;
  /** The unit that the cell was read in: its column's, or another that its words or sums speak for. */
  readonly unit: Unit | null;
}

export type Money = PerColumn<MoneyColumn, MoneyFigure>;

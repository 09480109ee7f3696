import type { DrawnSheet } from "../drawn-sheet";
import type { LayoutUnit, Meaning } from "./layout";

export type ModelRowKind = "measure" | "direction" | "task" | "total" | "part";

/** What one row means. Money in kopiykas, percents in points with one decimal. */
export interface ModelRow {
  /** Counted from one, as the sheet shows it. */
  readonly row: number;
  readonly kind: ModelRowKind;
  /** Without what stands after it; null where the table numbers nothing. */
  readonly number: string | null;
  readonly plan: number | null;
  readonly actual: number | null;
  readonly percent: number | null;
}

/** What a reader should recover of one table, however it is laid out. */
export interface TableModel {
  readonly unit: LayoutUnit;
  readonly period: string;
  /** Columns counted from one, by meaning. */
  readonly columns: Readonly<Partial<Record<Meaning, number>>>;
  readonly lines: number;
  /** Sums of the lines, in kopiykas. */
  readonly plan: number;
  readonly actual: number;
  readonly rows: readonly ModelRow[];
}

/** A drawn sheet with what is there to recover, tables in the order of drawing. */
export interface LaidOutSheet {
  readonly sheet: DrawnSheet;
  readonly tables: readonly TableModel[];
}

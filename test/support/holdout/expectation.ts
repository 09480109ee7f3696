/**
 * What a person would answer about a drawn workbook, in the words of `check --format json`. A key
 * that is absent is not asked: either the drawing does not settle it, or no published text of the
 * command says how it is to be answered.
 */

export type TableKind = "execution-report" | "programme" | "resources" | "indicators" | "passport";
export type RowKind =
  "measure" | "direction" | "task" | "total" | "part" | "heading" | "continuation" | "caption";
export type Unit = "UAH" | "thousand-UAH" | "million-UAH";
export type PercentKind = "financial" | "declared" | "undecided";

/** Columns by letter; those of years under `years`. */
export type Columns = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Plain decimal text, or null where the cell gives no number; those of years under `years`. */
export type Values = Readonly<Record<string, string | null | Readonly<Record<string, string>>>>;

export interface ExpectedRow {
  readonly row: number;
  /** One of these kinds; not asked where absent. */
  readonly kinds?: readonly RowKind[];
  readonly number?: string;
  /** Of an indicator: input, output, efficiency or quality. */
  readonly group?: string;
  /** Money in the unit it is written in, percents in points. */
  readonly values: Values;
}

export interface ExpectedTable {
  readonly sheet: string;
  readonly kind: TableKind;
  /** Where it stands, all of it: only to tell which answer is about this table. */
  readonly area: string;
  readonly range?: string;
  readonly period?: string | null;
  readonly unit?: Unit | null;
  readonly columnUnits?: Readonly<Record<string, Unit>>;
  readonly percent?: PercentKind;
  readonly columns: Columns;
  /** Meanings that a reader may name or leave out. */
  readonly openColumns?: readonly string[];
  readonly lines?: number;
  /** In hryvnias, percent in points. */
  readonly computed?: Values;
  readonly rows: readonly ExpectedRow[];
}

export interface Expectation {
  readonly tables: readonly ExpectedTable[];
  /** Sheets that are not tables of a programme: no table there, and not a word about them. */
  readonly leftAlone: readonly string[];
}

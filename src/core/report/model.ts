import type { CellAddress, CellRange } from "../sheet/address";
import type { Decimal } from "./decimal";
import type { Period } from "./period";
import type { Unit } from "./unit";

/** What a column of an execution report means. */
export const COLUMN_MEANINGS = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "fundingSource",
  "programmeVolume",
  "annualPlan",
  "actual",
  "percent",
  "explanation",
] as const;

export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export const MONEY_COLUMNS = ["programmeVolume", "annualPlan", "actual"] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/** Columns that hold figures. */
export const FIGURE_COLUMNS = [...MONEY_COLUMNS, "percent"] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** A column found by what its header says. */
export interface Column {
  readonly index: number;
  /** The header's words, on one line. */
  readonly header: string;
  /** The unit that the header declares; null in columns without money or without a declared unit. */
  readonly unit: Unit | null;
}

export type Columns = Readonly<Partial<Record<ColumnMeaning, Column>>>;

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
}

export interface TextField {
  readonly cell: CellAddress;
  readonly text: string;
  /** A merged area above lends this row its text. */
  readonly inherited: boolean;
}

/**
 * - `measure`: carries its own money; `part`: its money is inside another row's sum;
 * - `total`: sums rows above; `heading`: a direction or section title;
 * - `continuation`: goes on with the text of the row above; `caption`: a page caption or repeated header.
 */
export type RowKind = "measure" | "part" | "total" | "heading" | "continuation" | "caption";

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  readonly texts: Readonly<Partial<Record<ColumnMeaning, TextField>>>;
  readonly programmeVolume: MoneyFigure | null;
  readonly annualPlan: MoneyFigure | null;
  readonly actual: MoneyFigure | null;
  readonly percent: Figure | null;
}

/** `financial`: percent of the plan's money; `declared`: somebody's word for it; `undecided`: cannot tell. */
export type PercentKind = "financial" | "declared" | "undecided";

/** How a number cell without a % format states a percent: 49.6 or 0.496. */
export type PercentNotation = "points" | "fraction";

/** A block of rows that one total row closes. */
export interface Block {
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
}

export interface ReportTable {
  readonly sheet: string;
  readonly kind: "execution-report";
  /** From the first header cell to the last total, without a total to the last line. */
  readonly range: CellRange;
  /** The programme's name in the title above, null when there is none. */
  readonly programme: string | null;
  readonly period: Period | null;
  /** The unit of the money columns, null when none is declared. */
  readonly unit: Unit | null;
  readonly columns: Columns;
  readonly percentKind: PercentKind;
  readonly percentNotation: PercentNotation;
  /** True when the percent cells hold fractions (shown with % or not), as a formula has to give. */
  readonly percentsAreFractions: boolean;
  readonly rows: readonly TableRow[];
  readonly blocks: readonly Block[];
}

/** Rows that carry their own money: the leaves. */
export function measuresOf(table: ReportTable): readonly TableRow[] {
  return table.rows.filter((row) => row.kind === "measure");
}

/** Every measure, those inside another's sum included. */
export function linesOf(table: ReportTable): readonly TableRow[] {
  return table.rows.filter((row) => row.kind === "measure" || row.kind === "part");
}

/** The figures of a column from top to bottom, totals included. */
export function figuresOf(table: ReportTable, column: FigureColumn): readonly Figure[] {
  return table.rows
    .filter((row) => row.kind === "measure" || row.kind === "part" || row.kind === "total")
    .flatMap((row) => row[column] ?? []);
}

/** The total that closes the whole table, null when there is none. */
export function grandTotalOf(table: ReportTable): TableRow | null {
  return table.rows.findLast((row) => row.kind === "total") ?? null;
}

/** The unit a money column is read in: its own, else the table's. */
export function columnUnit(table: ReportTable, column: MoneyColumn): Unit | null {
  return table.columns[column]?.unit ?? table.unit;
}

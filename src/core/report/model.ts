import type { CellAddress, CellRange } from "../sheet/address";
import { remembered } from "../sheet/remembered";
import type { Figure, Money, MoneyFigure } from "./figure";
import type { Period } from "./period";
import type {
  Column,
  Columns,
  FigureColumn,
  MoneyColumn,
  PerColumn,
  Sureness,
  TextColumn,
  YearColumn,
} from "./table-columns";
import type { Unit } from "./unit";

/** The tables of a programme and of its reports, named as in the machine-readable output. */
export type TableKind = "execution-report" | "programme" | "resources" | "indicators" | "passport";

export interface TextField {
  readonly cell: CellAddress;
  readonly text: string;
  /** A merged area above lends this row its text. */
  readonly inherited: boolean;
}

/**
 * - `measure`: carries its own money; `part`: its money is inside another row's sum;
 * - `direction`, `task`: the title of a category, at times with its sums beside it; `heading`: another title;
 * - `total`: sums rows above or below it;
 * - `continuation`: goes on with the text of the row above, or repeats another row's figures beside it;
 * - `caption`: a page caption or repeated header.
 */
export type RowKind =
  "measure" | "part" | "direction" | "task" | "total" | "heading" | "continuation" | "caption";

/** What a total row sums: the section it stands in, the whole table, or what one source or executor has. */
export type TotalScope = "section" | "table" | "source" | "executor";

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** How deep it is nested: 1 for a direction or an unnumbered line, 3 for «3.2.21». */
  readonly level: number;
  /** Row of the category it stands in, or of the measure whose part it is; null at the top. */
  readonly parent: number | null;
  /** Numbers of its №; null without one. A № that Excel turned into a date gives the likely original. */
  readonly number: readonly number[] | null;
  /** The words by which a total or a title goes, wherever in its row they stand; null for lines. */
  readonly label: TextField | null;
  readonly texts: Readonly<Partial<Record<TextColumn, TextField>>>;
  readonly money: Money;
  readonly percent: Figure | null;
  /** Only of totals. */
  readonly scope: TotalScope | null;
  /** Columns by which a total's figures stand beside their own: −1 one to the left. */
  readonly shift: number;
  /** Row whose figures a broken continuation repeats, so that adding both would count twice. */
  readonly repeats: number | null;
  readonly hidden: boolean;
}

/** `financial`: percent of the plan's money; `declared`: somebody's word for it; `undecided`: cannot tell. */
export type PercentKind = "financial" | "declared" | "undecided";

/** How a number cell without a % format states a percent: 49.6 or 0.496. */
export type PercentNotation = "points" | "fraction";

/** A block of rows that one total row closes. */
export interface Block {
  /** The leaves that it adds up. */
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
  /** The title of the category; null where none stands above. */
  readonly heading: TableRow | null;
  readonly scope: TotalScope;
  /** The totals inside it that it adds up, where there are any. */
  readonly totals: readonly TableRow[];
}

/** A line of words above or under a table. */
export interface TextLine {
  readonly cell: CellAddress;
  readonly text: string;
}

/** A council's decision as a title cites it; what it leaves out is null. */
export interface Decision {
  readonly cell: CellAddress;
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
}

/** What the lines above a table say. */
export interface TitleFacts {
  /** The programme's name, null when there is none. */
  readonly programme: (TextLine & { readonly name: string }) | null;
  readonly decisions: readonly Decision[];
  /** First and last year of the programme. */
  readonly term: { readonly cell: CellAddress; readonly from: number; readonly to: number } | null;
  readonly executor: TextLine | null;
  /** Every period named, the one taken first. */
  readonly periods: readonly { readonly cell: CellAddress | null; readonly period: Period }[];
  /** Every line, from top to bottom. */
  readonly lines: readonly TextLine[];
}

/** Why the reader believes what it says of a table. */
export type Reason =
  "header" | "title" | "sheet-name" | "figures" | "several" | "loose-header" | "none" | "corrected";

export interface Belief {
  readonly sureness: Sureness;
  readonly because: Reason;
}

/** How sure the reader is of a table, and why. */
export interface Beliefs {
  readonly kind: Belief;
  readonly unit: Belief;
  readonly period: Belief;
}

/** What stands over a column, whether or not it was understood. */
export interface Heading {
  readonly index: number;
  /** All words over it, on one line. */
  readonly header: string;
}

interface TableBase {
  readonly sheet: string;
  /** From the first header cell to the last total, without a total to the last line. */
  readonly range: CellRange;
  /** The header within it, the row of column numbers included. */
  readonly header: CellRange;
  /** Every column of the header that has words; of a passport the names of its lines. */
  readonly headings: readonly Heading[];
  /** Row of the column numbers 1…N, null without one. */
  readonly numberRow: number | null;
  readonly title: TitleFacts;
  /** What stands under the table up to the next one: notes, the signature. */
  readonly below: readonly TextLine[];
  readonly period: Period | null;
  /** The unit of the money columns, null when none is declared. */
  readonly unit: Unit | null;
  readonly beliefs: Beliefs;
}

/** A table of lines with money: the report of a programme, the programme itself, its resources. */
export interface MoneyTable extends TableBase {
  readonly kind: "execution-report" | "programme" | "resources";
  readonly columns: Columns;
  /** The money columns it has, from left to right. */
  readonly moneyColumns: readonly MoneyColumn[];
  readonly percentKind: PercentKind;
  readonly percentNotation: PercentNotation;
  /** True when the percent cells hold fractions (shown with % or not), as a formula has to give. */
  readonly percentsAreFractions: boolean;
  readonly rows: readonly TableRow[];
  readonly blocks: readonly Block[];
}

export type IndicatorGroup = "input" | "output" | "efficiency" | "quality";

/** A value of an indicator: a figure, a rank («ТОП-7»), or words. */
export interface IndicatorValue extends Figure {
  /** Place of a rank, null where it is none. */
  readonly rank: number | null;
}

export interface IndicatorRow {
  readonly row: number;
  readonly kind: "indicator" | "heading" | "continuation" | "caption";
  readonly group: IndicatorGroup | null;
  readonly number: TextField | null;
  readonly indicator: TextField | null;
  readonly unitOfMeasure: TextField | null;
  readonly baseline: IndicatorValue | null;
  /** By year; in a report of indicators the plan and the actual. */
  readonly values: PerColumn<IndicatorColumn, IndicatorValue>;
  /** What a report of indicators states beside plan and actual; null without the column. */
  readonly deviation: IndicatorValue | null;
  readonly percent: IndicatorValue | null;
  readonly explanation: TextField | null;
}

export type IndicatorColumn = YearColumn | "annualPlan" | "actual";
export type IndicatorMeaning =
  | "number"
  | "indicator"
  | "unitOfMeasure"
  | "baseline"
  | IndicatorColumn
  | "deviation"
  | "percent"
  | "explanation";

export type IndicatorColumns = PerColumn<IndicatorMeaning, Column>;

export interface IndicatorTable extends TableBase {
  readonly kind: "indicators";
  readonly columns: IndicatorColumns;
  readonly rows: readonly IndicatorRow[];
}

export interface PassportRow {
  readonly row: number;
  readonly number: TextField | null;
  readonly name: TextField;
  /** The cells of its value, from left to right and top to bottom. */
  readonly values: readonly TextField[];
}

export interface PassportTable extends TableBase {
  readonly kind: "passport";
  readonly columns: Readonly<Partial<Record<"number" | "name" | "value", Column>>>;
  readonly rows: readonly PassportRow[];
}

export type Table = MoneyTable | IndicatorTable | PassportTable;

export function isMoneyTable(table: Table): table is MoneyTable {
  return (
    table.kind === "execution-report" || table.kind === "programme" || table.kind === "resources"
  );
}

/** The figure of a money column, null where the table or the row has none. */
export function moneyOf(row: TableRow, column: MoneyColumn): MoneyFigure | null {
  return row.money[column] ?? null;
}

/** The figure of any column, null where the table or the row has none. */
export function figureOf(row: TableRow, column: FigureColumn): Figure | null {
  return column === "percent" ? row.percent : moneyOf(row, column);
}

/** Every column of figures that the table has. */
export function figureColumnsOf(table: MoneyTable): readonly FigureColumn[] {
  return table.columns.percent === undefined
    ? table.moneyColumns
    : [...table.moneyColumns, "percent"];
}

/** Rows that carry their own money: the leaves. */
export const measuresOf: (table: MoneyTable) => readonly TableRow[] = remembered(({ rows }) =>
  rows.filter(({ kind }) => kind === "measure"),
);

/** Every measure, those inside another's sum included. */
export const linesOf: (table: MoneyTable) => readonly TableRow[] = remembered(({ rows }) =>
  rows.filter(({ kind }) => kind === "measure" || kind === "part"),
);

/** True for rows whose figures mean something of their own: not a caption's or a continuation's. */
export function carriesFigures(row: TableRow): boolean {
  return row.kind !== "caption" && row.kind !== "continuation" && row.kind !== "heading";
}

/** Figures of each column that was asked for. */
const columnsOfFigures = remembered(
  (_table: MoneyTable) => new Map<FigureColumn, readonly Figure[]>(),
);

/** The figures of a column from top to bottom, totals included. */
export function figuresOf(table: MoneyTable, column: FigureColumn): readonly Figure[] {
  const known = columnsOfFigures(table);
  let figures = known.get(column);
  if (figures === undefined) {
    figures = table.rows.filter(carriesFigures).flatMap((row) => figureOf(row, column) ?? []);
    known.set(column, figures);
  }
  return figures;
}

/** The total that closes the whole table, null when there is none. */
export function grandTotalOf(table: MoneyTable): TableRow | null {
  return table.blocks.find(({ scope }) => scope === "table")?.total ?? null;
}

/** The unit a money column is read in: what its figures speak for, its own, else the table's. */
export function columnUnit(table: MoneyTable, column: MoneyColumn): Unit | null {
  const found = table.columns[column];
  return found?.fittingUnit ?? found?.unit ?? table.unit;
}

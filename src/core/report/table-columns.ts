import type { Unit } from "./unit";

/** Columns of words. */
export const TEXT_COLUMNS = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "fundingSource",
  "expectedResult",
  "explanation",
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** Whose money it is: local, state or regional budget, anything else. */
export type FundingSource = "local" | "state" | "regional" | "other";

/** A year's money in a programme, and the plan or the actual of one source in a report. */
export type YearColumn = `year:${number}`;
export type SourceColumn = `${"annualPlan" | "actual"}:${FundingSource}`;

/**
 * Money columns of an execution report. `periodPlan` is the part of the annual plan that falls to the
 * reporting period, where a report has it beside the annual plan.
 */
export const MONEY_COLUMNS = ["programmeVolume", "annualPlan", "periodPlan", "actual"] as const;
export type ReportMoneyColumn = (typeof MONEY_COLUMNS)[number];

/** Any money column: of a report, of a source within it, of a programme's year, or the programme's total. */
export type MoneyColumn = ReportMoneyColumn | SourceColumn | YearColumn | "total";

export function isMoneyColumn(meaning: string): meaning is MoneyColumn {
  return meaning === "total" || meaning.includes(":") || MONEY_COLUMNS.some((c) => c === meaning);
}

/** Columns of an execution report that hold figures. */
export const FIGURE_COLUMNS = [...MONEY_COLUMNS, "percent"] as const;
export type FigureColumn = MoneyColumn | "percent";

/** What a column means. */
export type ColumnMeaning = TextColumn | FigureColumn;

/** The order in which columns are listed; «years» stands for the money of years and sources. */
export const COLUMN_ORDER: readonly string[] = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "fundingSource",
  "programmeVolume",
  "annualPlan",
  "periodPlan",
  "actual",
  "percent",
  "years",
  "total",
  "expectedResult",
  "explanation",
];

/**
 * How sure the reader is of something: `sure` where the sheet says it in so many words, `likely` where
 * it follows from what stands around, `unsure` where a person should look.
 */
export type Sureness = "sure" | "likely" | "unsure";

/** Why the reader takes a column for what it is. */
export type ColumnReason =
  /** Its header says so. */
  | "header"
  /** Only a general word says so («Назва»), or the words of a band over it. */
  | "loose-header"
  /** A person said so. */
  | "corrected";

/** A column found by what its header says. */
export interface Column {
  readonly index: number;
  /** The header's words, on one line. */
  readonly header: string;
  /** The unit that the header declares; null in columns without money or without a declared unit. */
  readonly unit: Unit | null;
  /** The unit that the figures speak for where it is another than the declared one; else null. */
  readonly fittingUnit: Unit | null;
  readonly sureness: Sureness;
  readonly because: ColumnReason;
}

/** Something for some columns; years are open, the other names are not. */
export type PerColumn<Name extends string, Value> = Readonly<
  Partial<Record<Exclude<Name, YearColumn>, Value>>
> &
  Readonly<Record<YearColumn, Value>>;

/** The same while it is being put together. */
export type Building<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export type Columns = PerColumn<ColumnMeaning, Column>;

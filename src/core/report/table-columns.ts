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

/** In a report of several years the plan and the actual of a year that is not the reported one. */
export type OtherYearColumn = `${"planOf" | "actualOf"}:${number}`;

/** In a report the plans of all years since the programme began, and what was financed in them. */
export const TO_DATE_COLUMNS = ["planToDate", "actualToDate"] as const;
export type ToDateColumn = (typeof TO_DATE_COLUMNS)[number];

/**
 * Money columns of an execution report. `periodPlan` is the part of the annual plan that falls to the
 * reporting period, where a report has it beside the annual plan.
 */
export const MONEY_COLUMNS = ["programmeVolume", "annualPlan", "periodPlan", "actual"] as const;
export type ReportMoneyColumn = (typeof MONEY_COLUMNS)[number];

/** Any money column: of a report, of a source within it, of a programme's year, or the programme's total. */
export type MoneyColumn =
  ReportMoneyColumn | ToDateColumn | SourceColumn | YearColumn | OtherYearColumn | "total";

export function isMoneyColumn(meaning: string): meaning is MoneyColumn {
  const named: readonly string[] = [...MONEY_COLUMNS, ...TO_DATE_COLUMNS, "total"];
  return meaning.includes(":") || named.includes(meaning);
}

/** True for the money of a year in a programme. */
export function isYearColumn(column: MoneyColumn): column is YearColumn {
  return column.startsWith("year:");
}

/** True for what was financed in a period, a year or since the programme began, by a source too. */
export function isActualColumn(meaning: string): boolean {
  return meaning.startsWith("actual");
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
  "planToDate",
  "actualToDate",
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
  Partial<Record<Exclude<Name, YearColumn | OtherYearColumn>, Value>>
> &
  Readonly<Record<Extract<Name, YearColumn | OtherYearColumn>, Value>>;

/** The same while it is being put together. */
export type Building<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export type Columns = PerColumn<ColumnMeaning, Column>;

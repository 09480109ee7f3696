import { MEANINGS_OF, OF_YEAR, saidName } from "../../core/report/said-meanings";
import type {
  Corrections,
  LayoutCorrection,
  SaidKind,
  SaidMeaning,
  Understood,
} from "../../core/report/corrections";
import { columnSaid, correctionOf, periodSaid } from "../../core/report/corrections";
import { yearOf } from "../../core/report/header-words";
import { layoutOf } from "../../core/report/layout-words";
import type { Heading, Table } from "../../core/report/model";
import type { Column, ColumnReason, Sureness } from "../../core/report/table-columns";
import { isMoneyTable } from "../../core/report/model";
import type { Period } from "../../core/report/period";
import { isMoneyColumn } from "../../core/report/table-columns";
import { readTitle } from "../../core/report/title";
import type { Unit } from "../../core/report/unit";

/** What a column was understood to be. */
export interface UnderstoodColumn {
  readonly heading: Heading;
  readonly meaning: SaidMeaning;
  readonly sureness: Sureness;
  /** `unused`: nothing in it was understood, or it is needed for nothing. */
  readonly because: ColumnReason | "unused";
  /** Null in columns without money. */
  readonly money: ColumnUnit | null;
}

export interface ColumnUnit {
  /** What a person said of this column alone. */
  readonly said: Unit | null;
  /** The unit that the figures speak for, against the declared one; else null. */
  readonly fitting: Unit | null;
}

/** The columns of a table from left to right, those that are of no use included. */
export function understoodColumns(
  table: Table,
  corrections: Corrections,
): readonly UnderstoodColumn[] {
  if (table.kind === "passport") return [];
  const columns: Readonly<Record<string, Column>> = table.columns;
  const known = new Map(
    Object.entries(columns).map(([name, column]) => [column.index, { name, column }] as const),
  );
  return table.headings.map((heading) => {
    const said = columnSaid(corrections, table, heading.index);
    const found = known.get(heading.index);
    // What was just said is shown at once; the check that follows takes a moment.
    const meaning = said?.meaning ?? (found === undefined ? "none" : saidName(found.name));
    const because = said?.meaning == null ? (found?.column.because ?? "unused") : "corrected";
    const sureness = because === "corrected" ? "sure" : (found?.column.sureness ?? "sure");
    const money = found !== undefined && isMoneyTable(table) && isMoneyColumn(found.name);
    const unit = { said: said?.unit ?? null, fitting: found?.column.fittingUnit ?? null };
    return { heading, meaning, sureness, because, money: money ? unit : null };
  });
}

/** What a table is taken for as a whole. */
export interface UnderstoodFactsOf {
  readonly kind: SaidKind | "passport";
  readonly period: Period | null;
  readonly unit: Unit | null;
}

/** Kind, period and unit of a table; what was just said of them comes first. */
export function understoodFacts(table: Table, corrections: Corrections): UnderstoodFactsOf {
  const layout = layoutOf(table.headings);
  const said = correctionOf(corrections, layout);
  return {
    kind: said?.kind ?? table.kind,
    period: periodSaid(corrections, table.sheet, table.title, layout) ?? table.period,
    unit: said?.unit ?? table.unit,
  };
}

/** What of a table a person should look at. */
export type Doubt =
  | { readonly of: "kind" | "unit" | "period" }
  | { readonly of: "column"; readonly heading: Heading }
  /** A report cannot be checked without it. */
  | { readonly of: "missing"; readonly meaning: "measure" | "annualPlan" | "actual" };

/** Where the reader is not sure, and the check depends on it. */
export function doubtsOf(table: Table, columns: readonly UnderstoodColumn[]): readonly Doubt[] {
  const { kind, unit, period } = table.beliefs;
  const doubts: Doubt[] = [];
  if (kind.sureness === "unsure") doubts.push({ of: "kind" });
  if (hasPeriod(table) && period.sureness === "unsure") doubts.push({ of: "period" });
  if (isMoneyTable(table) && unit.sureness === "unsure") doubts.push({ of: "unit" });
  for (const { heading, sureness } of columns) {
    if (sureness === "unsure") doubts.push({ of: "column", heading });
  }
  if (table.kind === "execution-report") {
    const named = new Set(columns.map(({ meaning }) => meaning));
    if (!named.has("measure") && !named.has("task")) doubts.push(missing("measure"));
    if (!named.has("annualPlan")) doubts.push(missing("annualPlan"));
    if (!named.has("actual")) doubts.push(missing("actual"));
  }
  return doubts;
}

type Missing = Extract<Doubt, { readonly of: "missing" }>;

function missing(meaning: Missing["meaning"]): Missing {
  return { of: "missing", meaning };
}

/** What is reported for a period; a programme is for all its years. */
export function hasPeriod({ kind, columns }: Table): boolean {
  return kind === "execution-report" || (kind === "indicators" && "actual" in columns);
}

/** The kinds that may be chosen for a table. */
export function kindsFor(table: Table): readonly (SaidKind | "passport")[] {
  return table.kind === "passport"
    ? ["passport", "none"]
    : ["execution-report", "programme", "resources", "indicators", "none"];
}

/** What may be chosen for a column: a year only where its header names one. */
export function meaningsFor(
  kind: Exclude<SaidKind, "none">,
  { header }: Heading,
): readonly SaidMeaning[] {
  const year = yearOf(header);
  return MEANINGS_OF[kind].filter(
    (meaning) => year !== null || !OF_YEAR.some(({ said }) => said === meaning),
  );
}

/** The year that a header names, for the name of its column. */
export function yearIn({ header }: Heading): number | null {
  return yearOf(header);
}

const PARTS = ["q1", "h1", "9m", "", "q2", "q3", "q4"];

/** The periods that may be chosen, by year: those years that the table speaks of, else those about now. */
export function periodsFor(table: Table, thisYear: number): readonly (readonly Period[])[] {
  const { period, title } = table;
  const named = [period, ...title.periods.map((each) => each.period)].flatMap((each) =>
    each === null ? [] : [Number(each.slice(0, 4))],
  );
  const headed = table.headings.flatMap(({ header }) => yearOf(header) ?? []);
  const inTerm = title.term === null ? [] : yearsBetween(title.term.from, title.term.to);
  const decided = title.decisions.flatMap(({ date }) =>
    date === null ? [] : [Number(date.slice(0, 4))],
  );
  const spoken = [...named, ...headed, ...inTerm, ...decided];
  const years = spoken.length > 0 ? spoken : yearsBetween(thisYear - 3, thisYear + 1);
  return [...new Set(years)]
    .toSorted((a, b) => b - a)
    .map((year) => PARTS.map((part) => (part === "" ? String(year) : `${year}-${part}`)));
}

function yearsBetween(from: number, to: number): readonly number[] {
  return to - from > 20 ? [from, to] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** A layout that was said something of, as a table that is not there: to be shown and corrected. */
export function asUnderstood({ layout }: LayoutCorrection): Understood {
  return {
    sheet: "",
    title: readTitle([]),
    headings: layout.map((header, index) => ({ index, header })),
  };
}

/** What was said of the columns of a layout that no table has. */
export function saidColumns(correction: LayoutCorrection): readonly UnderstoodColumn[] {
  const table = asUnderstood(correction);
  const corrections = { layouts: [correction], periods: [] };
  return table.headings.map((heading) => {
    const said = columnSaid(corrections, table, heading.index)?.meaning ?? null;
    return {
      heading,
      meaning: said ?? "none",
      sureness: "sure",
      because: said === null ? "unused" : "corrected",
      money: null,
    };
  });
}

import { digestOf } from "./digest";
import { layoutOf } from "./layout-words";
import type { IndicatorMeaning, Table, TitleFacts } from "./model";
import type { FundingSource, ReportMoneyColumn, TextColumn, ToDateColumn } from "./table-columns";
import type { Period } from "./period";
import type { Unit } from "./unit";

/**
 * What a person may say that a column is. A year's money is «year»: which year, the header says, so
 * that it holds in the next programme too.
 */
export type SaidMeaning =
  | TextColumn
  | ReportMoneyColumn
  | ToDateColumn
  | `${"annualPlan" | "actual"}:${FundingSource}`
  | Exclude<IndicatorMeaning, `year:${number}`>
  | "percent"
  | "total"
  | "year"
  /** Plan and actual of the header's year in a report of several. */
  | "planOfYear"
  | "actualOfYear"
  /** Of no use to a check. */
  | "none";

/** What a person may say that a table is; `none` leaves it alone. */
export type SaidKind = "execution-report" | "programme" | "resources" | "indicators" | "none";

/** What a person said of one column, found by its words and its place among columns of the same words. */
export interface ColumnCorrection {
  readonly words: string;
  readonly nth: number;
  readonly meaning: SaidMeaning | null;
  readonly unit: Unit | null;
}

/** What a person said of every table with these headers; null where they said nothing. */
export interface LayoutCorrection {
  /** The words of each header without years, periods and figures, from left to right. */
  readonly layout: readonly string[];
  readonly kind: SaidKind | null;
  readonly unit: Unit | null;
  readonly columns: readonly ColumnCorrection[];
  /** How many rows a header has that was shown to Zvirka; null for one that it finds by itself. */
  readonly taughtRows: number | null;
}

/** A period holds for one sheet under one title: the next quarter has another. */
export interface PeriodCorrection {
  readonly sheet: string;
  /** Fingerprint of the title's words and the layout under it. */
  readonly title: string;
  readonly period: Period;
}

/** Everything that a person corrected in what Zvirka understood. */
export interface Corrections {
  readonly layouts: readonly LayoutCorrection[];
  readonly periods: readonly PeriodCorrection[];
}

export const NO_CORRECTIONS: Corrections = { layouts: [], periods: [] };

/** One thing that a person says of a table; null takes back what they said of it. */
export type Saying =
  | { readonly of: "kind"; readonly is: SaidKind | null }
  | { readonly of: "unit"; readonly is: Unit | null }
  | { readonly of: "period"; readonly is: Period | null }
  | { readonly of: "meaning"; readonly column: number; readonly is: SaidMeaning | null }
  | { readonly of: "column-unit"; readonly column: number; readonly is: Unit | null };

/** What of a table tells to which others a correction of it applies. */
export type Understood = Pick<Table, "sheet" | "title" | "headings">;

/** The corrections with one more, or one fewer. */
export function say(corrections: Corrections, table: Understood, saying: Saying): Corrections {
  if (saying.of === "period") return sayPeriod(corrections, table, saying.is);
  const layout = layoutOf(table.headings);
  const before = correctionOf(corrections, layout) ?? emptyCorrection(layout);
  const after = saidOf(before, table, saying);
  return { ...corrections, layouts: replaced(corrections.layouts, after) };
}

/** The corrections without any of this table. */
export function takeBack(corrections: Corrections, table: Understood): Corrections {
  const layouts = withoutLayout(corrections.layouts, layoutOf(table.headings));
  return sayPeriod({ ...corrections, layouts }, table, null);
}

/** The corrections without any of tables of one layout. */
export function takeBackLayout(corrections: Corrections, layout: readonly string[]): Corrections {
  return { ...corrections, layouts: withoutLayout(corrections.layouts, layout) };
}

/** The corrections with a header shown to Zvirka. */
export function teachHeader(
  corrections: Corrections,
  layout: readonly string[],
  rows: number,
): Corrections {
  const before = correctionOf(corrections, layout) ?? emptyCorrection(layout);
  const kind = before.kind === null || before.kind === "none" ? "execution-report" : before.kind;
  const taught = { ...before, kind, taughtRows: rows };
  return { ...corrections, layouts: replaced(corrections.layouts, taught) };
}

/** True where a person said something of this table. */
export function isCorrected(corrections: Corrections, table: Understood): boolean {
  return (
    correctionOf(corrections, layoutOf(table.headings)) !== null ||
    periodSaid(corrections, table.sheet, table.title, layoutOf(table.headings)) !== null
  );
}

/** How many things a person said. */
export function countCorrections({ layouts, periods }: Corrections): number {
  const said = layouts.map(
    ({ kind, unit, columns, taughtRows }) =>
      columns.length + (kind === null && taughtRows === null ? 0 : 1) + (unit === null ? 0 : 1),
  );
  return periods.length + said.reduce((sum, each) => sum + each, 0);
}

/** What was said of tables with these headers, null for nothing. */
export function correctionOf(
  { layouts }: Corrections,
  layout: readonly string[],
): LayoutCorrection | null {
  return layouts.find((each) => sameLayout(each.layout, layout)) ?? null;
}

/** The period that was said to be the one of this very table. */
export function periodSaid(
  { periods }: Corrections,
  sheet: string,
  title: TitleFacts,
  layout: readonly string[],
): Period | null {
  if (periods.length === 0) return null;
  const key = titleKey(title, layout);
  return periods.find((each) => each.sheet === sheet && each.title === key)?.period ?? null;
}

/** What was said of one column of a table, null for nothing. */
export function columnSaid(
  corrections: Corrections,
  table: Understood,
  column: number,
): ColumnCorrection | null {
  const layout = layoutOf(table.headings);
  const place = placeOf(layout, table, column);
  const said = correctionOf(corrections, layout)?.columns ?? [];
  return said.find(({ words, nth }) => words === place?.words && nth === place.nth) ?? null;
}

/** How a column is known among those of its layout; null where it has no heading. */
function placeOf(
  layout: readonly string[],
  { headings }: Understood,
  column: number,
): Pick<ColumnCorrection, "words" | "nth"> | null {
  const at = headings.findIndex(({ index }) => index === column);
  const words = layout[at];
  if (words === undefined) return null;
  return { words, nth: layout.slice(0, at).filter((each) => each === words).length };
}

function emptyCorrection(layout: readonly string[]): LayoutCorrection {
  return { layout, kind: null, unit: null, columns: [], taughtRows: null };
}

type LayoutSaying = Exclude<Saying, { readonly of: "period" }>;

function saidOf(
  before: LayoutCorrection,
  table: Understood,
  saying: LayoutSaying,
): LayoutCorrection {
  if (saying.of === "kind") return { ...before, kind: saying.is };
  if (saying.of === "unit") {
    // A unit of the whole table is one for every column.
    const columns = before.columns.map((column) => ({ ...column, unit: null }));
    return { ...before, unit: saying.is, columns: columns.filter(saysSomething) };
  }
  const place = placeOf(before.layout, table, saying.column);
  if (place === null) return before;
  const known = before.columns.find(({ words, nth }) => words === place.words && nth === place.nth);
  const old = known ?? { ...place, meaning: null, unit: null };
  const said =
    saying.of === "meaning" ? { ...old, meaning: saying.is } : { ...old, unit: saying.is };
  const others = before.columns
    .filter((each) => each !== known)
    .map((each) => (saying.of === "meaning" ? giveUp(each, saying.is) : each));
  const columns = [...others, said].filter(saysSomething);
  return { ...before, columns: columns.toSorted(byPlace(before.layout)) };
}

/** One column alone is the actual: whoever was said to be it before is it no longer. */
function giveUp(column: ColumnCorrection, meaning: SaidMeaning | null): ColumnCorrection {
  const shared = meaning === null || meaning === "none" || meaning === "year";
  return shared || column.meaning !== meaning ? column : { ...column, meaning: null };
}

function saysSomething({ meaning, unit }: ColumnCorrection): boolean {
  return meaning !== null || unit !== null;
}

/** The same corrections read the same whichever was made first. */
function byPlace(layout: readonly string[]): (a: ColumnCorrection, b: ColumnCorrection) => number {
  return (a, b) => layout.indexOf(a.words) - layout.indexOf(b.words) || a.nth - b.nth;
}

function replaced(
  layouts: readonly LayoutCorrection[],
  correction: LayoutCorrection,
): readonly LayoutCorrection[] {
  const { kind, unit, columns, taughtRows, layout } = correction;
  const empty = kind === null && unit === null && columns.length === 0 && taughtRows === null;
  const at = layouts.findIndex((each) => sameLayout(each.layout, layout));
  if (empty) return withoutLayout(layouts, layout);
  return at === -1 ? [...layouts, correction] : layouts.with(at, correction);
}

function withoutLayout(
  layouts: readonly LayoutCorrection[],
  layout: readonly string[],
): readonly LayoutCorrection[] {
  return layouts.filter((each) => !sameLayout(each.layout, layout));
}

function sameLayout(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((words, index) => words === b[index]);
}

function sayPeriod(
  corrections: Corrections,
  table: Understood,
  period: Period | null,
): Corrections {
  const { sheet } = table;
  const title = titleKey(table.title, layoutOf(table.headings));
  const others = corrections.periods.filter((each) => each.sheet !== sheet || each.title !== title);
  return {
    ...corrections,
    periods: period === null ? others : [...others, { sheet, title, period }],
  };
}

/** A few letters that stand for a title: the words themselves are nobody's business in the settings. */
function titleKey({ lines }: TitleFacts, layout: readonly string[]): string {
  return digestOf([...lines.map(({ text }) => text), "", ...layout].join("\n"));
}

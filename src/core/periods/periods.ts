import { chooseReports } from "../consolidate/choose";
import { departmentOf, isSameDepartment } from "../consolidate/departments";
import type { SourceBook, SourceRemark, SourceTable } from "../consolidate/sources";
import type { Choices, LeftOut, Question } from "../edits/proposal";
import type { Decimal } from "../report/decimal";
import { explanationOf } from "../report/explanation";
import { matchLines } from "../report/match-lines";
import type { MoneyTable, TableRow } from "../report/model";
import { columnUnit, measuresOf, moneyOf } from "../report/model";
import { percentOfPlan } from "../report/percent";
import type { Period } from "../report/period";
import { comparePeriods, monthsOf, yearOfPeriod } from "../report/period";
import { announcementsIn } from "../report/promises";
import type { Unit } from "../report/unit";
import type { CellAddress } from "../sheet/address";

/** An amount of a report with its cell. */
export interface PeriodAmount {
  readonly source: SourceTable;
  readonly cell: CellAddress;
  readonly kopiykas: number;
  readonly unit: Unit;
  readonly live: boolean;
}

/** The reports of one cumulative period together. */
export interface PeriodState {
  readonly period: Period;
  /** Months from January on that it covers. */
  readonly months: number;
  readonly reports: readonly SourceTable[];
  /** Kopiykas of all measures; null where no report says any. */
  readonly plan: number | null;
  readonly actual: number | null;
  /** Percent of plan to two decimals; null without a plan or an actual. */
  readonly percent: Decimal | null;
}

/** What one period says of a measure. */
export interface PeriodFigures {
  readonly source: SourceTable;
  readonly row: TableRow;
  readonly plan: PeriodAmount | null;
  readonly actual: PeriodAmount | null;
}

/**
 * What an earlier report announced for a later time: `ahead` while that has not come; `open` once it has
 * and nothing was financed since; `moved` where something was.
 */
export interface Promised {
  readonly period: Period;
  readonly sentence: string;
  /** 1 to 12 of the same year. */
  readonly month: number;
  readonly state: "ahead" | "open" | "moved";
}

/** A measure of the latest period beside the same one in the others. */
export interface PeriodLine {
  readonly now: PeriodFigures;
  /** The nearest earlier period of the year; null where the measure is not in it. */
  readonly before: PeriodFigures | null;
  /** The same period of the year before. */
  readonly lastYear: PeriodFigures | null;
  readonly promised: readonly Promised[];
  /** Rules whose remark on the same column stood in the period before already. */
  readonly open: readonly string[];
  /** Kopiykas by which less is financed than in an earlier period, though it counts from January on. */
  readonly fallen: number;
}

export interface PeriodsInARow {
  /** Cumulative periods of the year up to the one asked for, the earliest first. */
  readonly states: readonly PeriodState[];
  readonly lastYear: PeriodState | null;
  readonly lines: readonly PeriodLine[];
  /** Measures of the period before that the latest does not have. */
  readonly gone: readonly PeriodFigures[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * A period beside the one before and the same of the last year: what grew, what fell though it is
 * cumulative, whose plan moved, and what was promised. Null without a cumulative period.
 *
 * @param sheet the sheet that the result is for
 */
export function periodsInARow(
  books: readonly SourceBook[],
  choices: Choices,
  sheet: string,
): PeriodsInARow | null {
  const known = new Set(
    books.flatMap(({ reports }) => reports.flatMap(({ table }) => table.period ?? [])),
  );
  const cumulative = [...known].filter((each) => monthsOf(each) !== null).toSorted(comparePeriods);
  const asked = choices.answers["consolidate:period"];
  const period = cumulative.find((each) => each === asked) ?? cumulative.at(-1);
  if (period === undefined) return null;
  const year = yearOfPeriod(period);
  const chosen = (each: Period) =>
    chooseReports(books, answersFor(each, each === period, choices), sheet);
  const own = cumulative.filter(
    (each) => yearOfPeriod(each) === year && comparePeriods(each, period) <= 0,
  );
  const all = own.map((each) => ({ period: each, chosen: chosen(each) }));
  const states = all.map((each) => stateOf(each.period, each.chosen.reports));
  const before = `${String(year - 1)}${period.slice(4)}`;
  const former = known.has(before) ? chosen(before) : null;
  const lastYear = former === null ? null : stateOf(before, former.reports);
  const now = states.at(-1);
  if (now === undefined) return null;
  const rows = now.reports.flatMap((source) => figuresOf(source));
  const remarks = books.flatMap((book) => book.remarks);
  const others = states.slice(0, -1).map((state) => ({ state, found: counterparts(now, state) }));
  const last = lastYear === null ? null : counterparts(now, lastYear);
  const lines = rows.map((figures): PeriodLine => {
    const earlier = others.map(({ state, found }) => ({
      state,
      figures: found.get(figures.row) ?? null,
    }));
    return {
      now: figures,
      before: earlier.at(-1)?.figures ?? null,
      lastYear: last?.get(figures.row) ?? null,
      promised: [...earlier, { state: now, figures }].flatMap(({ state, figures: then }) =>
        then === null ? [] : promisedIn(then, state, figures, now),
      ),
      open: openRemarks(figures, earlier.at(-1)?.figures ?? null, remarks),
      fallen: fallenBy(
        figures,
        earlier.flatMap(({ figures: then }) => then ?? []),
      ),
    };
  });
  const found = new Set(others.at(-1)?.found.values());
  const previous = states.at(-2);
  const rowsBefore = previous?.reports.flatMap((source) => figuresOf(source)) ?? [];
  const kept = new Set([...found].map(({ row }) => row));
  const asking = [...(former === null ? [] : [former]), ...all.map((each) => each.chosen)];
  const questions = asking.flatMap((each) => each.questions);
  return {
    states,
    lastYear,
    lines,
    gone: rowsBefore.filter(({ row }) => !kept.has(row)),
    // Which period is meant is said already, and a copy is asked about once.
    questions: questions.filter(
      ({ id }, at) =>
        id !== "consolidate:period" && questions.findIndex((other) => other.id === id) === at,
    ),
    leftOut: (all.at(-1)?.chosen.leftOut ?? []).filter(
      ({ saying }) => saying.code !== "other-period",
    ),
  };
}

/** Answers as for one period. A report that does not say its period can be of the one that is asked for only. */
function answersFor(period: Period, isAsked: boolean, { items, answers }: Choices): Choices {
  const kept = Object.entries(answers).filter(
    ([id]) => isAsked || !id.startsWith("consolidate:no-period:"),
  );
  return { items, answers: { ...Object.fromEntries(kept), "consolidate:period": period } };
}

function stateOf(period: Period, reports: readonly SourceTable[]): PeriodState {
  const figures = reports.flatMap((source) => figuresOf(source));
  const sum = (amounts: readonly (PeriodAmount | null)[]): number | null => {
    const own = amounts.flatMap((amount) => amount ?? []);
    return own.length === 0 ? null : own.reduce((all, { kopiykas }) => all + kopiykas, 0);
  };
  const plan = sum(figures.map((each) => each.plan));
  const actual = sum(figures.map((each) => each.actual));
  return {
    period,
    months: monthsOf(period) ?? 0,
    reports,
    plan,
    actual,
    percent: plan === null || actual === null ? null : percentOfPlan(actual, plan),
  };
}

function figuresOf(source: SourceTable): readonly PeriodFigures[] {
  return measuresOf(source.table).map((row) => ({
    source,
    row,
    plan: amountIn(source, row, "annualPlan"),
    actual: amountIn(source, row, "actual"),
  }));
}

function amountIn(
  source: SourceTable,
  row: TableRow,
  column: "annualPlan" | "actual",
): PeriodAmount | null {
  const figure = moneyOf(row, column);
  if (figure?.kopiykas == null) return null;
  const unit = figure.unit ?? columnUnit(source.table, column) ?? "UAH";
  const { cell, kopiykas, reading } = figure;
  return { source, cell, kopiykas, unit, live: reading === "number" };
}

/** The lines of a state in another, department by department where they are known. */
function counterparts(now: PeriodState, then: PeriodState): ReadonlyMap<TableRow, PeriodFigures> {
  const found = new Map<TableRow, PeriodFigures>();
  for (const { table } of now.reports) {
    const name = departmentOf(table);
    const same = then.reports.filter((other) => {
      const theirs = departmentOf(other.table);
      return name === null || theirs === null || isSameDepartment(name, theirs);
    });
    const figures = same.flatMap((source) => figuresOf(source));
    const byRow = new Map(figures.map((each) => [each.row, each] as const));
    const pairs = matchLines(
      measuresOf(table),
      figures.map(({ row }) => row),
    );
    for (const { own, other } of pairs) {
      const counterpart = byRow.get(other);
      if (counterpart !== undefined) found.set(own, counterpart);
    }
  }
  return found;
}

function promisedIn(
  then: PeriodFigures,
  state: PeriodState,
  figures: PeriodFigures,
  now: PeriodState,
): readonly Promised[] {
  const text = explanationOf(then.source.table, then.row);
  const [before, after] = [then.actual?.kopiykas ?? 0, figures.actual?.kopiykas ?? 0];
  return announcementsIn(text, state.months).map(({ sentence, month }) => ({
    period: state.period,
    sentence,
    month,
    state: month > now.months ? "ahead" : after > before ? "moved" : "open",
  }));
}

/** Rules that found fault with the same column of a measure in both periods. */
function openRemarks(
  now: PeriodFigures,
  then: PeriodFigures | null,
  remarks: readonly SourceRemark[],
): readonly string[] {
  if (then === null) return [];
  const keysOf = ({ source, row }: PeriodFigures): readonly string[] =>
    remarks
      .filter((each) => each.table === source.table && each.row === row.row)
      .map(({ rule, column }) => `${rule} ${meaningAt(source.table, column)}`);
  const before = new Set(keysOf(then));
  const open = keysOf(now).filter((key) => before.has(key));
  return [...new Set(open.map((key) => key.split(" ")[0] ?? ""))].toSorted();
}

function meaningAt({ columns }: MoneyTable, index: number): string {
  const found = Object.entries(columns).find(([, column]) => column.index === index);
  return found?.[0] ?? "";
}

/** By how much less is financed than in the fullest of the earlier periods. */
function fallenBy({ actual }: PeriodFigures, earlier: readonly PeriodFigures[]): number {
  if (actual === null) return 0;
  const most = Math.max(0, ...earlier.map((then) => then.actual?.kopiykas ?? 0));
  return Math.max(0, most - actual.kopiykas);
}

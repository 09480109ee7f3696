import type { SourceBook, SourceNote, SourceProgramme, SourceTable } from "../consolidate/sources";
import { inOrder } from "../consolidate/sources";
import { matchLines } from "../report/match-lines";
import type { TableRow } from "../report/model";
import { columnUnit, linesOf, measuresOf, moneyOf } from "../report/model";
import type { Period } from "../report/period";
import { sameProgramme } from "../report/previous-report";
import type { MoneyColumn, YearColumn } from "../report/table-columns";
import type { Unit } from "../report/unit";
import { toKopiykas } from "../report/unit";
import type { CellAddress } from "../sheet/address";
import type { Choices, LeftOut, Question } from "../edits/proposal";
import { chooseReports } from "../consolidate/choose";
import { editionInForce, editionsFor } from "./editions";

/** A plan in the cell that states it. */
export interface PlannedAmount {
  readonly source: SourceTable;
  readonly cell: CellAddress;
  readonly kopiykas: number;
  readonly unit: Unit;
  /** True where the cell holds this number, so that a formula can refer to it. */
  readonly live: boolean;
}

/** One state of the year's plan: an edition of the programme, or what the reports state. */
export interface PlanState {
  readonly kind: "edition" | "report";
  /** Null for the reports, and for an edition of which nothing says when it was decided. */
  readonly decision: SourceProgramme["decision"];
  /** Whose table it is; several for reports of several departments. */
  readonly sources: readonly SourceTable[];
  /** True for an edition decided after the period, which the reports could not know. */
  readonly isLater: boolean;
  /** True for the edition that the reports are judged by. */
  readonly isInForce: boolean;
}

/** A measure with its plan in each state; no amount where a state does not have it. */
export interface BridgeLine {
  readonly number: string | null;
  readonly row: TableRow;
  readonly amounts: readonly (readonly PlannedAmount[])[];
}

/** How one state leads to the next, over the measures that both have; kopiykas. */
export interface BridgeStep {
  readonly from: number;
  readonly to: number;
  readonly compared: number;
  readonly before: number;
  readonly after: number;
  readonly more: number;
  readonly less: number;
  readonly changed: readonly BridgeLine[];
  /** Measures that only the later state has, and those that only the earlier one had. */
  readonly added: readonly BridgeLine[];
  readonly dropped: readonly BridgeLine[];
}

/** A figure of a note that is the plan of a state, to the kopiyka. */
export interface BoundFigure {
  readonly note: SourceNote;
  readonly kopiykas: number;
  /** Index of the state whose sum over the compared measures it is. */
  readonly state: number;
}

export interface PlanBridge {
  readonly period: Period;
  readonly states: readonly PlanState[];
  readonly lines: readonly BridgeLine[];
  readonly steps: readonly BridgeStep[];
  readonly bound: readonly BoundFigure[];
  /** Lines of reports that the programme does not have. */
  readonly unmatched: readonly TableRow[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The year's plan of each measure through the editions of the programme and the reports, in the order
 * of time: what it was, how each decision changed it, what it is. The reports stand at the end of their
 * period. Null where there are no two states to compare.
 *
 * @param sheet the sheet that the result is for
 */
export function bridgePlans(
  books: readonly SourceBook[],
  choices: Choices,
  sheet: string,
): PlanBridge | null {
  const chosen = chooseReports(books, choices, sheet);
  const { period, reports } = chosen;
  if (period === null) return null;
  const programmes = inOrder(books).flatMap((book) => book.programmes);
  const own = programmes.filter(({ table }) =>
    reports.every((report) => sameProgramme(report.table, table)),
  );
  const anchor = editionInForce(period, own);
  if (anchor === null) return null;
  const { column, edition } = anchor;
  const editions = editionsFor(period, own).map((each): PlanState => ({
    kind: "edition",
    decision: each.edition.decision,
    sources: [each.edition],
    isLater: each.isLater,
    isInForce: each.edition === edition && !each.isLater,
  }));
  const reported: PlanState = {
    kind: "report",
    decision: null,
    sources: reports,
    isLater: false,
    isInForce: false,
  };
  const states = [
    ...editions.filter(({ isLater }) => !isLater),
    ...(reports.length === 0 ? [] : [reported]),
    ...editions.filter(({ isLater }) => isLater),
  ];
  if (states.length < 2) return null;
  const read = readLines(states, edition, column);
  const steps = states.slice(1).map((_, index) => stepOf(read.lines, index, index + 1));
  const notes = books.flatMap((book) => book.notes);
  return {
    period,
    states,
    lines: read.lines,
    steps,
    bound: boundFigures(notes, states, steps),
    unmatched: read.unmatched,
    questions: chosen.questions,
    leftOut: chosen.leftOut,
  };
}

/** Every measure that a state has, in the order of the anchor; then those of other editions. */
function readLines(
  states: readonly PlanState[],
  anchor: SourceProgramme,
  column: YearColumn,
): { readonly lines: readonly BridgeLine[]; readonly unmatched: readonly TableRow[] } {
  const base = linesOf(anchor.table);
  const found = new Map<TableRow, PlannedAmount[][]>(
    base.map((row) => [row, states.map((): PlannedAmount[] => [])] as const),
  );
  const unmatched: TableRow[] = [];
  const others: TableRow[] = [];
  for (const [at, state] of states.entries()) {
    for (const source of state.sources) {
      const money: MoneyColumn = state.kind === "report" ? "annualPlan" : column;
      const rows = state.kind === "report" ? measuresOf(source.table) : linesOf(source.table);
      const isAnchor = source.table === anchor.table;
      const pairs = isAnchor ? [] : matchLines(rows, base);
      const target = new Map(pairs.map(({ own, other }) => [own, other] as const));
      for (const row of rows) {
        const amount = plannedIn(source, row, money);
        const to = isAnchor ? row : target.get(row);
        if (to !== undefined) {
          if (amount !== null) found.get(to)?.[at]?.push(amount);
        } else if (state.kind === "report") unmatched.push(row);
        else if (amount !== null && amount.kopiykas !== 0) {
          found.set(
            row,
            states.map((_, index) => (index === at ? [amount] : [])),
          );
          others.push(row);
        }
      }
    }
  }
  const lines = [...base, ...others].map((row): BridgeLine => ({
    number: row.number === null ? null : row.number.join("."),
    row,
    amounts: found.get(row) ?? [],
  }));
  // What no state plans anything for says nothing.
  const telling = lines.filter(({ amounts }) =>
    amounts.flat().some(({ kopiykas }) => kopiykas !== 0),
  );
  return { lines: telling, unmatched };
}

function plannedIn(source: SourceTable, row: TableRow, column: MoneyColumn): PlannedAmount | null {
  const figure = moneyOf(row, column);
  if (figure?.kopiykas == null) return null;
  const unit = figure.unit ?? columnUnit(source.table, column) ?? "UAH";
  const { cell, kopiykas, reading } = figure;
  return { source, cell, kopiykas, unit, live: reading === "number" };
}

/** Kopiykas that a state plans for a line; null where it does not have it. */
export function planIn({ amounts }: BridgeLine, state: number): number | null {
  const own = amounts[state] ?? [];
  return own.length === 0 ? null : own.reduce((sum, { kopiykas }) => sum + kopiykas, 0);
}

function stepOf(lines: readonly BridgeLine[], from: number, to: number): BridgeStep {
  const all = lines.flatMap((line) => {
    const [before, after] = [planIn(line, from), planIn(line, to)];
    return before === null || after === null ? [] : [{ line, before, after }];
  });
  // A line inside another's sum is compared by itself only where the other is not.
  const rows = new Set(all.map(({ line }) => line.row.row));
  const both = all.filter(
    ({ line: { row } }) => row.kind !== "part" || row.parent === null || !rows.has(row.parent),
  );
  const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
  const only = (state: number, other: number): readonly BridgeLine[] =>
    lines.filter((line) => (planIn(line, state) ?? 0) !== 0 && planIn(line, other) === null);
  return {
    from,
    to,
    compared: both.length,
    before: sum(both.map(({ before }) => before)),
    after: sum(both.map(({ after }) => after)),
    more: sum(both.map(({ before, after }) => Math.max(0, after - before))),
    less: sum(both.map(({ before, after }) => Math.max(0, before - after))),
    changed: both.filter(({ before, after }) => before !== after).map(({ line }) => line),
    added: only(to, from),
    dropped: only(from, to),
  };
}

/** Figures of notes that are the sum of a state over the measures that a step compares. */
function boundFigures(
  notes: readonly SourceNote[],
  states: readonly PlanState[],
  steps: readonly BridgeStep[],
): readonly BoundFigure[] {
  return notes.flatMap((note) =>
    note.sentence.money.flatMap(({ amount, unit }): readonly BoundFigure[] => {
      const kopiykas = toKopiykas(amount, unit);
      const state = states.findIndex((_, at) =>
        steps.some(
          ({ from, to, before, after }) =>
            (from === at && before === kopiykas) || (to === at && after === kopiykas),
        ),
      );
      return state === -1 || kopiykas === 0 ? [] : [{ note, kopiykas, state }];
    }),
  );
}

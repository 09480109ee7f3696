import { matchLines } from "../../report/match-lines";
import type { MoneyTable, Table } from "../../report/model";
import { grandTotalOf, isMoneyTable, linesOf, measuresOf } from "../../report/model";
import { monthsOf, yearOfPeriod } from "../../report/period";
import { previousReport, sameProgramme } from "../../report/previous-report";
import type { Unit } from "../../report/unit";
import { periodWords } from "../../texts/dates";
import type { Found } from "./note-amounts";
import { isFound, sumOf } from "./note-amounts";
import type { Amount, NotePart } from "./note-figure";
import { kopiykasOf, less, notePlace, percentOf } from "./note-figure";
import { NOTE_WORDS as WORDS } from "./note-words";

interface Totals {
  readonly plan: Found;
  readonly actual: Found;
}

/** A report's figures beside those of the last period of the year and of the same period last year. */
export function comparisonParts(
  table: MoneyTable,
  tables: readonly Table[],
  now: Totals,
  unit: Unit,
): readonly (readonly NotePart[])[] {
  const previous = previousReport(table, tables);
  const lastYear = reportOfLastYear(table, tables);
  const isFirst = table.period !== null && monthsOf(table.period) === FIRST_MONTHS;
  return [
    ...(previous === null
      ? isFirst
        ? []
        : [[notePlace(WORDS.noPrevious)]]
      : [sinceParts(previous.table, now, unit)]),
    lastYear === null ? [notePlace(WORDS.noLastYear)] : yearParts(lastYear, now, unit),
  ];
}

/** Before the first quarter there is no other period of the year. */
const FIRST_MONTHS = 3;

function totalsOf(table: MoneyTable): Totals {
  const total = grandTotalOf(table);
  const of = (column: "annualPlan" | "actual"): Found =>
    sumOf(table, measuresOf(table), total, column);
  return { plan: of("annualPlan"), actual: of("actual") };
}

function sinceParts(before: MoneyTable, now: Totals, unit: Unit): readonly NotePart[] {
  const was = totalsOf(before);
  const begin: NotePart[] = [
    WORDS.before(before.period === null ? "" : periodWords(before.period, "uk")),
  ];
  const { actual, plan } = was;
  if (!isFound(actual)) return [...begin, notePlace(actual.missing), WORDS.stop];
  begin.push({ kind: "money", amount: actual.amount, unit });
  if (!isFound(now.actual)) return [...begin, WORDS.stop];
  const grown = kopiykasOf(now.actual.amount) - kopiykasOf(actual.amount);
  if (grown < 0) return [...begin, WORDS.stop, " ", notePlace(WORDS.fallen)];
  begin.push(
    ...(grown === 0
      ? [WORDS.same]
      : [WORDS.grown, money(less(now.actual.amount, actual.amount), unit)]),
    WORDS.stop,
  );
  if (!isFound(plan) || !isFound(now.plan)) return begin;
  const change = kopiykasOf(now.plan.amount) - kopiykasOf(plan.amount);
  if (change === 0) return [...begin, WORDS.planSame];
  return change > 0
    ? [...begin, WORDS.planGrown, money(less(now.plan.amount, plan.amount), unit), WORDS.stop]
    : [...begin, WORDS.planFallen, money(less(plan.amount, now.plan.amount), unit), WORDS.stop];
}

function yearParts(before: MoneyTable, now: Totals, unit: Unit): readonly NotePart[] {
  const { plan, actual } = totalsOf(before);
  const begin: NotePart[] = [
    WORDS.before(before.period === null ? "" : periodWords(before.period, "uk")),
  ];
  if (!isFound(actual)) return [...begin, notePlace(actual.missing), WORDS.stop];
  begin.push(money(actual.amount, unit));
  if (isFound(plan) && percentOf(actual.amount, plan.amount) !== null) {
    const share = {
      kind: "percent",
      part: actual.amount,
      whole: plan.amount,
      stated: null,
    } as const;
    begin.push(" (", share, ")");
  }
  if (!isFound(now.actual)) return [...begin, WORDS.stop];
  const more = kopiykasOf(now.actual.amount) - kopiykasOf(actual.amount);
  if (more === 0) return [...begin, WORDS.yearSame, WORDS.stop];
  return more > 0
    ? [...begin, WORDS.yearMore, money(less(now.actual.amount, actual.amount), unit), WORDS.stop]
    : [...begin, WORDS.yearLess, money(less(actual.amount, now.actual.amount), unit), WORDS.stop];
}

function money(amount: Amount, unit: Unit): NotePart {
  return { kind: "money", amount, unit };
}

/** The report on the same programme for the same part of last year; at least half of the lines are its own. */
function reportOfLastYear(table: MoneyTable, tables: readonly Table[]): MoneyTable | null {
  const { period } = table;
  if (period === null) return null;
  const wanted = `${String(yearOfPeriod(period) - 1)}${period.slice(4)}`;
  const lines = linesOf(table);
  for (const other of tables) {
    const isOther = isMoneyTable(other) && other.kind === "execution-report";
    if (!isOther || other.period !== wanted || !sameProgramme(table, other)) continue;
    const pairs = matchLines(lines, linesOf(other));
    if (pairs.length > 0 && pairs.length * 2 >= lines.length) return other;
  }
  return null;
}

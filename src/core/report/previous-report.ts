import { remembered } from "../sheet/remembered";
import { headerWords } from "./header-words";
import type { LinePair } from "./match-lines";
import { matchLines } from "./match-lines";
import type { MoneyTable, Table, TableRow } from "./model";
import { grandTotalOf, linesOf } from "./model";
import { monthsOf, yearOfPeriod } from "./period";

/** A report beside the one on the same measures for the nearest earlier period of the year. */
export interface PreviousReport {
  readonly table: MoneyTable;
  readonly pairs: readonly LinePair<TableRow>[];
}

/** Letters by which the words of a programme's name are told apart. */
const STEM = 4;

const found = remembered((tables: readonly Table[]) =>
  remembered((table: MoneyTable) => findPrevious(table, tables)),
);

/**
 * The report on the same measures for the nearest earlier period of the same year; null when there
 * is none, or when less than half of the lines are found again in it. Kept for these tables: every wrong
 * percent of a long report asks for it.
 */
export function previousReport(table: MoneyTable, tables: readonly Table[]): PreviousReport | null {
  return found(tables)(table);
}

function findPrevious(table: MoneyTable, tables: readonly Table[]): PreviousReport | null {
  const months = table.period === null ? null : monthsOf(table.period);
  if (months === null || table.period === null) return null;
  const year = yearOfPeriod(table.period);
  const earlier = tables
    .flatMap((other) => {
      if (other.kind !== "execution-report" || other.period === null) return [];
      const ended = monthsOf(other.period);
      const before = ended !== null && yearOfPeriod(other.period) === year && ended < months;
      return before && sameProgramme(table, other) ? [{ other, ended }] : [];
    })
    .sort((a, b) => b.ended - a.ended);
  const lines = linesOf(table);
  for (const { other } of earlier) {
    const pairs = matchLines(lines, linesOf(other));
    if (pairs.length > 0 && pairs.length * 2 >= lines.length) return { table: other, pairs };
  }
  return null;
}

/** The row's counterpart in the previous report, for a line or the grand total; null without one. */
export function rowBefore(
  table: MoneyTable,
  row: TableRow,
  previous: PreviousReport | null,
): TableRow | null {
  if (previous === null) return null;
  if (row === grandTotalOf(table)) return grandTotalOf(previous.table);
  return counterparts(previous.pairs).get(row) ?? null;
}

/** The lines of the earlier report by their own. */
const counterparts = remembered(
  (pairs: readonly LinePair<TableRow>[]) =>
    new Map(pairs.map(({ own, other }) => [own, other] as const)),
);

/** True unless both titles name a programme and the names share too few words. */
export function sameProgramme(a: Table, b: Table): boolean {
  const [one, two] = [a, b].map(({ title }) => stems(title.programme?.name ?? ""));
  if (one === undefined || two === undefined || one.size === 0 || two.size === 0) return true;
  const common = [...one].filter((word) => two.has(word)).length;
  return common * 2 >= Math.min(one.size, two.size);
}

function stems(name: string): ReadonlySet<string> {
  const words = headerWords(name).match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}

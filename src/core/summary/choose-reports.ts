import type { Choices, LeftOut, Question } from "../edits/proposal";
import { matchLines } from "../report/match-lines";
import { linesOf } from "../report/model";
import type { MoneyTable } from "../report/model";
import { comparePeriods } from "../report/period";

/** The reports to add up, and what was decided about the others. */
export interface ChosenReports {
  readonly reports: readonly MoneyTable[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The reports of the latest period, for a year's figures are cumulative and two periods would count
 * twice. Of sheets that hold the same measures, a report and its corrected copy, one is taken: the
 * last, unless the person says otherwise.
 */
export function chooseReports(tables: readonly MoneyTable[], choices: Choices): ChosenReports {
  const all = tables.filter(({ kind }) => kind === "execution-report");
  const latest =
    all
      .flatMap(({ period }) => period ?? [])
      .toSorted(comparePeriods)
      .at(-1) ?? null;
  const current = all.filter(({ period }) => period === latest);
  const others = all.filter(({ period }) => period !== latest);
  const clusters = intoCopies(current);
  const questions = clusters.flatMap((cluster) => questionOf(cluster) ?? []);
  return {
    reports: clusters.flatMap((cluster) => {
      const question = questionOf(cluster);
      const answer = question === null ? null : (choices.answers[question.id] ?? null);
      const taken = cluster.find(({ sheet }) => sheet === answer) ?? cluster.at(-1);
      return taken === undefined ? [] : cluster.filter(({ sheet }) => sheet === taken.sheet);
    }),
    questions,
    leftOut: others.map(({ sheet, range }) => ({
      sheet,
      range,
      saying: { code: "other-period", args: { sheet } },
    })),
  };
}

/** Tables of different sheets of which at least half of the shorter's lines are the other's, together. */
function intoCopies(tables: readonly MoneyTable[]): readonly (readonly MoneyTable[])[] {
  const clusters: MoneyTable[][] = [];
  for (const table of tables) {
    const same = clusters.find((cluster) => cluster.some((each) => areCopies(each, table)));
    if (same === undefined) clusters.push([table]);
    else same.push(table);
  }
  return clusters;
}

function areCopies(a: MoneyTable, b: MoneyTable): boolean {
  if (a.sheet === b.sheet) return false;
  const [own, other] = [linesOf(a), linesOf(b)];
  const shorter = Math.min(own.length, other.length);
  return shorter > 0 && matchLines(own, other).length * 2 >= shorter;
}

function questionOf(cluster: readonly MoneyTable[]): Question | null {
  const sheets = [...new Set(cluster.map(({ sheet }) => sheet))].toReversed();
  const [first] = cluster;
  if (first === undefined || sheets.length < 2) return null;
  return {
    id: `summary:copies:${sheets.join("|")}`,
    sheet: first.sheet,
    range: first.range,
    saying: { code: "ask-copies", args: { sheets } },
    options: sheets.map((sheet) => ({ id: sheet, saying: { code: "take", args: { sheet } } })),
  };
}

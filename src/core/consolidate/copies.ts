import type { Choices, Question } from "../edits/proposal";
import { matchLines } from "../report/match-lines";
import type { MoneyTable } from "../report/model";
import { linesOf, moneyOf } from "../report/model";
import { signingDate } from "../report/signing-date";
import { departmentOf, isSameDepartment } from "./departments";
import type { SourceTable } from "./sources";
import { compareText, sourceId, sourceName } from "./sources";

/** Reports of which one only may be added. */
export interface Copies {
  /** What is added, in the order of the reports. */
  readonly taken: readonly SourceTable[];
  readonly questions: readonly Question[];
  /** Copies that are the same to the last figure, so that nothing has to be asked. */
  readonly identical: readonly { readonly source: SourceTable; readonly taken: SourceTable }[];
}

/** How a corrected copy is called. */
const CORRECTED = /виправ|уточн|скориг|оновл|повторн|нов(?:ий|а|е)(?!\p{L})|correct|\bv\d|\(\d\)/iu;

/**
 * Of a report and its corrected copy one is added: the one signed last, else the one whose name says
 * that it is corrected, else the last by name, unless the person says otherwise.
 */
export function withoutCopies(
  reports: readonly SourceTable[],
  choices: Choices,
  sheet: string,
): Copies {
  const left = new Set<SourceTable>();
  const questions: Question[] = [];
  const identical: Copies["identical"][number][] = [];
  for (const cluster of intoCopies(reports)) {
    const [best, ...others] = cluster.toSorted((a, b) => isBetter(b, a));
    if (best === undefined || others.length === 0) continue;
    if (others.every((other) => isEqual(other.table, best.table))) {
      for (const other of others) {
        left.add(other);
        identical.push({ source: other, taken: best });
      }
      continue;
    }
    const id = `consolidate:copies:${cluster.map(sourceId).toSorted(compareText).join("|")}`;
    const answer = choices.answers[id] ?? null;
    const taken = cluster.find((each) => sourceId(each) === answer) ?? best;
    for (const each of cluster) if (each !== taken) left.add(each);
    const names = cluster.map((each) => sourceName(each, reports));
    questions.push({
      id,
      sheet,
      range: null,
      saying: {
        code: "ask-copies",
        args: { names, department: departmentOf(best.table) ?? "" },
      },
      options: [best, ...others].map((each) => ({
        id: sourceId(each),
        saying: { code: "take-copy", args: { name: sourceName(each, reports) } },
      })),
    });
  }
  return { taken: reports.filter((each) => !left.has(each)), questions, identical };
}

/** Groups of copies, each report in one; who is a copy of two joins them. */
function intoCopies(reports: readonly SourceTable[]): readonly (readonly SourceTable[])[] {
  let groups: (readonly SourceTable[])[] = [];
  for (const report of reports) {
    const same = groups.filter((group) => group.some((each) => areCopies(each, report)));
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), report]];
  }
  return groups;
}

/**
 * True for two reports of one department on the same measures. Where nothing says whose they are, the
 * plans tell: departments that share measures do not share their sums.
 */
function areCopies(a: SourceTable, b: SourceTable): boolean {
  if (a.file === b.file && a.table.sheet === b.table.sheet) return false;
  const [own, other] = [departmentOf(a.table), departmentOf(b.table)];
  if (own !== null && other !== null && !isSameDepartment(own, other)) return false;
  const [lines, others] = [linesOf(a.table), linesOf(b.table)];
  const shorter = Math.min(lines.length, others.length);
  const pairs = matchLines(lines, others);
  if (shorter === 0 || pairs.length * 2 < shorter) return false;
  if (own !== null && other !== null) return true;
  const telling = pairs.flatMap(({ own: mine, other: theirs }) => {
    const [x, y] = [moneyOf(mine, "annualPlan"), moneyOf(theirs, "annualPlan")];
    return x?.kopiykas == null || y?.kopiykas == null ? [] : [x.kopiykas === y.kopiykas];
  });
  return telling.filter(Boolean).length * 2 > telling.length;
}

/** Which of two copies counts, as for `sort`: positive where the first does. */
function isBetter(a: SourceTable, b: SourceTable): number {
  const day = ({ table }: SourceTable): string => signingDate(table, table.period)?.date ?? "";
  const named = (each: SourceTable): number =>
    Number(CORRECTED.test(`${each.file ?? ""} ${each.table.sheet}`));
  return (
    compareText(day(a), day(b)) ||
    named(a) - named(b) ||
    compareText(a.file ?? "", b.file ?? "") ||
    a.table.sheet.length - b.table.sheet.length ||
    compareText(a.table.sheet, b.table.sheet)
  );
}

/** True for tables whose lines have the same figures and words. */
function isEqual(a: MoneyTable, b: MoneyTable): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(table: MoneyTable): string {
  return JSON.stringify(
    linesOf(table).map((row) => [
      row.number,
      Object.values(row.texts).map((field) => field.text),
      Object.entries(row.money).map(([column, figure]) => [column, figure.kopiykas, figure.unit]),
    ]),
  );
}

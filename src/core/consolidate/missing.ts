import type { Choices, LeftOut, Question } from "../edits/proposal";
import type { EditionFor } from "../programme/editions";
import type { TableRow } from "../report/model";
import { columnUnit, linesOf, moneyOf } from "../report/model";
import type { YearColumn } from "../report/table-columns";
import type { Amount } from "./amounts";
import { departmentOf, departmentsIn, isSameDepartment } from "./departments";
import type { JoinedLine, JoinedSection } from "./lines";
import { isReported } from "./lines";
import type { SourceProgramme, SourceTable } from "./sources";

/** Sections with what nobody reported settled, and the question about it. */
export interface WithMissing {
  readonly sections: readonly JoinedSection[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** At most so many lines are named in one question. */
const MOST_NAMED = 12;

/**
 * Measures that the programme has money for in the year and that no report has: they stay in the
 * result with the programme's plan and no actual, which is not zero, unless the person says to leave
 * them out. The departments that owe a report are named.
 */
export function missingFrom(
  sections: readonly JoinedSection[],
  { edition, column }: EditionFor<SourceProgramme>,
  reports: readonly SourceTable[],
  choices: Choices,
  sheet: string,
): WithMissing {
  const due = (line: JoinedLine): Amount | null =>
    line.programmeRow === null || isReported(line)
      ? null
      : plannedOf(edition, line.programmeRow, column);
  const owed = sections.flatMap(({ lines }) => lines).filter((line) => due(line) !== null);
  const id = "consolidate:missing";
  const isKept = choices.answers[id] !== "omit";
  const settled = sections
    .map(({ title, lines }) => ({
      title,
      lines: lines.flatMap((line): readonly JoinedLine[] => {
        if (isReported(line)) return [line];
        const amount = due(line);
        if (amount === null || !isKept) return [];
        return [{ ...line, planned: { source: edition, amount } }];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
  const leftOut = partly(sections, reports, sheet);
  if (owed.length === 0) return { sections: settled, questions: [], leftOut };
  const args = {
    count: owed.length,
    lines: named(owed.map((line) => `${lineWords(line)}${ownersOf(line)}`)),
    departments: named(owing(edition, column, reports)),
  };
  return {
    sections: settled,
    leftOut,
    questions: [
      {
        id,
        sheet,
        range: null,
        saying: { code: "ask-missing", args },
        options: [
          { id: "keep", saying: { code: "missing-keep", args: {} } },
          { id: "omit", saying: { code: "missing-omit", args: {} } },
        ],
      },
    ],
  };
}

/** The programme's money for the year; null where it has none. */
function plannedOf({ table }: SourceProgramme, row: TableRow, column: YearColumn): Amount | null {
  const figure = moneyOf(row, column);
  if (figure?.kopiykas == null || figure.kopiykas === 0) return null;
  const { cell, kopiykas, raw } = figure;
  const unit = figure.unit ?? columnUnit(table, column) ?? "UAH";
  return { cell, kopiykas, unit, live: figure.reading === "number", raw, slack: 0 };
}

function lineWords({ number, measure, task }: JoinedLine): string {
  const words = measure === "" ? task : measure;
  const cut = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return `${number ?? ""} «${cut}»`.trim();
}

function ownersOf({ executor }: JoinedLine): string {
  return executor === "" ? "" : ` (${executor})`;
}

function named(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_NAMED) return lines;
  return [...lines.slice(0, MOST_NAMED), `… ще ${String(lines.length - MOST_NAMED)}`];
}

/** Measures that some of their departments reported and others, whose reports came, did not. */
function partly(
  sections: readonly JoinedSection[],
  reports: readonly SourceTable[],
  sheet: string,
): readonly LeftOut[] {
  const came = reports.flatMap(({ table }) => departmentOf(table) ?? []);
  const lines = sections
    .flatMap((section) => section.lines)
    .flatMap((line) => {
      const due = line.programmeRow === null ? [] : departmentsIn(line.executor);
      if (due.length < 2 || !isReported(line)) return [];
      const said = reportedBy(line);
      const silent = due.filter(
        (name) =>
          came.some((other) => isSameDepartment(name, other)) &&
          !said.some((other) => isSameDepartment(name, other)),
      );
      return silent.length === 0 ? [] : [`${lineWords(line)} (${silent.join(", ")})`];
    });
  if (lines.length === 0) return [];
  const args = { count: lines.length, lines: named(lines) };
  return [{ sheet, range: null, saying: { code: "partly", args } }];
}

function reportedBy(line: JoinedLine): readonly string[] {
  const own = line.contributions.flatMap(({ source, row }) => [
    ...departmentsIn(row.texts.executor?.text ?? ""),
    ...(departmentOf(source.table) === null ? [] : [departmentOf(source.table) ?? ""]),
  ]);
  return [...own, ...line.parts.flatMap(reportedBy)];
}

/** The departments of measures with money in the year of which no report came at all. */
function owing(
  { table }: SourceProgramme,
  column: YearColumn,
  reports: readonly SourceTable[],
): readonly string[] {
  const came = reports.flatMap((report) => {
    const own = departmentOf(report.table);
    const lines = linesOf(report.table).flatMap(({ texts }) =>
      departmentsIn(texts.executor?.text ?? ""),
    );
    return own === null ? lines : [own, ...lines];
  });
  const reporting = [...new Set(came)];
  const due = linesOf(table).flatMap((row) => {
    const money = moneyOf(row, column)?.kopiykas ?? 0;
    return money === 0 ? [] : departmentsIn(row.texts.executor?.text ?? "");
  });
  const owe: string[] = [];
  for (const name of new Set(due)) {
    const isKnown = [...reporting, ...owe].some((other) => isSameDepartment(name, other));
    if (!isKnown) owe.push(name);
  }
  return owe;
}

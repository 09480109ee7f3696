import type { Choices, Question, TableName } from "../edits/proposal";
import { headerWords, oneLine } from "../report/header-words";
import type { LinePair } from "../report/match-lines";
import type { TableRow } from "../report/model";
import { linesOf } from "../report/model";
import { nameOf } from "./lines";
import type { SourceProgramme, SourceTable } from "./sources";
import { sourceName } from "./sources";

/** A line of a report with where it belongs. */
export interface PlacedRow {
  readonly source: SourceTable;
  readonly row: TableRow;
  /** The programme's line; null for a measure that the programme does not have. */
  readonly target: TableRow | null;
}

export interface MatchedRows {
  readonly rows: readonly PlacedRow[];
  readonly questions: readonly Question[];
}

/** At most so many lines of the programme are offered for a line that was not found in it. */
const MOST_OFFERED = 3;
const STEM = 5;

/**
 * Where each line of the reports belongs in the programme. What is not found there is asked once for
 * each name, however many reports have it; until then it is added under the programme's own lines.
 */
export function matchRows(
  reports: readonly {
    readonly source: SourceTable;
    readonly rows: readonly TableRow[];
    readonly pairs: readonly LinePair<TableRow>[];
  }[],
  programme: SourceProgramme,
  choices: Choices,
  sheet: string,
): MatchedRows {
  const lines = linesOf(programme.table);
  const byId = new Map(lines.map((line) => [String(line.row), line] as const));
  const sources = reports.map(({ source }) => source);
  const questions = new Map<string, Question>();
  const rows = reports.flatMap(({ source, rows: own, pairs }) => {
    const found = new Map(pairs.map(({ own, other }) => [own, other] as const));
    return own.flatMap((row): readonly PlacedRow[] => {
      const target = found.get(row);
      if (target !== undefined) return [{ source, row, target }];
      const id = `consolidate:row:${nameOf(row)}`;
      const known = questions.get(id);
      const name = sourceName(source, sources);
      questions.set(id, known ?? rowQuestion(id, row, { lines, sheet, name }));
      const answer = choices.answers[id] ?? "extra";
      if (answer === "skip") return [];
      return [{ source, row, target: byId.get(answer) ?? null }];
    });
  });
  return { rows, questions: [...questions.values()] };
}

function rowQuestion(
  id: string,
  row: TableRow,
  place: { readonly lines: readonly TableRow[]; readonly sheet: string; readonly name: TableName },
): Question {
  const args = { line: lineName(row), name: place.name };
  return {
    id,
    sheet: place.sheet,
    range: null,
    saying: { code: "ask-row", args },
    options: [
      { id: "extra", saying: { code: "row-extra", args: {} } },
      ...likely(row, place.lines).map((line) => ({
        id: String(line.row),
        saying: { code: "row-is", args: { line: lineName(line) } },
      })),
      { id: "skip", saying: { code: "skip-row", args: {} } },
    ],
  };
}

/** «1.8.4 «Закупівля кондиціонерів»», long names cut. */
export function lineName({ number, texts }: TableRow): string {
  const words = oneLine((texts.measure ?? texts.task ?? texts.executor)?.text ?? "");
  const cut = words.length > 80 ? `${words.slice(0, 77)}…` : words;
  return [number?.join(".") ?? "", cut === "" ? "" : `«${cut}»`].filter(Boolean).join(" ");
}

/** The programme's lines that share most words with one, and those of its number. */
function likely(row: TableRow, lines: readonly TableRow[]): readonly TableRow[] {
  const own = stems(row);
  const number = row.number?.join(".") ?? null;
  return lines
    .map((line) => {
      const other = stems(line);
      const common = [...own].filter((word) => other.has(word)).length;
      const alike = own.size + other.size === 0 ? 0 : (2 * common) / (own.size + other.size);
      const isNumbered = number !== null && line.number?.join(".") === number;
      return { line, score: alike + (isNumbered ? 0.5 : 0) };
    })
    .filter(({ score }) => score >= 0.3)
    .toSorted((a, b) => b.score - a.score || a.line.row - b.line.row)
    .slice(0, MOST_OFFERED)
    .map(({ line }) => line);
}

function stems({ texts }: TableRow): ReadonlySet<string> {
  const words = headerWords((texts.measure ?? texts.task)?.text ?? "").match(/[\p{L}\d]{3,}/gu);
  return new Set((words ?? []).map((word) => word.slice(0, STEM)));
}

import { wholeText } from "../report/explanation";
import { headerWords, oneLine } from "../report/header-words";
import type { MoneyTable, TableRow } from "../report/model";
import { remembered } from "../sheet/remembered";
import type { Amount } from "./amounts";
import type { SourceProgramme, SourceTable } from "./sources";

/** What one report says of a measure. */
export interface Contribution {
  readonly source: SourceTable;
  readonly row: TableRow;
  /** Null for a blank, or for what cannot be read. */
  readonly plan: Amount | null;
  readonly actual: Amount | null;
  readonly explanation: string;
}

/** A line of the consolidated report. */
export interface JoinedLine {
  /** As it is written; null where the result numbers its lines itself. */
  readonly number: string | null;
  readonly task: string;
  readonly measure: string;
  readonly term: string;
  readonly executor: string;
  readonly contributions: readonly Contribution[];
  /** The programme's line that it is; null where no programme has it. */
  readonly programmeRow: TableRow | null;
  /** The programme's own plan, where no report has the measure; null otherwise. */
  readonly planned: { readonly source: SourceProgramme; readonly amount: Amount } | null;
  /** Lines inside this one's sum, where reports have them one by one. */
  readonly parts: readonly JoinedLine[];
}

/** Lines under one direction of the programme; a null title where there are no directions. */
export interface JoinedSection {
  readonly title: string | null;
  readonly lines: readonly JoinedLine[];
}

type Words = Pick<JoinedLine, "number" | "task" | "measure" | "term" | "executor">;

/** The words of a row as the result has them; a text of a merged area counts for each of its rows. */
export function wordsOf(table: MoneyTable, row: TableRow): Words {
  const { number } = row;
  const of = (column: "task" | "measure" | "term" | "executor"): string =>
    wholeText(table, row, column);
  return {
    number: number === null ? null : `${number.join(".")}.`,
    task: of("task"),
    measure: of("measure"),
    term: of("term"),
    executor: of("executor"),
  };
}

/** Two lines of this name are the same measure, whatever their numbers. */
export function nameOf({ texts }: TableRow): string {
  return [texts.task, texts.measure].map((field) => headerWords(field?.text ?? "")).join("|");
}

const rowsByNumber = remembered(
  ({ rows }: MoneyTable) => new Map(rows.map((each) => [each.row, each] as const)),
);

/** The title of the direction that a row stands under; null where none does. */
export function directionOf(table: MoneyTable, row: TableRow): TableRow | null {
  for (let at = row.parent; at !== null;) {
    const above = rowsByNumber(table).get(at);
    if (above === undefined) return null;
    if (above.kind === "direction") return above;
    at = above.parent;
  }
  return null;
}

/** The words of a direction's title, with its number where that stands in a cell of its own. */
export function titleOf({ label, number, texts }: TableRow): string {
  const words = oneLine((label ?? texts.task ?? texts.measure)?.text ?? "");
  const own = number?.join(".") ?? "";
  return own === "" || words.startsWith(own) ? words : `${own}. ${words}`;
}

/** True for a line that some report has. */
export function isReported(line: JoinedLine): boolean {
  return line.contributions.length > 0 || line.parts.some(isReported);
}

import { groupedBy } from "../sheet/grouped";
import { headerWords } from "./header-words";
import type { TableRow } from "./model";

/** Two lines of two tables that are the same measure. */
export interface LinePair<Row> {
  readonly own: Row;
  readonly other: Row;
}

/** A line as it is compared: its number and the words of its name. */
interface Named<Row> {
  readonly row: Row;
  readonly number: string;
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  /** Words of the task, which tells measures of the same name apart. */
  readonly task: ReadonlySet<string>;
}

type Line = Pick<TableRow, "number" | "texts">;

/** So many letters of a word tell it from others, whatever its ending. */
const STEM = 5;
/** From this share of common words on, names mean the same thing. */
const SAME_NAME = 0.6;
/** With the same number so much is enough: names are often shortened. */
const SAME_NUMBER_NAME = 0.35;
/** What a common number and a common task add to the likeness of names. */
const NUMBER = 0.5;
const TASK = 0.2;
/** A word or number that more lines of a table have is passed over in looking for candidates. */
const MOST_ALIKE = 200;
/** A second candidate this near leaves it open which one is meant. */
const CLEARLY_BETTER = 0.1;

/**
 * The lines of two tables that are the same measure, by name and number together: spelling, endings
 * and word order may differ. A line that fits two others equally well is left out, and so is a pair
 * that does not choose each other.
 */
export function matchLines<Row extends Line>(
  own: readonly Row[],
  other: readonly Row[],
): readonly LinePair<Row>[] {
  const left = own.map(named);
  const right = other.map(named);
  const index = indexOf(right);
  const back = indexOf(left);
  return left.flatMap((line): readonly LinePair<Row>[] => {
    const best = bestFor(line, index);
    if (best === null || bestFor(best, back)?.row !== line.row) return [];
    return [{ own: line.row, other: best.row }];
  });
}

function named<Row extends Line>(row: Row): Named<Row> {
  const { measure, task } = row.texts;
  const words = stems(measure?.text ?? task?.text ?? "");
  const tasks = new Set(measure === undefined ? [] : stems(task?.text ?? ""));
  return { row, number: (row.number ?? []).join("."), words, wordSet: new Set(words), task: tasks };
}

/** The beginnings of a name's words, each once: endings do not count, nor «проєкт» for «проект». */
function stems(text: string): readonly string[] {
  const words =
    headerWords(text)
      .replaceAll("є", "е")
      .match(/[\p{L}\d]{3,}/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, STEM)))];
}

/** The lines of one table by what may tell them from others: their words, and their number. */
interface Index<Row> {
  readonly byWord: ReadonlyMap<string, readonly Named<Row>[]>;
  readonly byNumber: ReadonlyMap<string, readonly Named<Row>[]>;
}

function indexOf<Row>(lines: readonly Named<Row>[]): Index<Row> {
  const byWord = new Map<string, Named<Row>[]>();
  for (const line of lines) {
    for (const word of line.words) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [line]);
      else others.push(line);
    }
  }
  return { byWord, byNumber: groupedBy(lines, ({ number }) => number) };
}

function bestFor<Row>(line: Named<Row>, index: Index<Row>): Named<Row> | null {
  const scored = candidates(line, index)
    .map((other) => ({ other, score: scoreOf(line, other, commonWords(line, other)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined) return null;
  if (second !== undefined && first.score - second.score < CLEARLY_BETTER) return null;
  return first.other;
}

/** Every line that shares a word or the number, as long as that tells a few lines from the others. */
function candidates<Row>(
  { words, number }: Named<Row>,
  { byWord, byNumber }: Index<Row>,
): readonly Named<Row>[] {
  const found = new Set<Named<Row>>();
  const add = (others: readonly Named<Row>[] = []): void => {
    if (others.length <= MOST_ALIKE) others.forEach((other) => found.add(other));
  };
  add(byNumber.get(number));
  for (const word of words) add(byWord.get(word));
  return [...found];
}
function commonWords<Row>(a: Named<Row>, b: Named<Row>): number {
  return a.words.filter((word) => b.wordSet.has(word)).length;
}

/** How alike two lines are, from 0 (not the same) to 2; a common number or task speaks for them. */
function scoreOf<Row>(a: Named<Row>, b: Named<Row>, common: number): number {
  const alike = (2 * common) / (a.words.length + b.words.length);
  const sameNumber = a.number !== "" && a.number === b.number;
  if (alike < (sameNumber ? SAME_NUMBER_NAME : SAME_NAME)) return 0;
  const shared = [...a.task].filter((word) => b.task.has(word)).length;
  const tasks = a.task.size + b.task.size;
  return alike + (sameNumber ? NUMBER : 0) + (tasks === 0 ? 0 : (TASK * 2 * shared) / tasks);
}

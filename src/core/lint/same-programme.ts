import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { headerWords, oneLine } from "../report/header-words";
import type { Table, TextLine, TitleFacts } from "../report/model";
import { yearOfPeriod } from "../report/period";
import { readTitle } from "../report/title";
import type { NameEntry } from "./profile";
import { distance } from "./profiles/nearest";

/** By what a workbook is known to be of a programme. Plain data. */
export interface ProgrammeFacts {
  /** Letters and digits of the programme's name, as they are compared. */
  readonly name: string;
  /** The years it is for, or that its figures are of. */
  readonly from: number;
  readonly to: number;
  /** The decisions it cites in full: «2020-12-24 31». */
  readonly decisions: readonly string[];
}

/** A title without a table has its name among so many rows. */
const TITLE_ROWS = 12;
/** Names that differ in so large a part of their letters may still be one, if a decision says so too. */
const MISSPELT = 0.15;

/**
 * The one programme that a workbook is of: the one its titles and its passport name, else the title of a
 * note without tables. Null where none is named, several are, or nothing says for what years.
 *
 * @param spellings how programmes are called, and what else is written for it
 */
export function programmeFactsOf(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  spellings: readonly NameEntry[],
): ProgrammeFacts | null {
  const titles = [
    ...tables.map(({ title }) => title),
    ...tables.flatMap((table) => passportTitle(table)),
  ];
  const named = namesOf(titles, spellings);
  const notes =
    named.length > 0 ? [] : workbook.sheets.map((sheet) => readTitle(firstLines(sheet)));
  const [name, another] = named.length > 0 ? named : namesOf(notes, spellings);
  const all = [...titles, ...notes];
  const years = yearsOf(tables, all);
  if (name === undefined || another !== undefined || years === null) return null;
  const decisions = all.flatMap((title) =>
    title.decisions.flatMap(({ number, date }) =>
      number === null || date === null ? [] : [`${date} ${number}`],
    ),
  );
  return { name, ...years, decisions: [...new Set(decisions)] };
}

/**
 * True for workbooks of one programme: its name is the same, or a few letters off where both cite one
 * decision, and their years meet. A programme continued under its old name is another one.
 */
export function areOfOneProgramme(a: ProgrammeFacts, b: ProgrammeFacts): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  if (a.name === b.name) return true;
  const common = a.decisions.some((decision) => b.decisions.includes(decision));
  return common && isMisspelt(a.name, b.name);
}

/**
 * The workbooks that are of one programme, by their places: each group has two or more, each member is
 * of one programme with every other, and who fits two groups is in none.
 *
 * @param files null for a workbook of which nothing is known
 */
export function groupByProgramme(
  files: readonly (ProgrammeFacts | null)[],
): readonly (readonly number[])[] {
  const known = files.flatMap((facts, at) => (facts === null ? [] : [{ facts, at }]));
  const span = ({ from, to }: ProgrammeFacts): number => to - from;
  const groups: (typeof known)[] = [];
  // Whoever speaks for the most years first: a report of one year then finds its programme's term.
  for (const file of known.toSorted((a, b) => span(b.facts) - span(a.facts) || a.at - b.at)) {
    const fitting = groups.filter((group) =>
      group.every(({ facts }) => areOfOneProgramme(facts, file.facts)),
    );
    const [only, another] = fitting;
    if (only === undefined) groups.push([file]);
    else if (another === undefined) only.push(file);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ at }) => at).toSorted((a, b) => a - b))
    .toSorted(([a = 0], [b = 0]) => a - b);
}

function namesOf(titles: readonly TitleFacts[], spellings: readonly NameEntry[]): string[] {
  const right = new Map(
    spellings.flatMap(({ name, accepted, wrong }) =>
      [...accepted, ...wrong].map((spelling) => [lettersOf(spelling), lettersOf(name)] as const),
    ),
  );
  const names = titles.flatMap(({ programme }) => lettersOf(programme?.name ?? ""));
  return [...new Set(names.filter((name) => name !== "").map((name) => right.get(name) ?? name))];
}

/** Letters of another keyboard, by sound; those that look alike are folded with the words. */
const BY_SOUND: Readonly<Record<string, string>> = {
  b: "б",
  d: "д",
  f: "ф",
  g: "г",
  l: "л",
  n: "н",
  r: "р",
  s: "с",
  u: "у",
  v: "в",
  z: "з",
};

/** Letters and digits alone: «Конку rentне» is a word that somebody broke in two. */
function lettersOf(name: string): string {
  const words = headerWords(name.replace(/\s+(?=\p{Script=Latin})/gu, ""));
  const cyrillic = /\p{Script=Cyrillic}/u.test(words);
  const letters = words.replace(/[^\p{L}\d]/gu, "");
  return cyrillic
    ? letters.replace(/[bdfglnrsuvz]/g, (letter) => BY_SOUND[letter] ?? letter)
    : letters;
}

/** The passport's line with the name, read as a title; so are the years of its term. */
function passportTitle(table: Table): readonly TitleFacts[] {
  if (table.kind !== "passport") return [];
  return table.rows.flatMap(({ name, values }) => {
    if (/^назва|^(термін|строк)/i.test(name.text) && values.length > 0) {
      const lines = values.map(({ cell, text }) => ({ cell, text: oneLine(text) }));
      return [readTitle(lines)];
    }
    return [];
  });
}

function firstLines(sheet: SheetSnapshot): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let row = 0; row < TITLE_ROWS; row++) {
    for (const column of filledColumns(sheet, row)) {
      const cell = { row, column };
      lines.push({ cell, text: oneLine(cellAt(sheet, cell).text) });
    }
  }
  return lines;
}

type Years = Pick<ProgrammeFacts, "from" | "to">;

/** The years that money is planned for, else the term that is stated, else the years reported on. */
function yearsOf(tables: readonly Table[], titles: readonly TitleFacts[]): Years | null {
  const columns = tables.flatMap((table) =>
    table.kind === "programme" || table.kind === "resources" || table.kind === "indicators"
      ? Object.keys(table.columns).flatMap((column) => /^year:(\d+)$/.exec(column)?.[1] ?? [])
      : [],
  );
  const terms = titles.flatMap(({ term }) => term ?? []);
  const periods = tables.flatMap(({ period }) => (period === null ? [] : [yearOfPeriod(period)]));
  const planned = hull(columns.map(Number));
  if (planned !== null) return planned;
  // Terms that do not meet are of two programmes of one name.
  const apart = terms.some((a) => terms.some((b) => a.from > b.to));
  return apart ? null : (hull(terms.flatMap(({ from, to }) => [from, to])) ?? hull(periods));
}

function hull(years: readonly number[]): Years | null {
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

function isMisspelt(a: string, b: string): boolean {
  // «№ 1» and «№ 2» are two things, however alike.
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  return distance(a, b) <= Math.min(a.length, b.length) * MISSPELT;
}

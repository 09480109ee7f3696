import type { Choices, LeftOut, Question } from "../edits/proposal";
import { editionInForce } from "../programme/editions";
import { explanationOf } from "../report/explanation";
import { matchLines } from "../report/match-lines";
import type { TableRow } from "../report/model";
import { columnUnit, linesOf, moneyOf } from "../report/model";
import type { Period } from "../report/period";
import type { Unit } from "../report/unit";
import { groupedBy } from "../sheet/grouped";
import type { Amount, AmountColumn, Units } from "./amounts";
import { amountOf, settleUnits, slackOf } from "./amounts";
import { chooseReports } from "./choose";
import { editionsOf } from "./stated-editions";
import { faultsOf, readingId, unreadQuestion } from "./faults";
import type { Contribution, JoinedLine, JoinedSection } from "./lines";
import { directionOf, isReported, nameOf, titleOf, wordsOf } from "./lines";
import type { PlacedRow } from "./match-programme";
import { matchRows } from "./match-programme";
import { missingFrom } from "./missing";
import { countedRows } from "./repeated";
import type { SourceBook, SourceProgramme, SourceTable } from "./sources";

/** The programme's report as it was put together. */
export interface Joined {
  readonly period: Period | null;
  /** The unit that the result is written in. */
  readonly unit: Unit;
  /** The edition in force at the end of the period; null where none is at hand. */
  readonly programme: SourceProgramme | null;
  readonly reports: readonly SourceTable[];
  readonly sections: readonly JoinedSection[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Joins reports of departments into the programme's: measures are matched to the edition in force by
 * number and words together, without a programme by their words; sums keep their kopiykas whatever
 * their units. What a person has to decide is asked; until then the cautious answer is taken. The
 * order of the books does not matter.
 *
 * @param sheet the sheet that the result is for
 */
export function joinReports(books: readonly SourceBook[], choices: Choices, sheet: string): Joined {
  const chosen = chooseReports(books, choices, sheet);
  const programme =
    chosen.period === null
      ? null
      : editionInForce(chosen.period, editionsOf(books, chosen.reports, choices));
  const column = programme?.column ?? null;
  const counted = chosen.reports.map((source) => ({
    source,
    ...countedRows(source, chosen.reports, choices, sheet),
  }));
  const paired = counted.map(({ source, rows }) => ({
    source,
    rows,
    pairs: programme === null ? [] : matchLines(rows, linesOf(programme.edition.table)),
  }));
  const units = settleUnits(
    chosen.reports,
    column === null ? [] : paired.map((each) => ({ ...each, column })),
    choices,
    sheet,
  );
  const known = paired.filter(({ source }) => units.of(source, "annualPlan") !== null);
  const reader = new AmountReader(units, choices, sheet);
  const unit = unitOfResult(
    known.map(({ source }) => source),
    programme?.edition ?? null,
    choices,
  );
  const result = (
    sections: readonly JoinedSection[],
    questions: readonly Question[],
    leftOut: readonly LeftOut[] = [],
  ): Joined => ({
    period: chosen.period,
    unit,
    programme: programme?.edition ?? null,
    reports: known.map(({ source }) => source),
    sections,
    questions: [
      ...chosen.questions,
      ...units.questions,
      ...counted.flatMap((each) => each.questions),
      ...questions,
      ...reader.questions,
    ],
    leftOut: [
      ...chosen.leftOut,
      ...faultsOf(
        known.map(({ source }) => source),
        sheet,
      ),
      ...reader.leftOut,
      ...leftOut,
    ],
  });
  if (programme === null || column === null) {
    const placed = known.flatMap(({ source, rows }) =>
      rows.map((row): PlacedRow => ({ source, row, target: null })),
    );
    return result(byReports(placed, reader), []);
  }
  const matched = matchRows(known, programme.edition, choices, sheet);
  const joined = byProgramme(matched.rows, programme.edition, reader);
  const missing = missingFrom(
    joined,
    programme,
    known.map(({ source }) => source),
    choices,
    sheet,
  );
  return result(missing.sections, [...matched.questions, ...missing.questions], missing.leftOut);
}

/** The programme's unit, else that of most plans; of as many the smaller. */
function unitOfResult(
  reports: readonly SourceTable[],
  programme: SourceProgramme | null,
  choices: Choices,
): Unit {
  const asked = choices.answers["consolidate:result-unit"];
  if (asked === "UAH" || asked === "thousand-UAH" || asked === "million-UAH") return asked;
  if (programme?.table.unit != null) return programme.table.unit;
  const units = reports.flatMap(({ table }) => columnUnit(table, "annualPlan") ?? []);
  const count = (unit: Unit): number => units.filter((each) => each === unit).length;
  const [first = "UAH"] = (["UAH", "thousand-UAH", "million-UAH"] as const).toSorted(
    (a, b) => count(b) - count(a),
  );
  return first;
}

/** Reads the amounts of lines, and asks about those that can be read in several ways. */
class AmountReader {
  readonly questions: Question[] = [];
  readonly leftOut: LeftOut[] = [];

  constructor(
    private readonly units: Units,
    private readonly choices: Choices,
    private readonly sheet: string,
  ) {}

  contribution({ source, row }: Pick<PlacedRow, "source" | "row">): Contribution {
    return {
      source,
      row,
      plan: this.amount(source, row, "annualPlan"),
      actual: this.amount(source, row, "actual"),
      explanation: explanationOf(source.table, row),
    };
  }

  private amount(source: SourceTable, row: TableRow, column: AmountColumn): Amount | null {
    const figure = moneyOf(row, column);
    if (figure === null || figure.reading === "blank") return null;
    const read = columnUnit(source.table, column);
    const settled = this.units.of(source, column) ?? "UAH";
    // A cell may say its own unit beside its figure.
    const unit = figure.unit === null || figure.unit === read ? settled : figure.unit;
    const slack = slackOf(source.table, column, unit);
    if (figure.amount !== null) return amountOf(figure, unit, slack);
    const asked = unreadQuestion(source, figure, { row, column, sheet: this.sheet });
    if (asked.options.length < 2) {
      const { code, args } = asked.saying;
      this.leftOut.push({ sheet: this.sheet, range: null, saying: { code: `left-${code}`, args } });
      return null;
    }
    this.questions.push(asked);
    const answer = this.choices.answers[asked.id];
    const amount = figure.readings.find((each) => readingId(each) === answer);
    return amount === undefined ? null : amountOf({ ...figure, amount }, unit, slack);
  }
}

/** Under the programme's directions, in its order; what it does not have comes last. */
function byProgramme(
  placed: readonly PlacedRow[],
  programme: SourceProgramme,
  reader: AmountReader,
): readonly JoinedSection[] {
  const { table } = programme;
  const byTarget = new Map<TableRow | null, Contribution[]>();
  for (const each of placed) {
    const own = byTarget.get(each.target) ?? [];
    own.push(reader.contribution(each));
    byTarget.set(each.target, own);
  }
  const lines = linesOf(table);
  const within = groupedBy(
    lines.filter(({ kind }) => kind === "part"),
    ({ parent }) => parent,
  );
  const toLine = (row: TableRow): JoinedLine => {
    const contributions = byTarget.get(row) ?? [];
    const parts = (within.get(row.row) ?? []).map(toLine).filter(isReported);
    const words = wordsOf(table, row);
    const split = parts.length > 0 && contributions.length > 0;
    const rest: JoinedLine = {
      ...words,
      contributions,
      programmeRow: null,
      planned: null,
      parts: [],
    };
    return {
      ...words,
      // A department that does not split the sum has a line of its own within it.
      contributions: parts.length > 0 ? [] : contributions,
      programmeRow: row,
      planned: null,
      parts: split ? [...parts, rest] : parts,
    };
  };
  const there = new Set(lines.map(({ row }) => row));
  const measures = lines.filter(
    ({ kind, parent }) => kind === "measure" || parent === null || !there.has(parent),
  );
  const sections: { title: string | null; lines: JoinedLine[] }[] = [];
  for (const row of measures) {
    const direction = directionOf(table, row);
    const title = direction === null ? null : titleOf(direction);
    const section = sections.at(-1);
    if (section?.title === title) section.lines.push(toLine(row));
    else sections.push({ title, lines: [toLine(row)] });
  }
  const extra = placed.filter(({ target }) => target === null);
  if (extra.length === 0) return sections;
  const next = sections.filter(({ title }) => title !== null).length + 1;
  const title = `${String(next)}. Заходи, яких немає в програмі`;
  const others = byName(extra, reader).map((line, index) => ({
    ...line,
    number: `${String(next)}.${String(index + 1)}.`,
  }));
  return [...sections, { title, lines: others }];
}

/** Without a programme: under the directions that the reports have, one line for each name. */
function byReports(placed: readonly PlacedRow[], reader: AmountReader): readonly JoinedSection[] {
  const groups = new Map<string, { title: string | null; rows: PlacedRow[] }>();
  for (const each of placed) {
    const direction = directionOf(each.source.table, each.row);
    const title = direction === null ? null : titleOf(direction);
    const key = title?.toLowerCase() ?? "";
    const group = groups.get(key) ?? { title, rows: [] };
    group.rows.push(each);
    groups.set(key, group);
  }
  let number = 0;
  return [...groups.values()].map(({ title, rows }) => ({
    title,
    lines: byName(rows, reader).map((line) => ({ ...line, number: String(++number) })),
  }));
}

/** One line for each measure, however many departments report on it. */
function byName(placed: readonly PlacedRow[], reader: AmountReader): readonly JoinedLine[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const each of placed) {
    const name = nameOf(each.row);
    // Lines of one table are different measures even where their words are the same.
    const isOther = groups.get(name)?.some(({ source }) => source === each.source) === true;
    const key = isOther ? `${name}|${String(groups.size)}` : name;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((rows): readonly JoinedLine[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const executors = rows
      .map(({ source, row }) => wordsOf(source.table, row).executor)
      .filter((name) => name !== "");
    return [
      {
        ...wordsOf(first.source.table, first.row),
        executor: [...new Set(executors)].join("; "),
        contributions: rows.map((each) => reader.contribution(each)),
        programmeRow: null,
        planned: null,
        parts: [],
      },
    ];
  });
}

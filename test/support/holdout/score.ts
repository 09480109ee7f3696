import { columnOf } from "../drawn-sheet";
import type { Columns, Expectation, ExpectedRow, ExpectedTable } from "./expectation";

/** What `check --format json --rows` says of one file, as far as it is scored. */
export interface Answer {
  readonly tables: readonly AnswerTable[];
  readonly findings: readonly { readonly sheet: string }[];
}

export interface AnswerTable {
  readonly sheet: string;
  readonly kind: string;
  readonly range: string;
  readonly period?: string | null;
  readonly unit?: string | null;
  readonly columnUnits?: Readonly<Record<string, string>>;
  readonly percent?: string | null;
  readonly columns: Columns;
  readonly lines?: number;
  readonly computed?: Readonly<Record<string, unknown>>;
  readonly rows?: readonly AnswerRow[];
}

export interface AnswerRow {
  readonly row: number;
  readonly kind: string;
  readonly number?: string | null;
  readonly group?: string | null;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface Score {
  readonly right: number;
  readonly asked: number;
  /** One line for every fact that is wrong, missing or made up. */
  readonly wrong: readonly string[];
}

const MONEY_COLUMNS = ["programmeVolume", "annualPlan", "actual"];
/** Kinds of rows that carry meaning: one where nothing is expected is a made-up fact. */
const SPEAKING_KINDS = ["measure", "direction", "task", "total", "part"];

/**
 * Compares what a reader answered about a workbook with what its drawer knows.
 *
 * @returns facts right of facts asked; a fact made up counts as asked and wrong
 */
export function scoreAnswer(answer: Answer, expected: Expectation): Score {
  const tally = new Tally();
  const free = new Set(answer.tables);
  for (const table of expected.tables) {
    const found = bestMatch(table, free);
    if (found !== undefined) free.delete(found);
    scoreTable(tally, table, found);
  }
  for (const sheet of expected.leftAlone) {
    const words = [...answer.tables, ...answer.findings].filter((each) => each.sheet === sheet);
    tally.check(`«${sheet}» left alone`, words.length, 0);
  }
  for (const table of free) {
    if (expected.leftAlone.includes(table.sheet)) continue;
    tally.madeUp(`table ${table.kind} at «${table.sheet}» ${table.range}`);
  }
  return tally.score();
}

class Tally {
  private right = 0;
  private asked = 0;
  private readonly wrong: string[] = [];

  check(fact: string, answered: unknown, expected: unknown): void {
    this.accept(fact, answered === expected, answered, expected);
  }

  accept(fact: string, right: boolean, answered: unknown, expected: unknown): void {
    this.asked += 1;
    if (right) this.right += 1;
    else this.wrong.push(`${fact}: ${shown(answered)}, should be ${shown(expected)}`);
  }

  madeUp(fact: string): void {
    this.asked += 1;
    this.wrong.push(`${fact}: nothing of the kind is there`);
  }

  score(): Score {
    return { right: this.right, asked: this.asked, wrong: this.wrong };
  }
}

function scoreTable(tally: Tally, expected: ExpectedTable, found: AnswerTable | undefined): void {
  const of = `«${expected.sheet}» ${expected.area}`;
  tally.check(`${of} kind`, found?.kind, expected.kind);
  if (expected.range !== undefined) tally.check(`${of} range`, found?.range, expected.range);
  if (expected.period !== undefined) tally.check(`${of} period`, found?.period, expected.period);
  if (expected.percent !== undefined) {
    tally.check(`${of} percent`, found?.percent, expected.percent);
  }
  if (expected.lines !== undefined) tally.check(`${of} lines`, found?.lines, expected.lines);
  scoreUnits(tally, of, expected, found);
  scoreColumns(tally, of, expected, found);
  for (const [name, value] of flattened(expected.computed ?? {})) {
    scoreNumber(tally, `${of} computed ${name}`, valueAt(found?.computed, name), value);
  }
  for (const row of expected.rows) {
    scoreRow(tally, `${of} row ${row.row}`, row, rowAt(found, row.row));
  }
  const expectedRows = new Set(expected.rows.map(({ row }) => row));
  for (const { row, kind } of found?.rows ?? []) {
    // What the drawer asks no rows of, he says nothing of rows either.
    if (expectedRows.size === 0 || expectedRows.has(row)) continue;
    if (SPEAKING_KINDS.includes(kind)) tally.madeUp(`${of} row ${row} as ${kind}`);
  }
}

/** Which unit is the table's and which a column's is open where they differ: only columns count. */
function scoreUnits(
  tally: Tally,
  of: string,
  expected: ExpectedTable,
  found: AnswerTable | undefined,
): void {
  const { unit, columnUnits } = expected;
  if (unit === undefined) return;
  if (columnUnits === undefined) {
    tally.check(`${of} unit`, found?.unit, unit);
    return;
  }
  for (const column of MONEY_COLUMNS.filter((each) => each in expected.columns)) {
    const answered = found?.columnUnits?.[column] ?? found?.unit;
    tally.check(`${of} unit of ${column}`, answered, columnUnits[column] ?? unit);
  }
}

function scoreColumns(
  tally: Tally,
  of: string,
  expected: ExpectedTable,
  found: AnswerTable | undefined,
): void {
  const wanted = new Map(flattened(expected.columns));
  const answered = new Map(flattened(found?.columns ?? {}));
  for (const [meaning, letters] of wanted) {
    tally.check(`${of} column ${meaning}`, answered.get(meaning), letters);
  }
  for (const [meaning, letters] of answered) {
    if (wanted.has(meaning) || expected.openColumns?.includes(meaning) === true) continue;
    tally.madeUp(`${of} column ${meaning} in ${letters}`);
  }
}

function scoreRow(
  tally: Tally,
  of: string,
  expected: ExpectedRow,
  found: AnswerRow | undefined,
): void {
  const { kinds = [] } = expected;
  if (kinds.length > 0) {
    const right = kinds.some((kind) => kind === found?.kind);
    tally.accept(`${of} kind`, right, found?.kind, kinds.join(" or "));
  }
  if (expected.number !== undefined) {
    const right = withoutDot(found?.number) === withoutDot(expected.number);
    tally.accept(`${of} number`, right, found?.number, expected.number);
  }
  if (expected.group !== undefined) tally.check(`${of} group`, found?.group, expected.group);
  for (const [name, value] of flattened(expected.values)) {
    scoreNumber(tally, `${of} ${name}`, valueAt(found?.values, name), value, found !== undefined);
  }
}

/** Half a unit of the last decimal asked apart is the same number. */
function scoreNumber(
  tally: Tally,
  fact: string,
  answered: string | null,
  expected: string | null,
  isThere = true,
): void {
  if (expected === null || answered === null) {
    tally.accept(fact, isThere && answered === expected, answered, expected);
    return;
  }
  const decimals = expected.split(".")[1]?.length ?? 0;
  const apart = Math.abs(Number(answered) - Number(expected));
  tally.accept(fact, apart <= 0.5 * 10 ** -decimals + 1e-9, answered, expected);
}

/** Names with their values, those of years as "years 2023". */
function flattened<T extends string | null>(
  record: Readonly<Record<string, T | Readonly<Record<string, string>>>>,
): readonly (readonly [string, T | string])[] {
  return Object.entries(record).flatMap(([name, value]): (readonly [string, T | string])[] =>
    typeof value === "object" && value !== null
      ? Object.entries<string>(value).map(([year, each]) => [`${name} ${year}`, each])
      : [[name, value]],
  );
}

/** A value by name; one of a year may stand under `years` or under the year itself. */
function valueAt(values: unknown, name: string): string | null {
  const [first = "", year] = name.split(" ");
  const own = member(values, first);
  if (year === undefined) return plain(own);
  return plain(member(own, year)) ?? plain(member(values, year));
}

function plain(value: unknown): string | null {
  if (typeof value === "string") return value;
  const inner = member(value, "value");
  return typeof inner === "string" ? inner : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function rowAt(table: AnswerTable | undefined, row: number): AnswerRow | undefined {
  return table?.rows?.find((each) => each.row === row);
}

function withoutDot(number: string | null | undefined): string {
  return (number ?? "").trim().replace(/\.$/, "");
}

function bestMatch(
  expected: ExpectedTable,
  candidates: ReadonlySet<AnswerTable>,
): AnswerTable | undefined {
  const ranked = [...candidates]
    .filter(({ sheet }) => sheet === expected.sheet)
    .map((table) => ({ table, shared: sharedCells(table.range, expected.area) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared);
  return ranked[0]?.table;
}

/** How many cells two ranges such as "A1:C3" have in common. */
function sharedCells(one: string, other: string): number {
  const [a, b] = [cornersOf(one), cornersOf(other)];
  if (a === null || b === null) return 0;
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  return Math.max(0, wide) * Math.max(0, high);
}

interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function cornersOf(range: string): Corners | null {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (parts === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

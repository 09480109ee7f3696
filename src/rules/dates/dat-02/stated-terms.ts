import type { CellAddress } from "../../../core/sheet/address";
import type { PlacedTable } from "../../../core/lint/rule";
import type { Table } from "../../../core/report/model";

/** First and last year of a programme. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A range of years as a caption, or the line on the programme's term, states it. */
export interface StatedTerm extends Years {
  readonly placed: PlacedTable;
  readonly cell: CellAddress;
  /** As written: «2018-2022». */
  readonly words: string;
  /** The line or row that is there to state the term. */
  readonly isTermLine: boolean;
}

const RANGE = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?=\s*(?:рок|рр|р\.|год|year|$|[»".,)]))/g;
const TERM_LINE = /(термін|строк|період) (реаліз|викон|дії)/i;

/** Every range of years that stands above a table or in a passport's line on the term. */
export function statedTerms(placed: PlacedTable): readonly StatedTerm[] {
  return linesOf(placed.table).flatMap(({ cell, text, isTermLine }) =>
    [...text.matchAll(RANGE)].map(([words, from, to]) => ({
      placed,
      cell,
      words,
      from: Number(from),
      to: Number(to),
      isTermLine,
    })),
  );
}

interface Line {
  readonly cell: CellAddress;
  readonly text: string;
  readonly isTermLine: boolean;
}

function linesOf(table: Table): readonly Line[] {
  const titles = table.title.lines.map(({ cell, text }) => ({
    cell,
    text,
    isTermLine: TERM_LINE.test(text),
  }));
  if (table.kind !== "passport") return titles;
  const rows = table.rows.flatMap(({ name, values }) =>
    TERM_LINE.test(name.text)
      ? values.map(({ cell, text }) => ({ cell, text, isTermLine: true }))
      : [],
  );
  return [...titles, ...rows];
}

/**
 * The term by which the others are judged: that of the passport, else of the programme's year
 * columns, else of a line on the term where all of them agree, else what most captions say. Null
 * where nothing decides.
 */
export function decisiveTerm(
  tables: readonly PlacedTable[],
  stated: readonly StatedTerm[],
): Years | null {
  const inPassport = stated.filter(
    ({ placed, isTermLine }) => placed.table.kind === "passport" && isTermLine,
  );
  const lines = stated.filter(({ isTermLine }) => isTermLine);
  return (
    onlyOne(inPassport) ?? onlyOne(tables.flatMap(yearColumnsOf)) ?? onlyOne(lines) ?? most(stated)
  );
}

function onlyOne(terms: readonly Years[]): Years | null {
  const [first] = terms;
  const agree = first !== undefined && terms.every((term) => sameYears(term, first));
  return agree ? first : null;
}

function yearColumnsOf({ table }: PlacedTable): readonly Years[] {
  if (table.kind !== "programme") return [];
  const years = table.moneyColumns
    .flatMap((column) => (column.startsWith("year:") ? [Number(column.slice(5))] : []))
    .toSorted((a, b) => a - b);
  const [from, to] = [years.at(0), years.at(-1)];
  return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
}

function most(stated: readonly StatedTerm[]): Years | null {
  const counts = stated.map((term) => ({
    term,
    count: stated.filter((other) => sameYears(term, other)).length,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count * 2 > stated.length ? best.term : null;
}

export function sameYears(a: Years, b: Years): boolean {
  return a.from === b.from && a.to === b.to;
}

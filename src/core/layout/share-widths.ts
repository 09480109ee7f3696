import { CELL_PADDING, heightOfLines } from "./measure";
import { HIGHEST_ROW } from "./units";

/** What a column needs, in points. */
export interface ColumnNeed {
  /** Nothing narrower shows its figures and words. */
  readonly least: number;
  /** Its longest text in one line: more is of no use. */
  readonly longest: number;
}

/** The texts of a row: the widths of each one's own lines, and over how many rows it stands. */
export type RowTexts = {
  readonly column: number;
  readonly lines: readonly number[];
  readonly rows: number;
}[];

interface Page {
  /** Points between the margins. */
  readonly width: number;
  readonly height: number;
  /** Size of the font of the lines. */
  readonly line: number;
}

/** Words do not fill their lines: so much more is taken for the end of each. */
const ENDS = 1.1;
/** Columns are as wide as whole pixels. */
const PIXEL = 0.75;
/** Points that one column gives to another at a time, the coarse first. */
const STEPS = [24, 9, 3] as const;
/** Rounds at most, for each step. */
const ROUNDS = 60;
/** Single words and figures may take this share of the width: texts need room to run. */
const NEEDS_SHARE = 0.75;
/** A table is printed no smaller than so: 11 points are 9 then. */
const SMALLEST_SCALE = 0.82;
/** A long table is judged by so many of its rows. */
const SAMPLE = 250;
/** What a row higher than this share of the page costs more: it leaves half a page empty. */
const HIGH_SHARE = 0.6;
const HIGH_COST = 4;

/**
 * Shares a page's width among columns so that their rows are low: each begins with what it needs, the
 * rest goes where texts are long, and then from one to another while that makes the table lower.
 */
export function shareWidths(
  needs: ReadonlyMap<number, ColumnNeed>,
  texts: readonly RowTexts[],
  page: Page,
): ReadonlyMap<number, number> {
  const every = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const sample = texts.filter((_, index) => index % every === 0);
  const room = roomFor(needs, page.width);
  const wider = { ...page, height: (page.height * room) / page.width };
  const widths = begin(needs, sample, room);
  const columns = [...new Set(sample.flatMap((row) => row.map(({ column }) => column)))];
  for (const step of STEPS) {
    let rounds = 0;
    while (rounds < ROUNDS && improve(widths, columns, needs, sample, wider, step)) rounds += 1;
  }
  return new Map([...widths].map(([column, width]) => [column, whole(width)]));
}

/** Wider than the page where words alone would fill it: then it is printed a little smaller. */
function roomFor(needs: ReadonlyMap<number, ColumnNeed>, width: number): number {
  const least = sum([...needs.values()].map((need) => need.least));
  return Math.min(Math.max(width, least / NEEDS_SHARE), width / SMALLEST_SCALE);
}

/** What is left after all needs, by the room that texts take. */
function begin(
  needs: ReadonlyMap<number, ColumnNeed>,
  sample: readonly RowTexts[],
  room: number,
): Map<number, number> {
  const spare = Math.max(0, room - sum([...needs.values()].map(({ least }) => least)));
  const weights = new Map([...needs.keys()].map((column) => [column, 0]));
  for (const { column, lines, rows } of sample.flat()) {
    weights.set(column, (weights.get(column) ?? 0) + sum(lines) / rows);
  }
  const total = sum([...weights.values()]);
  return new Map(
    [...needs].map(([column, { least }]) => {
      const share = total === 0 ? 1 / needs.size : (weights.get(column) ?? 0) / total;
      return [column, least + spare * share] as const;
    }),
  );
}

/** Moves width between the two columns where it helps most; false when it helps nowhere. */
function improve(
  widths: Map<number, number>,
  columns: readonly number[],
  needs: ReadonlyMap<number, ColumnNeed>,
  sample: readonly RowTexts[],
  page: Page,
  step: number,
): boolean {
  const before = cost(widths, sample, page);
  let best = { gain: 0.01, from: -1, to: -1 };
  for (const from of columns) {
    const has = widths.get(from) ?? 0;
    if (has - step < (needs.get(from)?.least ?? 0)) continue;
    for (const to of columns) {
      if (to === from) continue;
      const gets = widths.get(to) ?? 0;
      widths.set(from, has - step).set(to, gets + step);
      const gain = before - cost(widths, sample, page);
      widths.set(from, has).set(to, gets);
      if (gain > best.gain) best = { gain, from, to };
    }
  }
  if (best.from === -1) return false;
  widths.set(best.from, (widths.get(best.from) ?? 0) - step);
  widths.set(best.to, (widths.get(best.to) ?? 0) + step);
  return true;
}

/** Points of all rows, those that are too high for half a page counted several times. */
function cost(
  widths: ReadonlyMap<number, number>,
  sample: readonly RowTexts[],
  { height, line }: Page,
): number {
  const high = Math.min(height, HIGHEST_ROW) * HIGH_SHARE;
  let total = 0;
  for (const row of sample) {
    let lines = 1;
    for (const text of row) {
      const room = Math.max(1, (widths.get(text.column) ?? 0) - CELL_PADDING);
      let own = 0;
      for (const width of text.lines) own += Math.max(1, (width * ENDS) / room);
      lines = Math.max(lines, own / text.rows);
    }
    const points = heightOfLines(lines, line);
    total += points + Math.max(0, points - high) * HIGH_COST;
  }
  return total;
}

function whole(width: number): number {
  return Math.floor(width / PIXEL) * PIXEL;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

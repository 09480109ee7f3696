import type { CellRange } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, coveringCell, mergeAt } from "../sheet/snapshot";
import { isFigure, isHalfLabel, isNumberRow, tellingWord } from "./header-cells";
import { ASIDE, headerLine, meaningOf, sourceOf } from "./header-words";
import type { Heading } from "./model";

/** The words over one column. */
export interface HeaderColumn {
  readonly index: number;
  /** From the top caption down to the column's own words. */
  readonly words: readonly string[];
}

/** A row or rows of headings over neighbouring columns, of whatever they may be. */
export interface HeaderBand {
  readonly top: number;
  /** Last row of the header, the row of column numbers included. */
  readonly bottom: number;
  readonly numberRow: number | null;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

/** What stands over the columns that have words. */
export function headingsOf({ columns }: HeaderBand): readonly Heading[] {
  return columns
    .filter(({ words }) => words.length > 0)
    .map(({ index, words }) => ({ index, header: words.join(" ") }));
}

const LEAST_MEANINGS = 3;
const MOST_HEADER_ROWS = 5;
const LONGEST_SUBHEADER = 60;

/** Every place of a sheet that looks like the header of a table, from top to bottom and left to right. */
export function findBands(sheet: SheetSnapshot): readonly HeaderBand[] {
  const { extent } = sheet;
  if (extent === null) return [];
  const bands: HeaderBand[] = [];
  for (let row = extent.top; row <= extent.bottom; row++) {
    for (const span of spansOf(sheet, row)) {
      const taken = bands.some((band) => row <= band.bottom && meet(band, span));
      if (!taken && looksLikeHeader(sheet, row, span)) bands.push(...bandsAt(sheet, row, span));
    }
  }
  return bands;
}

/** Neighbouring columns. */
interface Span {
  readonly left: number;
  readonly right: number;
}

function meet(a: Span, b: Span): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/**
 * The parts of a row that may head a table: all of it, or, where figures stand in it, what blank
 * columns part from them: beside a table another may just begin.
 */
function spansOf(sheet: SheetSnapshot, row: number): readonly Span[] {
  const columns = filledColumns(sheet, row).filter((column) => !isAside(sheet, row, column));
  const [left, right] = [columns[0], columns.at(-1)];
  if (left === undefined || right === undefined || columns.length < 2) return [];
  if (!columns.some((column) => isFigure(cellAt(sheet, { row, column })))) {
    return [{ left, right: lastLabelled(sheet, row, right) }];
  }
  const runs: { left: number; right: number; figures: boolean }[] = [];
  for (const column of columns) {
    const figures = isFigure(cellAt(sheet, { row, column }));
    const end = mergeAt(sheet, { row, column })?.right ?? column;
    const last = runs.at(-1);
    if (last !== undefined && column <= last.right + 1) {
      last.right = end;
      last.figures ||= figures;
    } else {
      runs.push({ left: column, right: end, figures });
    }
  }
  return runs.filter((run) => !run.figures && run.right > run.left + 1);
}

function isAside(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { value } = cellAt(sheet, { row, column });
  return typeof value === "string" && value.startsWith(ASIDE);
}

/** Under a caption that is not merged the last labels stand only in the rows below. */
function lastLabelled(sheet: SheetSnapshot, row: number, right: number): number {
  let last = right;
  for (const below of [row + 1, row + 2]) {
    while (tellingWord(cellAt(sheet, { row: below, column: last + 1 })) !== null) last++;
  }
  return last;
}

function filledIn(sheet: SheetSnapshot, row: number, { left, right }: Span): readonly number[] {
  return filledColumns(sheet, row).filter((column) => column >= left && column <= right);
}

/** A row, with those that go on with it, whose cells mean several different things, and no figure. */
function looksLikeHeader(sheet: SheetSnapshot, row: number, span: Span): boolean {
  const meanings = meaningsIn(sheet, row, span);
  if (meanings === null || meanings.size === 0) return false;
  if (meanings.size >= LEAST_MEANINGS) return true;
  // A row of few labels is a header's only where one of them reaches down over the rows below.
  if (!filledIn(sheet, row, span).some((column) => reachesDown(sheet, row, column))) return false;
  const bottom = bottomOf(sheet, row, row, span);
  const all = new Set(meanings);
  for (let below = row + 1; below <= bottom; below++) {
    const more = meaningsIn(sheet, below, span);
    if (more === null) return false;
    for (const meaning of more) all.add(meaning);
  }
  return all.size >= LEAST_MEANINGS;
}

function reachesDown(sheet: SheetSnapshot, row: number, column: number): boolean {
  const area = mergeAt(sheet, { row, column });
  return (
    area?.top === row && area.bottom > row && tellingWord(cellAt(sheet, { row, column })) !== null
  );
}

/** The different things that a row's cells mean; null where a figure stands among them. */
function meaningsIn(sheet: SheetSnapshot, row: number, span: Span): ReadonlySet<string> | null {
  const meanings = new Set<string>();
  for (const column of filledIn(sheet, row, span)) {
    const cell = cellAt(sheet, { row, column });
    if (isFigure(cell)) return null;
    const meaning = tellingWord(cell);
    if (meaning !== null) meanings.add(meaning);
  }
  return meanings;
}

function bandsAt(sheet: SheetSnapshot, first: number, span: Span): readonly HeaderBand[] {
  const top = topOf(sheet, first, span);
  const labels = bottomOf(sheet, top, first, span);
  const columns = labelled(sheet, top, labels, span);
  return split(columns).flatMap((part) => {
    const left = part[0]?.index;
    const right = part.at(-1)?.index;
    if (left === undefined || right === undefined) return [];
    const numberRow = [labels + 1, labels + 2].find((row) => isNumberRow(sheet, row, left, right));
    const below = numberRow ?? null;
    return [{ top, bottom: below ?? labels, numberRow: below, left, right, columns: part }];
  });
}

/** A caption over some of the columns («Обсяги фінансування, тис. грн») may stand a row higher. */
function topOf(sheet: SheetSnapshot, first: number, span: Span): number {
  const above = filledIn(sheet, first - 1, span);
  const width = filledIn(sheet, first, span);
  const [left = 0, right = 0] = [width[0], width.at(-1)];
  const captions = above.filter((column) => {
    const cell = cellAt(sheet, { row: first - 1, column });
    const area = mergeAt(sheet, { row: first - 1, column });
    const over = area ?? { left: column, right: column };
    return (
      cell.type === "text" &&
      cell.text.length <= LONGEST_SUBHEADER &&
      meaningOf(cell.text) !== null &&
      over.left > left &&
      over.right <= right
    );
  });
  return captions.length > 0 && captions.length === above.length ? first - 1 : first;
}

/** Merged header cells tell how many rows a header has; without them, what the rows below look like. */
function bottomOf(sheet: SheetSnapshot, top: number, first: number, span: Span): number {
  let bottom = first;
  for (let row = top; row <= bottom && row < top + MOST_HEADER_ROWS; row++) {
    for (const column of filledIn(sheet, row, span)) {
      const area = mergeAt(sheet, { row, column });
      if (area?.top === row) bottom = Math.max(bottom, area.bottom);
    }
    const next = bottom + 1;
    if (row === bottom && next < top + MOST_HEADER_ROWS && isSubHeader(sheet, first, next, span)) {
      bottom = next;
    }
  }
  return Math.min(bottom, top + MOST_HEADER_ROWS - 1);
}

/** A row that goes on with the header above it: years, sources, units, halves of labels. */
function isSubHeader(sheet: SheetSnapshot, first: number, row: number, span: Span): boolean {
  const columns = filledIn(sheet, row, span);
  const above = filledIn(sheet, first, span);
  const [left = 0] = above;
  if (columns.length === 0) return false;
  let telling = 0;
  for (const column of columns) {
    const cell = cellAt(sheet, { row, column });
    if (isFigure(cell) || cell.type === "error" || cell.type === "boolean") return false;
    if (cell.text.length > LONGEST_SUBHEADER || column < left) return false;
    if (/^\d/.test(cell.text) && tellingWord(cell) === null) return false;
    const merge = mergeAt(sheet, { row, column });
    if (merge !== null && merge.right - merge.left + 1 >= above.length) return false;
    if (tellingWord(cell) !== null || sourceOf(cell.text) !== null || isHalfLabel(cell.text)) {
      telling++;
    }
  }
  // A title inside the table is one cell; a line of it has words that mean nothing in a header.
  if (telling !== columns.length) return false;
  const [only = 0] = columns;
  const isYear = tellingWord(cellAt(sheet, { row, column: only }))?.startsWith("year") === true;
  if (telling >= 2 || underCaption(sheet, row, columns)) return true;
  // A year alone is a caption between two rows of labels; over lines it would be their title.
  return (
    isYear && filledIn(sheet, row + 1, span).length >= 2 && isSubHeader(sheet, first, row + 1, span)
  );
}

function underCaption(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const area = mergeAt(sheet, { row: row - 1, column });
    return area !== null && area.right > area.left && area.bottom === row - 1;
  });
}

/** All words above each column: a caption over several columns belongs to each of them. */
function labelled(
  sheet: SheetSnapshot,
  top: number,
  bottom: number,
  span: Span,
): readonly HeaderColumn[] {
  const area = widthOf(sheet, top, bottom, span);
  const columns: HeaderColumn[] = [];
  for (let index = area.left; index <= area.right; index++) {
    const words: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = coveringCell(sheet, { row, column: index });
      const text = headerLine(cell.text);
      if (text !== "" && words.at(-1) !== text) words.push(text);
    }
    columns.push({ index, words });
  }
  return columns;
}

function widthOf(sheet: SheetSnapshot, top: number, bottom: number, span: Span): CellRange {
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (let row = top; row <= bottom; row++) {
    for (const column of filledIn(sheet, row, span)) {
      left = Math.min(left, column);
      right = Math.max(right, mergeAt(sheet, { row, column })?.right ?? column);
    }
  }
  return { top, bottom, left, right };
}

/** What one table has once: met again, another table stands beside it. */
const ONCE = new Set(["number", "percent", "explanation"]);

/** Tables side by side: a column without words parts them where the same words come again. */
function split(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const runs: HeaderColumn[][] = [];
  let open: HeaderColumn[] = [];
  for (const column of columns) {
    if (column.words.length > 0) {
      open.push(column);
    } else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
  }
  if (open.length > 0) runs.push(open);
  const tables: HeaderColumn[][] = [];
  for (const run of runs) {
    const last = tables.at(-1);
    if (last === undefined || repeats(last, run)) tables.push(run);
    else last.push(...run);
  }
  return tables;
}

function repeats(table: readonly HeaderColumn[], run: readonly HeaderColumn[]): boolean {
  const known = new Set(table.map(ownMeaning).filter((meaning) => ONCE.has(meaning)));
  return run.some((column) => known.has(ownMeaning(column)));
}

function ownMeaning({ words }: HeaderColumn): string {
  return meaningOf(words.at(-1) ?? "") ?? meaningOf(words.join(" ")) ?? "";
}

import type { CellRange } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, coveringCell, mergeAt } from "../sheet/snapshot";
import type { Column, ColumnMeaning, Columns } from "./model";
import { COLUMN_MEANINGS, MONEY_COLUMNS } from "./model";
import { unitOf } from "./unit";

/** The header of one table: where it stands and what its columns mean. */
export interface Header {
  readonly top: number;
  /** Last row of the header, the row of column numbers included. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: Columns;
}

/** A header cell is a few words; a sentence of the report's prose may hold the same words by chance. */
const LONGEST_HEADER = 160;
const MOST_HEADER_ROWS = 4;

/**
 * Words by which a header is known, tried from top to bottom: «Інформація про виконання, або причини
 * невиконання заходу» also speaks of execution and of a measure, so the more telling come first.
 */
const PATTERNS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ["explanation", /інформаці\S* про (стан )?викон|причин|пояснен|примітк|стан виконання заход/],
  ["percent", /відсот|%|процент/],
  ["actual", /факт|касов\S* (видатк|викон)|профінансовано|використано|освоєно/],
  ["programmeVolume", /(орієнтовн|загальн)\S* обсяг|відповідно до програми|на весь (термін|строк)/],
  ["fundingSource", /джерел/],
  ["annualPlan", /річн|план|обсяг\S* фінансування|передбачено|затверджено|кошторис/],
  ["executor", /викона?вц|виконав[ец]|відповідальн/],
  ["term", /термін|строк/],
  ["number", /^№|^n ?п|номер з|^з\/п/],
  ["measure", /заход|захід/],
  ["task", /завдан/],
];

/** What a header cell's words mean, null when they say nothing known. */
export function meaningOf(words: string): ColumnMeaning | null {
  const text = oneLine(words).toLowerCase();
  if (text === "" || text.length > LONGEST_HEADER) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Text on one line: word breaks at a hyphen and runs of spaces closed. */
export function oneLine(text: string): string {
  return text
    .replace(/\u00AD/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

/**
 * The next header at or below `from`: a row whose cells mean at least four different things, the
 * plan and the actual among them. Null when the sheet has no more.
 */
export function findHeader(sheet: SheetSnapshot, from: number): Header | null {
  const { extent } = sheet;
  if (extent === null) return null;
  for (let row = Math.max(from, extent.top); row <= extent.bottom; row++) {
    const header = headerAt(sheet, extent, row);
    if (header !== null) return header;
  }
  return null;
}

function headerAt(sheet: SheetSnapshot, extent: CellRange, top: number): Header | null {
  if (countMeanings(sheet, extent, top) < 3) return null;
  const lastLabelRow = headerBottom(sheet, extent, top);
  const columns = readColumns(sheet, extent, top, lastLabelRow);
  const found = Object.values(columns);
  const named = columns.annualPlan !== undefined && columns.actual !== undefined;
  if (!named || found.length < 4) return null;
  const indexes = found.map((column) => column.index);
  const left = Math.min(...indexes);
  const right = Math.max(...indexes);
  const numbered = isNumberRow(sheet, lastLabelRow + 1, left, right);
  return { top, bottom: numbered ? lastLabelRow + 1 : lastLabelRow, left, right, columns };
}

function countMeanings(sheet: SheetSnapshot, extent: CellRange, row: number): number {
  const meanings = new Set<ColumnMeaning>();
  for (let column = extent.left; column <= extent.right; column++) {
    const cell = cellAt(sheet, { row, column });
    const meaning = cell.type === "text" ? meaningOf(cell.text) : null;
    if (meaning !== null) meanings.add(meaning);
  }
  return meanings.size;
}

/** Merged header cells tell how many rows the header has. */
function headerBottom(sheet: SheetSnapshot, extent: CellRange, top: number): number {
  let bottom = top;
  for (let column = extent.left; column <= extent.right; column++) {
    const area = mergeAt(sheet, { row: top, column });
    if (area?.top === top) bottom = Math.max(bottom, area.bottom);
  }
  return Math.min(bottom, top + MOST_HEADER_ROWS - 1);
}

function readColumns(
  sheet: SheetSnapshot,
  extent: CellRange,
  top: number,
  bottom: number,
): Columns {
  const columns: Partial<Record<ColumnMeaning, Column>> = {};
  for (let index = extent.left; index <= extent.right; index++) {
    const header = headerText(sheet, top, bottom, index);
    const meaning = meaningOf(header);
    // The first column of a meaning counts: a second «план» is usually last year's.
    if (meaning === null || columns[meaning] !== undefined) continue;
    const area = mergeAt(sheet, { row: top, column: index });
    if (area !== null && area.left !== index && bottom === area.bottom) continue;
    const money = MONEY_COLUMNS.some((column) => column === meaning);
    columns[meaning] = { index, header, unit: money ? unitOf(header) : null };
  }
  return inOrder(columns);
}

function inOrder(columns: Columns): Columns {
  const ordered: Partial<Record<ColumnMeaning, Column>> = {};
  for (const meaning of COLUMN_MEANINGS) {
    const column = columns[meaning];
    if (column !== undefined) ordered[meaning] = column;
  }
  return ordered;
}

/** All words above a column: a caption over several columns belongs to each of them. */
function headerText(sheet: SheetSnapshot, top: number, bottom: number, column: number): string {
  const words: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = coveringCell(sheet, { row, column });
    const text = cell.type === "text" ? oneLine(cell.text) : "";
    if (text !== "" && words.at(-1) !== text) words.push(text);
  }
  return words.join(" ");
}

/** The row «1 2 3 … 9» under a header. */
function isNumberRow(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let expected: number | null = null;
  let seen = 0;
  for (let column = left; column <= right; column++) {
    const text = cellAt(sheet, { row, column }).text.trim();
    if (text === "") continue;
    const value = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
    if (Number.isNaN(value) || (expected !== null && value !== expected)) return false;
    expected = value + 1;
    seen++;
  }
  return seen >= 3;
}

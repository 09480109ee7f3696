import type { CellRange } from "../../../core/sheet/address";
import {
  columnIndex,
  columnName,
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  quoteSheetName,
} from "../../../core/sheet/address";
import type { BookSheet } from "../book";
import { isWholeColumns, isWholeRows } from "../book-geometry";
import { invalidArgument } from "../rich-api/host-error";
import type { RangeTarget } from "./model";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

export { isWholeColumns, isWholeRows };

export function isUnbounded(range: CellRange): boolean {
  return isWholeColumns(range) || isWholeRows(range);
}

export function rowCount(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: CellRange): number {
  return range.right - range.left + 1;
}

/** «F8:G9», «F:G», «8:9»; the whole sheet is shown as its rows. */
export function localAddress(range: CellRange): string {
  if (isWholeRows(range)) return `${String(range.top + 1)}:${String(range.bottom + 1)}`;
  if (isWholeColumns(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  return formatRange(range);
}

/** With the sheet, which is quoted only where Excel quotes it. */
export function fullAddress(sheet: BookSheet, range: CellRange): string {
  const plain = PLAIN_NAME.test(sheet.name) && !LIKE_A_CELL.test(sheet.name);
  return `${plain ? sheet.name : quoteSheetName(sheet.name)}!${localAddress(range)}`;
}

/** Reads what `getRange` takes, except names. Throws InvalidArgument. */
export function readAddress(text: string, location: string): CellRange {
  const address = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const range = parseRange(address) ?? readColumns(address) ?? readRows(address);
  if (range === null) throw invalidArgument(location);
  return range;
}

/** Throws InvalidArgument for a range that leaves the sheet. */
export function checked(range: CellRange, location: string): CellRange {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom < top || right < left) throw invalidArgument(location);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument(location);
  return range;
}

export function moved(target: RangeTarget, rows: number, columns: number): CellRange {
  const { top, left, bottom, right } = target.range;
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function readColumns(address: string): CellRange | null {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const [a, b] = [columnIndex(match[1]), columnIndex(match[2])];
  if (Math.max(a, b) >= MAX_COLUMNS) return null;
  return { top: 0, left: Math.min(a, b), bottom: MAX_ROWS - 1, right: Math.max(a, b) };
}

function readRows(address: string): CellRange | null {
  const match = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(address);
  if (match === null) return null;
  const [a, b] = [Number(match[1]) - 1, Number(match[2]) - 1];
  if (Math.max(a, b) >= MAX_ROWS) return null;
  return { top: Math.min(a, b), left: 0, bottom: Math.max(a, b), right: MAX_COLUMNS - 1 };
}

/** A cell by position, both counted from zero as Office.js does. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges inclusive, counted from zero. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell or range of a named sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Where it stands in another workbook than the one that is spoken of. */
  readonly file?: OtherFile;
}

/** Another workbook, checked together with the one that is spoken of. */
export interface OtherFile {
  /** As it was given to the program. */
  readonly path: string;
  /** What it is called among the others: its own name, or its path where two have one name. */
  readonly name: string;
}

/** Size of a sheet in every Excel since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Column letters of a zero-based index: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based index of column letters. Expects letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** «F27» of a position. */
export function formatCell(cell: CellAddress): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** Reads «F27» or «$F$27»; null when it is no cell of an Excel sheet. */
export function parseCell(text: string): CellAddress | null {
  const match = CELL.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const cell = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  return cell.row < MAX_ROWS && cell.column < MAX_COLUMNS ? cell : null;
}

/** «A8:I27», or «A8» when the range is one cell. */
export function formatRange(range: CellRange): string {
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads «A8:I27», «A8» or either with $; null when it is neither. Corners may come in any order. */
export function parseRange(text: string): CellRange | null {
  const parts = text.split(":");
  const a = parseCell(parts[0] ?? "");
  const b = parts.length === 1 ? a : parseCell(parts[1] ?? "");
  if (a === null || b === null || parts.length > 2) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A sheet name as a formula needs it: always quoted, which Excel accepts for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** «'9 міс 2018'!F27», in another workbook «[звіт.xlsx]'9 міс 2018'!F27». */
export function formatPlace({ file, sheet, cell }: Place): string {
  const book = file === undefined ? "" : `[${file.name}]`;
  return `${book}${quoteSheetName(sheet)}!${formatCell(cell)}`;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

export function contains(range: CellRange, cell: CellAddress): boolean {
  return (
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** Reading order: by row, then by column. */
export function compareCells(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}

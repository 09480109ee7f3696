import type { CellRange } from "../../core/sheet/address";
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";
import type { CellShift } from "./cell-shift";
import { shiftRange } from "./cell-shift";

/**
 * What a reference becomes when its cells are gone. Excel writes «Аркуш1!#REF!» after a deletion;
 * without the sheet it means the same and the calculating library can read it.
 */
const GONE = "#REF!";

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`'(?:[^']|'')+'!|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!`;

/** Text, error names, references, structured references, then words and any other character. */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`#(?:REF!|DIV/0!|N/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)`,
    `(?<sheet>${SHEET})?(?<ref>${CELL}:${CELL}|${CELL}|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!\\[])`,
    String.raw`'(?:[^']|'')*'?!?`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`[\p{L}\p{N}_.$\\]+`,
    String.raw`[^]`,
  ].join("|"),
  "giu",
);

/** One corner of a reference; null where it is a whole row or column. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference of a formula: one corner, or two. */
interface Reference {
  readonly first: Corner;
  readonly last: Corner | null;
}

/**
 * The formula after cells were inserted or deleted: references follow their cells as in Excel, and
 * one to deleted cells becomes #REF!. References to other workbooks and through several sheets
 * («Січень:Березень!A1») stay, as Excel leaves them.
 *
 * @param formula without or with «=»; also a list of ranges as print areas and rules have it
 * @param ownSheet name of the sheet that the formula stands on
 */
export function shiftFormula(formula: string, ownSheet: string, shift: CellShift): string {
  return mapReferences(formula, ownSheet, (reference, sheet) => {
    if (!sameName(sheet, shift.sheet)) return reference;
    const before = rangeOf(reference);
    const after = shiftRange(before, shift);
    return after === null ? null : withRange(reference, after);
  });
}

/** The formula as a copy of it reads in another cell: relative references move, fixed ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, "", ({ first, last }) => {
    const moved = ordered({ first: move(first), last: last === null ? null : move(last) });
    return [moved.first, moved.last].every((corner) => corner === null || isOnSheet(corner))
      ? moved
      : null;
  });
}

export interface ReferenceChange {
  readonly rows: number;
  readonly columns: number;
  /** Sheet, as a formula writes it, that references without one get. */
  readonly sheet?: string;
}

/**
 * Moves the relative references of a formula as those of a rule's or a validation's other cells;
 * beyond the sheet's edge they come in again at the other side, as they do there in Excel.
 */
export function shiftReferences(formula: string, change: ReferenceChange): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row:
      corner.row === null || corner.rowFixed ? corner.row : wrap(corner.row, change.rows, MAX_ROWS),
    column:
      corner.column === null || corner.columnFixed
        ? corner.column
        : wrap(corner.column, change.columns, MAX_COLUMNS),
  });
  return mapReferences(
    formula,
    "",
    ({ first, last }) => ordered({ first: move(first), last: last === null ? null : move(last) }),
    change.sheet === undefined ? "" : `${change.sheet}!`,
  );
}

function wrap(index: number, by: number, count: number): number {
  return (((index + by) % count) + count) % count;
}

/** The formula after a sheet was deleted: every reference to it is #REF!. */
export function dropSheetInFormula(formula: string, deleted: string): string {
  return mapReferences(formula, "", (reference, sheet) =>
    sameName(sheet, deleted) ? null : reference,
  );
}

/** @param prefix what references without a sheet get before them */
function mapReferences(
  formula: string,
  ownSheet: string,
  change: (reference: Reference, sheet: string) => Reference | null,
  prefix = "",
): string {
  return formula.replace(PIECES, (...match) => {
    const [piece] = match as [string];
    const { sheet, ref } = match.at(-1) as { sheet?: string; ref?: string };
    if (ref === undefined) return piece;
    const name = sheet === undefined ? ownSheet : plainSheetName(sheet);
    const reference = readReference(ref);
    if (name === null || reference === null) return piece;
    const changed = change(reference, name);
    if (changed === null) return GONE;
    if (changed === reference) return piece;
    return `${sheet ?? prefix}${writeReference(changed)}`;
  });
}

/** «'Звіт за рік'!» is «Звіт за рік»; null for several sheets and for another workbook. */
function plainSheetName(prefix: string): string | null {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return /[[\]:]/.test(plain) ? null : plain;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function readReference(text: string): Reference | null {
  const [first = "", last] = text.split(":");
  const corners = { first: readCorner(first), last: last === undefined ? null : readCorner(last) };
  const valid = [corners.first, corners.last].every((each) => each === null || isOnSheet(each));
  return valid ? ordered(corners) : null;
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  const [, before = "", letters = "", middle = "", digits = ""] = match ?? [];
  return {
    column: letters === "" ? null : columnIndex(letters),
    columnFixed: letters !== "" && before === "$",
    row: digits === "" ? null : Number(digits) - 1,
    rowFixed: digits !== "" && (letters === "" ? before === "$" : middle === "$"),
  };
}

function isOnSheet({ row, column }: Corner): boolean {
  return (
    (row === null || (row >= 0 && row < MAX_ROWS)) &&
    (column === null || (column >= 0 && column < MAX_COLUMNS))
  );
}

/** With the upper left corner first, whichever way it was written or copied. */
function ordered(reference: Reference): Reference {
  const { first, last } = reference;
  if (last === null) return reference;
  const swapRows = (first.row ?? 0) > (last.row ?? 0);
  const swapColumns = (first.column ?? 0) > (last.column ?? 0);
  if (!swapRows && !swapColumns) return reference;
  const mix = (rows: Corner, columns: Corner): Corner => ({
    row: rows.row,
    rowFixed: rows.rowFixed,
    column: columns.column,
    columnFixed: columns.columnFixed,
  });
  return {
    first: mix(swapRows ? last : first, swapColumns ? last : first),
    last: mix(swapRows ? first : last, swapColumns ? first : last),
  };
}

function rangeOf({ first, last }: Reference): CellRange {
  const end = last ?? first;
  return {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: end.row ?? MAX_ROWS - 1,
    right: end.column ?? MAX_COLUMNS - 1,
  };
}

function withRange(reference: Reference, range: CellRange): Reference {
  const before = rangeOf(reference);
  if (
    before.top === range.top &&
    before.left === range.left &&
    before.bottom === range.bottom &&
    before.right === range.right
  ) {
    return reference;
  }
  const at = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  const { first, last } = reference;
  return {
    first: at(first, range.top, range.left),
    last: last === null ? null : at(last, range.bottom, range.right),
  };
}

function writeReference({ first, last }: Reference): string {
  return last === null ? writeCorner(first) : `${writeCorner(first)}:${writeCorner(last)}`;
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${columnName(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${String(row + 1)}`;
}

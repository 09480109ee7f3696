import type { CellContent, Edit } from "../../core/edits/edit";
import type { RowsChange, SheetChange } from "../../core/edits/batch";
import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS } from "../../core/sheet/address";
import type { Book, BookSheet, CellView } from "../../workbench/host/book";
import { Refused } from "./refused";

const TEXT_FORMAT = "@";
const ERROR_NAME = /^#(DIV\/0!|REF!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

/** The sheet of that name. @throws Refused when there is none */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheetByName(name);
  if (sheet === null) throw new Refused({ code: "sheet-missing", sheet: name });
  return sheet;
}

/** Adds sheets in their order, each behind the one it names. */
export function addSheets(book: Book, changes: readonly SheetChange[]): void {
  for (const { name, after, copyOf } of changes) {
    const position = after === null ? book.sheets.length : sheetOf(book, after).position + 1;
    if (copyOf === null) {
      const added = book.addSheet(name, "addin");
      book.moveSheet(added, Math.min(position, book.sheets.length - 1), "addin");
    } else book.copySheet(sheetOf(book, copyOf), position, "addin").name = name;
  }
}

/** Inserts rows from the bottom up, so that those still to come keep their places. */
export function insertRows(book: Book, changes: readonly RowsChange[]): void {
  for (const change of changes.toSorted((a, b) => b.before - a.before)) {
    const { before, count, like } = change;
    const sheet = sheetOf(book, change.sheet);
    const added = wholeRows(before, count);
    if (sheet.shift(added, "insert", "rows", "addin") !== null) {
      throw new Refused({ code: "sheet-protected", sheet: change.sheet });
    }
    if (like !== null) copyLooks(sheet, like < before ? like : like + count, added);
  }
}

function copyLooks(sheet: BookSheet, from: number, to: CellRange): void {
  const options = { what: "formats", skipBlanks: false, transpose: false } as const;
  sheet.paste(sheet.copyOf(sheet, wholeRows(from, 1), to, options), sheet, "addin");
  if (!sheet.hasAutomaticHeight(from)) {
    sheet.setRowHeights(to.top, to.bottom, sheet.fullRowHeight(from), "addin");
  }
}

function wholeRows(top: number, count: number): CellRange {
  return { top, left: 0, bottom: top + count - 1, right: MAX_COLUMNS - 1 };
}

/** Puts into each cell exactly what its edit says. */
export function writeCells(book: Book, edits: readonly Edit[]): void {
  for (const edit of edits) writeCell(sheetOf(book, edit.sheet), edit);
}

/** A string is entered while its cell is a text cell, or it would be read as if typed. */
function writeCell(sheet: BookSheet, edit: Edit): void {
  const { row, column } = edit.cell;
  const range = { top: row, left: column, bottom: row, right: column };
  const { formula, value, numberFormat } = afterOf(edit, sheet.cell(row, column));
  const isText = formula === null && typeof value === "string" && value !== "";
  const isEntry = isText && !(ERROR_NAME.test(value) && numberFormat !== TEXT_FORMAT);
  const entered = isEntry && value.startsWith("'") ? `'${value}` : (formula ?? value ?? "");
  const free = numberFormat === TEXT_FORMAT ? "General" : numberFormat;
  sheet.setNumberFormat(range, isEntry ? TEXT_FORMAT : free, "addin");
  sheet.write(range, [[entered]], "addin");
  sheet.setNumberFormat(range, numberFormat, "addin");
}

/** A snapshot knows no format of an empty cell: one that is not meant to change stays. */
function afterOf({ before, after }: Edit, found: CellView): CellContent {
  const wasEmpty = before.formula === null && (before.value === null || before.value === "");
  const keeps = wasEmpty && after.numberFormat === before.numberFormat;
  const fits = found.numberFormat !== TEXT_FORMAT || typeof after.value === "string";
  return keeps && fits ? { ...after, numberFormat: found.numberFormat } : after;
}

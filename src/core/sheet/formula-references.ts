import type { CellAddress, CellRange } from "./address";
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

/**
 * What of a formula is no reference to its own sheet (texts, other sheets, functions, names), or one
 * reference. A reference keeps its parts: the signs that hold it, the column, the row.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[\p{L}_[][\p{L}\d_.\]]*!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])|[\p{L}_\\][\p{L}\d_.\\]*/giu;

/** Cells and ranges of its own sheet that a formula refers to, in the order of its text. */
export function referencesOf(formula: string): readonly CellRange[] {
  const cells: { readonly start: number; readonly end: number; readonly at: CellAddress }[] = [];
  replaceReferences(formula, ({ text, start, row, column }) => {
    cells.push({ start, end: start + text.length, at: { row, column } });
    return text;
  });
  return cells.flatMap(({ end, start, at }, i): readonly CellRange[] => {
    const before = cells[i - 1];
    if (before !== undefined && isPair(formula, before.end, start)) return [];
    const next = cells[i + 1];
    const to = next !== undefined && isPair(formula, end, next.start) ? next.at : at;
    return [
      {
        top: Math.min(at.row, to.row),
        left: Math.min(at.column, to.column),
        bottom: Math.max(at.row, to.row),
        right: Math.max(at.column, to.column),
      },
    ];
  });
}

/** The two corners of a range have a colon between them. */
function isPair(formula: string, end: number, start: number): boolean {
  return formula.slice(end, start).trim() === ":";
}

/** A formula as it reads from its own cell: equal for cells into which one formula was copied. */
export function relativeFormula(formula: string, at: CellAddress): string {
  return replaceReferences(formula, ({ columnSign, column, rowSign, row }) => {
    const across = columnSign === "" ? `[${column - at.column}]` : String(column);
    const down = rowSign === "" ? `[${row - at.row}]` : String(row);
    return `R${down}C${across}`;
  }).replace(/\s+/g, "");
}

/** A formula as Excel copies it to another cell; null where a reference leaves the sheet, or is to another one. */
export function copiedFormula(formula: string, from: CellAddress, to: CellAddress): string | null {
  const moved = ({ columnSign, column, rowSign, row }: Reference): CellAddress => ({
    column: columnSign === "" ? column + to.column - from.column : column,
    row: rowSign === "" ? row + to.row - from.row : row,
  });
  if (formula.replace(/"[^"]*"/g, "").includes("!")) return null;
  const outside: CellAddress[] = [];
  const copied = replaceReferences(formula, (reference) => {
    const at = moved(reference);
    const inside = at.column >= 0 && at.row >= 0 && at.column < MAX_COLUMNS && at.row < MAX_ROWS;
    if (!inside) {
      outside.push(at);
      return reference.text;
    }
    return `${reference.columnSign}${columnName(at.column)}${reference.rowSign}${at.row + 1}`;
  });
  return outside.length > 0 ? null : copied;
}

interface Reference extends CellAddress {
  readonly text: string;
  /** Where in the formula it begins. */
  readonly start: number;
  readonly columnSign: string;
  readonly rowSign: string;
}

function replaceReferences(formula: string, by: (reference: Reference) => string): string {
  let replaced = "";
  let last = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [text, columnSign = "", letters, rowSign = "", digits] = match;
    if (letters === undefined || digits === undefined) continue;
    const column = columnIndex(letters);
    const row = Number(digits) - 1;
    const reference = { text, start: match.index, columnSign, column, rowSign, row };
    replaced += formula.slice(last, match.index) + by(reference);
    last = match.index + text.length;
  }
  return replaced + formula.slice(last);
}

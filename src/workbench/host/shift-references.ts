import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";

/** Text in quotation marks and quoted sheet names are no references. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
/** A reference with the `!` of its sheet before it, if it has one. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])`,
  "gu",
);
const PART = /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/;

export interface ReferenceChange {
  readonly rows: number;
  readonly columns: number;
  /** Sheet, as a formula writes it, that references without one get. */
  readonly sheet?: string;
}

/**
 * Moves the relative references of a formula, as copying a cell does; beyond the sheet's edge they
 * come in again at the other side, as they do in Excel's rules for conditional formats.
 */
export function shiftReferences(formula: string, change: ReferenceChange): string {
  return (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (piece.startsWith('"') || piece.startsWith("'")) return piece;
      return piece.replace(REFERENCE, (reference: string, _first: string, at: number) => {
        const moved = reference
          .split(":")
          .map((part) => shiftPart(part, change))
          .join(":");
        const hasSheet = piece.charAt(at - 1) === "!";
        return hasSheet || change.sheet === undefined ? moved : `${change.sheet}!${moved}`;
      });
    })
    .join("");
}

function shiftPart(part: string, { rows, columns }: ReferenceChange): string {
  const [, first = "", letters = "", second = "", digits = ""] = PART.exec(part) ?? [];
  // «$3» of «$3:$7» has no column, so that its one sign belongs to the row.
  const rowSign = letters === "" ? first + second : second;
  const column =
    letters === "" || first === "$"
      ? letters
      : columnName(wrapped(columnIndex(letters) + columns, MAX_COLUMNS));
  const row =
    digits === "" || rowSign === "$"
      ? digits
      : String(wrapped(Number(digits) - 1 + rows, MAX_ROWS) + 1);
  return `${letters === "" ? "" : first}${column}${rowSign}${row}`;
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}

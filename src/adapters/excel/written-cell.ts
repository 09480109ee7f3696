import type { CellContent } from "../../core/edits/edit";
import { sameContent } from "../../core/edits/edit";

/** What is put into one cell, in this order; null leaves the cell as it is. */
export interface CellWrite {
  /** Before the content: Excel takes a value by the format the cell has at that moment. */
  readonly entryFormat: string | null;
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** After the content: Excel may have chosen another format for what was entered. */
  readonly finalFormat: string | null;
}

const TEXT_FORMAT = "@";
const ERROR_NAME = /^#(DIV\/0!|REF!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * How to make a cell hold exactly `after`.
 *
 * A string written to a cell is read as if typed («1.10» becomes a number, «=F5» a formula), so text
 * is entered while the cell is a text cell and gets its own format afterwards; Excel does not read
 * it again then. An apostrophe in front would do too, but stays in the cell. The other way round a
 * number or a formula entered in a text cell would become text.
 */
export function writeOf(before: CellContent, after: CellContent): CellWrite {
  const { formula, numberFormat } = after;
  if (sameContent({ ...before, numberFormat }, after)) {
    return { entryFormat: null, value: null, formula: null, finalFormat: numberFormat };
  }
  const value = formula === null ? (after.value ?? "") : null;
  if (typeof value === "string" && value !== "" && !isErrorEntry(value, numberFormat)) {
    return {
      entryFormat: TEXT_FORMAT,
      // Excel takes one leading apostrophe for a mark, also in a text cell.
      value: value.startsWith("'") ? `'${value}` : value,
      formula: null,
      finalFormat: numberFormat,
    };
  }
  const entryFormat = numberFormat === TEXT_FORMAT ? "General" : numberFormat;
  return { entryFormat, value, formula, finalFormat: numberFormat };
}

/** «#N/A» in a cell that is no text cell is an error that somebody typed or pasted. */
function isErrorEntry(value: string, numberFormat: string): boolean {
  return numberFormat !== TEXT_FORMAT && ERROR_NAME.test(value);
}

/**
 * True when a cell holds what was written. Excel spells some formulas and formats its own way
 * («=SUM(A1)» for «=sum(A1)», quotes of a sheet's name dropped, #4310 «h:mm» for «hh:mm»), and a
 * formula's value follows other cells; only #NAME? tells that Excel did not understand it.
 */
export function holds(found: CellContent, wanted: CellContent): boolean {
  if (spelling(found.numberFormat) !== spelling(wanted.numberFormat)) return false;
  if (wanted.formula === null)
    return found.formula === null && found.value === (wanted.value === "" ? null : wanted.value);
  if (found.formula === null) return false;
  if (found.value === "#NAME?" && wanted.value !== "#NAME?") return false;
  return formulaSpelling(found.formula) === formulaSpelling(wanted.formula);
}

/** A number format without the differences that mean nothing. */
function spelling(numberFormat: string): string {
  return numberFormat
    .replace(/\\(.)/g, '"$1"')
    .replaceAll('""', "")
    .replace(/"[^"]*"|hh/gi, (part) => (part.startsWith('"') ? part : "h"));
}

/** A formula without the differences that mean nothing; text in quotes stays as it is. */
export function formulaSpelling(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'|[^"']+/g, (part, sheet?: string) => {
    if (part.startsWith('"')) return part;
    if (sheet !== undefined)
      return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet.toUpperCase() : part.toUpperCase();
    return part.replace(/\s+|_xlfn\.|_xlws\./g, "").toUpperCase();
  });
}

import { quoteSheetName } from "../sheet/address";

/**
 * The parts of a formula, one after another: a text; an error; a quoted sheet; an unquoted one; a
 * function; a reference to cells; any other word, which is a name; signs that a plain file cannot hold
 * or that reach out of it (other workbooks, columns of Excel's tables, spilled ranges, programs).
 */
const PARTS =
  /"(?:[^"]|"")*"|(#[A-Z/0!?]+[!?]|#N\/A)|'((?:[^']|'')+)'!|((?:[\p{L}_\\][\p{L}\d_.\\]*))!|(?:([\p{L}_\\][\p{L}\d_.\\]*)(?=\())|(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\d_.(!])|([\p{L}_\\][\p{L}\d_.\\]*)|([[\]#@|{}])/giu;

/** Functions that give ranges, reach out of the workbook, or find cells by words. */
const LEFT_BEHIND = new Set(
  [
    "CALL CELL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET",
    "CUBESETCOUNT CUBEVALUE DROP EXPAND FILTER FILTERXML GETPIVOTDATA HSTACK HYPERLINK INDIRECT",
    "INFO LAMBDA LET RANDARRAY REGISTER.ID RTD SEQUENCE SORT SORTBY SQL.REQUEST STOCKHISTORY",
    "TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WEBSERVICE WRAPCOLS WRAPROWS",
    "CHOOSECOLS CHOOSEROWS IMAGE FREQUENCY MMULT MINVERSE LINEST TREND GROWTH LOGEST",
  ].flatMap((line) => line.split(" ")),
);
const WORDS = new Set(["TRUE", "FALSE"]);

/**
 * A formula as it may stand in a new workbook; null where only its value may go: it takes something
 * from a sheet, a workbook or a name that does not come along.
 *
 * @param sheets what the sheets that come along are called there, by their names here
 */
export function travellingFormula(
  formula: string,
  sheets: ReadonlyMap<string, string>,
): string | null {
  let travelled = "";
  let last = 0;
  for (const match of formula.matchAll(PARTS)) {
    const [part, error, quoted, bare, called, , word, sign] = match;
    if (error === "#REF!" || sign !== undefined) return null;
    if (called !== undefined && LEFT_BEHIND.has(called.toUpperCase())) return null;
    if (word !== undefined && !WORDS.has(word.toUpperCase())) return null;
    travelled += formula.slice(last, match.index);
    last = match.index + part.length;
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    const there = sheet === undefined ? undefined : sheets.get(sheet);
    if (sheet !== undefined && there === undefined) return null;
    travelled += there === undefined ? part : `${quoteSheetName(there)}!`;
  }
  return travelled + formula.slice(last);
}

import type { Decimal } from "./decimal";
import { decimalOf } from "./decimal";

/**
 * What a number is of: hryvnias have no third decimal, percents no grouped thousands; a quantity may
 * count things («64 особи»), other figures are money of some unit.
 */
export type AmountContext = "hryvnias" | "percent" | "quantity" | "other";

/** One way to understand digits, with the marks that it takes for decimal and for thousands. */
export interface Spelling {
  readonly value: Decimal;
  readonly decimalMark: "" | "," | ".";
  readonly groupMark: "" | " " | "'" | "," | ".";
}

interface Split {
  readonly whole: string;
  readonly fraction: string;
  readonly mark: Spelling["decimalMark"];
}

/** What thousands look like behind a mark: «1.234», but not «0.234» or «1234.567». */
const MAYBE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Every number that digits, spaces, commas, points and apostrophes may spell, the likeliest first;
 * none when they spell no number. Expects tidy text: «\n» for a line break, «-» for a minus.
 */
export function spellingsOf(text: string, context: AmountContext): readonly Spelling[] {
  const negative = text.startsWith("-");
  const body = text.replace(/^[+-] ?/, "").replace(/[ \n]*([.,])[ \n]*/g, "$1");
  const spellings = [
    ...spellingsOfBody(body.replaceAll("\n", " "), context),
    ...linesOfBody(body, context),
  ];
  return negative
    ? spellings.map((each) => ({
        ...each,
        value: { digits: -each.value.digits, scale: each.value.scale },
      }))
    : spellings;
}

/**
 * Two lines may be one number that did not fit («1 640 ⏎ 000,00») or two numbers («180 000 ⏎
 * 200 000»): the readings line by line, none where the second line is no number of its own.
 */
function linesOfBody(body: string, context: AmountContext): readonly Spelling[] {
  const [first = "", second = "", ...more] = body.split(/ *\n */);
  if (second === "" || more.length > 0 || second.startsWith("0") || first.includes(",")) return [];
  const joined = spellingsOfBody(body.replaceAll("\n", " "), context);
  if (joined.length !== 1) return [];
  return [...spellingsOfBody(first, context), ...spellingsOfBody(second, context)];
}

function spellingsOfBody(body: string, context: AmountContext): readonly Spelling[] {
  return splitsOf(body, context).flatMap((split) => spell(split) ?? []);
}

function spell({ whole, fraction, mark }: Split): Spelling | null {
  const groups = joinGroups(whole);
  const digits = fraction.replaceAll(" ", "");
  // A space inside kopiykas is a slip of the finger; among more digits it parts two numbers.
  if (fraction.trim().includes(" ") && digits.length > 2) return null;
  if (groups === null || !/^\d*$/.test(digits) || (groups.digits === "" && digits === "")) {
    return null;
  }
  const value = `${groups.digits === "" ? "0" : groups.digits}${digits === "" ? "" : `.${digits}`}`;
  return { value: decimalOf(value), decimalMark: mark, groupMark: groups.mark };
}

/** Where the decimal mark may stand. A comma is one in Ukrainian; a point is one only where it cannot split thousands. */
function splitsOf(body: string, context: AmountContext): readonly Split[] {
  const commas = body.split(",").length - 1;
  const points = body.split(".").length - 1;
  const cut = (mark: "," | "."): Split => {
    const at = body.lastIndexOf(mark);
    return { whole: body.slice(0, at), fraction: body.slice(at + 1), mark };
  };
  const uncut: Split = { whole: body, fraction: "", mark: "" };
  if (commas === 0 && points === 0) return [uncut];
  if (commas + points === 1) {
    const mark = commas === 1 ? "," : ".";
    // Thousands of a hryvnia are written by nobody, so «1,234» may be thousands there; «149,680»
    // thousand hryvnias are exact to the kopiyka.
    const thousands =
      MAYBE_THOUSANDS.test(body) &&
      context !== "percent" &&
      (mark === "." || context === "hryvnias");
    return thousands ? [cut(mark), uncut] : [cut(mark)];
  }
  if (commas === 1 && body.lastIndexOf(",") > body.lastIndexOf(".")) return [cut(",")];
  if (points === 1 && body.lastIndexOf(".") > body.lastIndexOf(",")) return [cut(".")];
  return points === 0 || commas === 0 ? [uncut] : [];
}

/** Joins «1 640 000», «1.640.000» or «1'640»; null when the groups are not thousands. */
function joinGroups(
  whole: string,
): { readonly digits: string; readonly mark: Spelling["groupMark"] } | null {
  if (/^\d*$/.test(whole)) return { digits: whole, mark: "" };
  const match = /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*$/.exec(whole);
  const digits = whole.replace(/\D/g, "");
  // «0 500» is no way to write a number: a digit is missing, or these are two.
  if (match === null || /^0+[1-9]/.test(digits)) return null;
  return { digits, mark: match[1] as " " | "'" | "," | "." };
}

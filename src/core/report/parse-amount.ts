import type { Decimal } from "./decimal";
import { decimalOf } from "./decimal";
import type { Unit } from "./unit";
import { unitOf } from "./unit";

/**
 * What a piece of text says as a figure.
 * - `blank`: nothing, or a dash, which people put where there is no figure;
 * - `amount`: a number and nothing else, however it is spaced;
 * - `labelled`: one number with words or a unit around it («Всього: 1 640 000, 00»);
 * - `annotated`: a number first, then a remark that may hold other numbers («402,70 відповідно до …»);
 * - `unreadable`: several readings are possible, or there is no number.
 */
export type AmountReading =
  | { readonly kind: "blank" }
  | { readonly kind: "amount"; readonly value: Decimal; readonly percentSign: boolean }
  | {
      readonly kind: "labelled" | "annotated";
      readonly value: Decimal;
      readonly percentSign: boolean;
      /** What stands before the number, trimmed. */
      readonly before: string;
      /** What stands after the number, trimmed, without the percent sign. */
      readonly after: string;
      /** A unit that the words name, null when they name none. */
      readonly unit: Unit | null;
    }
  | { readonly kind: "unreadable" };

const UNREADABLE: AmountReading = { kind: "unreadable" };
// No-break, narrow no-break, thin, figure and ideographic spaces, and line breaks, all come from Word.
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /^[-\u2010-\u2015\u2212]+$/;
/** Digits with whatever people put between them; the ends are digits. */
const NUMBER_IN_TEXT = /[-\u2212]?\d(?:[ .,]*\d)*/g;

/** Reads money, percents and plain numbers as people type them. The unit of the result is the text's own. */
export function parseAmount(text: string): AmountReading {
  const line = text.replace(ZERO_WIDTH, "").replace(SPACES, " ").trim();
  if (line === "" || DASHES.test(line)) return { kind: "blank" };
  const percentSign = line.endsWith("%");
  const bare = percentSign ? line.slice(0, -1).trim() : line;
  if (/^[+\-\u2212]? ?\d[\d .,]*$/.test(bare)) {
    const value = parseDigits(bare);
    return value === null ? UNREADABLE : { kind: "amount", value, percentSign };
  }
  return parseWithWords(line);
}

function parseWithWords(line: string): AmountReading {
  // A date or a numbered item is no figure: «24.12.2020», «№ 31».
  const found = [...line.matchAll(NUMBER_IN_TEXT)];
  const first = found[0];
  if (first === undefined) return UNREADABLE;
  const before = line.slice(0, first.index).trim();
  const following = line.slice(first.index + first[0].length);
  const rest = following.trim();
  const percentSign = rest.startsWith("%");
  const after = percentSign ? rest.slice(1).trim() : rest;
  const value = parseDigits(first[0]);
  if (value === null || !isPlain(before, first[0], after)) return UNREADABLE;
  const reading = { value, percentSign, before, after, unit: unitOf(`${before} ${after}`) };
  if (found.length === 1 && isLabel(before) && isLabel(after))
    return { kind: "labelled", ...reading };
  // With words in front it is not known which number is meant; «2018-2020» is a term, «4/5» a part.
  return before === "" && /^\p{L}|^$|^[(,;.]/u.test(after) && /^[\s%,;.(]|^$/.test(following)
    ? { kind: "annotated", ...reading }
    : UNREADABLE;
}

/**
 * False where the signs around a number leave its value in doubt: «№ 31», «(100,00)», «Всього -100»
 * (a minus or a dash), «100 грн 50 коп.».
 */
function isPlain(before: string, number: string, after: string): boolean {
  if (/[№(]$/.test(before) || /^[-\u2010-\u2015\u2212]+$/.test(before)) return false;
  if (before !== "" && /^[-\u2212]/.test(number)) return false;
  return !/\d *коп/i.test(after);
}

/** Short words around a number are its label; a sentence is a remark. */
function isLabel(words: string): boolean {
  return words.length <= 30;
}

/** The number that digits, spaces, commas and points spell, null when more than one is possible. */
function parseDigits(text: string): Decimal | null {
  const negative = /^[-\u2212]/.test(text);
  const body = text.replace(/^[+\-\u2212] ?/, "").replace(/ ?([.,]) ?/g, "$1");
  const split = splitFraction(body);
  if (split === null) return null;
  const whole = joinGroups(split.whole);
  const fraction = split.fraction.replaceAll(" ", "");
  // A space inside kopiykas is a slip of the finger; among more digits it parts two numbers.
  if (split.fraction.trim().includes(" ") && fraction.length > 2) return null;
  if (whole === null || !/^\d*$/.test(fraction) || (whole === "" && fraction === "")) return null;
  return decimalOf(
    `${negative ? "-" : ""}${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`,
  );
}

interface Split {
  readonly whole: string;
  readonly fraction: string;
}

/** Finds the decimal mark. A comma is one in Ukrainian; a point is one only where it cannot split thousands. */
function splitFraction(body: string): Split | null {
  const commas = body.split(",").length - 1;
  const points = body.split(".").length - 1;
  const cut = (mark: string): Split => {
    const at = body.lastIndexOf(mark);
    return { whole: body.slice(0, at), fraction: body.slice(at + 1) };
  };
  if (commas === 0 && points === 0) return { whole: body, fraction: "" };
  if (commas === 1 && points === 0) return cut(",");
  if (commas === 0 && points === 1) {
    const split = cut(".");
    // «1.234» may be a thousand or one and a bit; «0.234» and «12345.678» can only be the latter.
    const ambiguous = /^[1-9]\d{0,2}$/.test(split.whole) && /^\d{3}$/.test(split.fraction);
    return ambiguous ? null : split;
  }
  if (commas === 1 && body.lastIndexOf(",") > body.lastIndexOf(".")) return cut(",");
  if (points === 1 && body.lastIndexOf(".") > body.lastIndexOf(",")) return cut(".");
  if (points === 0 || commas === 0) return { whole: body, fraction: "" };
  return null;
}

/** Joins «1 640 000» or «1.640.000»; null when the groups are not thousands. */
function joinGroups(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  return /^\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*$/.test(whole) ? whole.replace(/\D/g, "") : null;
}

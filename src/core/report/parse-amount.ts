import { compoundMoney } from "./compound-money";
import type { Decimal } from "./decimal";
import { compare, negate } from "./decimal";
import { isApproximate, isReference } from "./figure-words";
import type { AmountContext, Spelling } from "./spelling";
import { spellingsOf } from "./spelling";
import type { Unit } from "./unit";
import { unitOf } from "./unit";

interface Words {
  readonly percentSign: boolean;
  /** What stands before the number, trimmed. */
  readonly before: string;
  /** What stands after the number, trimmed, without the percent sign. */
  readonly after: string;
  /** A unit that the words next to the number name, null when they name none. */
  readonly unit: Unit | null;
}

/**
 * What a piece of text says as a figure.
 * - `blank`: nothing, or the dash or cross that people put where there is no figure;
 * - `amount`: a number and nothing else, however it is spaced;
 * - `labelled`: one number with words or a unit around it («Всього: 1 640 000, 00»);
 * - `annotated`: a number first, then a remark that may hold other numbers («402,70 відповідно до …»);
 * - `ambiguous`: a figure, but more than one amount is meant equally well («1.234», «(100,00)»);
 * - `unreadable`: no figure, or none that the text states outright («до 100», «1OO»).
 */
export type AmountReading =
  | { readonly kind: "blank"; readonly sign: "none" | "dash" | "cross" }
  | {
      readonly kind: "amount";
      readonly value: Decimal;
      readonly spelling: Spelling;
      readonly percentSign: boolean;
    }
  | ({
      readonly kind: "labelled" | "annotated";
      readonly value: Decimal;
      readonly spelling: Spelling;
    } & Words)
  | ({ readonly kind: "ambiguous"; readonly spellings: readonly Spelling[] } & Words)
  | { readonly kind: "unreadable"; readonly likely: Decimal | null };

const UNREADABLE: AmountReading = { kind: "unreadable", likely: null };
// No-break, narrow no-break, thin, figure and ideographic spaces, and blank letters, all come from Word.
const SPACES = /[^\S\n]+|[\u180E\u2800\u3164]+/g;
const LINE_BREAKS = /\s*[\n\r\v\f\u2028\u2029]\s*/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const DASHES = /^[-\u2012-\u2015](?: ?[-\u2012-\u2015])* ?(?:%|грн\.?|тис\.? ?грн\.?)?$/;
/** «х» stands in budget forms where no figure is due; it is typed in either alphabet. */
const CROSS = /^[хxХX×]$/;
const NUMBER = String.raw`[.,]?\d[\d .,'\n]*`;
const BARE = new RegExp(`^[+-]? ?${NUMBER}$`);
/** Accountants' parentheses, a dash before or after: a minus, or a mark that means nothing. */
const DOUBTFUL_SIGN = new RegExp(
  `^(?:\\(\\s*(${NUMBER})\\)|[\u2012-\u2015]\\s*(${NUMBER})|(${NUMBER})[-\u2012-\u2015])$`,
);
/** «0,0⏎0,0⏎0,0». */
const ZEROS_BY_LINE = /^0+(?:[.,]0+)?(?: ?\n ?0+(?:[.,]0+)?)+$/;
/** Digits with whatever people put between them; the ends are digits. */
const NUMBER_IN_TEXT = /(?:^- ?|-)?\d(?:[ .,'\n]*\d)*/g;
/** «тисяч грн», «млн гривень»: a few letters past the first word tell which. */
const LONGEST_UNIT = 10;
/** Letters that are typed or recognised for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  О: "0",
  о: "0",
  l: "1",
  I: "1",
  І: "1",
  "|": "1",
  З: "3",
};

/**
 * Reads money, percents and plain numbers as people type them; never throws. The unit of the result
 * is the text's own.
 *
 * @param context what the column holds, which rules some readings out
 */
export function parseAmount(text: string, context: AmountContext = "other"): AmountReading {
  const line = tidy(text);
  if (line === "") return { kind: "blank", sign: "none" };
  if (DASHES.test(line)) return { kind: "blank", sign: "dash" };
  if (CROSS.test(line)) return { kind: "blank", sign: "cross" };
  // Several lines of a merged cell, none of which has anything: together nothing, however meant.
  if (ZEROS_BY_LINE.test(line)) return readBare("0", context, false);
  const percentSign = /^%|%$/.test(line);
  const plain = line.replace(/^% ?| ?%$/g, "").replace(/(\d) ?[.,;:]+$/, "$1");
  const of = percentSign ? "percent" : context;
  if (BARE.test(plain)) return readBare(plain, of, percentSign);
  const doubtful = DOUBTFUL_SIGN.exec(plain);
  if (doubtful !== null) {
    const [, inside, afterDash, beforeDash] = doubtful;
    const number = inside ?? afterDash ?? beforeDash ?? "";
    return eitherSign(spellingsOf(number.trim(), of), { ...NO_WORDS, percentSign });
  }
  const likely = likelyNumber(plain, of);
  if (likely !== null) return { kind: "unreadable", likely };
  return readCompound(line) ?? readWithWords(line, context);
}

const NO_WORDS: Words = { percentSign: false, before: "", after: "", unit: null };

/** One kind of space, minus, apostrophe and mark; a line break stays, for two lines may be two numbers. */
function tidy(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(LINE_BREAKS, "\n")
    .replace(SPACES, " ")
    .replace(/[\u2010\u2011\u2212\uFE63\uFF0D]/g, "-")
    .replace(/(?<=\d)[\u2019\u02BC\u0060\u00B4\u2032](?=\d)/g, "'")
    .replace(/[\uFF0C\u201A](?=\s*\d)/g, ",")
    .replace(/\uFF05/g, "%")
    .trim();
}

function readBare(plain: string, context: AmountContext, percentSign: boolean): AmountReading {
  const spellings = spellingsOf(plain, context);
  const [spelling] = spellings;
  if (spelling === undefined) return { kind: "unreadable", likely: likelyNumber(plain, context) };
  return spellings.length > 1
    ? { kind: "ambiguous", spellings, ...NO_WORDS, percentSign }
    : { kind: "amount", value: spelling.value, spelling, percentSign };
}

/** «(100,00)» may be minus a hundred or a hundred in parentheses. */
function eitherSign(spellings: readonly Spelling[], words: Words): AmountReading {
  const [spelling] = spellings;
  if (spelling === undefined) return UNREADABLE;
  if (spelling.value.digits === 0n && spellings.length === 1) {
    return { kind: "labelled", value: spelling.value, spelling, ...words };
  }
  const minus = spellings.map((each) => ({ ...each, value: negate(each.value) }));
  return { kind: "ambiguous", spellings: [...minus, ...spellings], ...words };
}

/**
 * The number that a slip of the finger hides: letters for digits, a mark typed twice, a space left
 * out between thousands, the notation of a calculator. Null when nothing of the kind is seen.
 */
function likelyNumber(plain: string, context: AmountContext): Decimal | null {
  const exponent = /^([+-]?\d+(?:[.,]\d+)?)[eEеЕ]([+-]?\d{1,2})$/.exec(plain);
  if (exponent !== null) {
    const [mantissa] = spellingsOf(exponent[1] ?? "", "percent");
    const scale = (mantissa?.value.scale ?? 0) - Number(exponent[2]);
    if (mantissa === undefined) return null;
    const { digits } = mantissa.value;
    return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
  }
  if (!/\d/.test(plain)) return null;
  const repaired = plain
    .replace(/[OoОоlIІ|З]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[.,]{2,}/g, ",")
    .replace(/^\d{4,}(?: \d{3})+(?!\d)/, (digits) => digits.replaceAll(" ", ""));
  if (repaired === plain || !BARE.test(repaired)) return null;
  const [only, ...more] = spellingsOf(repaired, context);
  return more.length === 0 ? (only?.value ?? null) : null;
}

function readCompound(line: string): AmountReading | null {
  const money = compoundMoney(line.replaceAll("\n", " "));
  if (money === null || !isLabel(money.before)) return null;
  const spelling: Spelling = { value: money.value, decimalMark: "", groupMark: "" };
  const after = `грн ${money.after}`.trim();
  const kind = isLabel(after) && !/\d/.test(after) ? "labelled" : "annotated";
  return {
    kind,
    value: money.value,
    spelling,
    percentSign: false,
    before: money.before,
    after,
    unit: "UAH",
  };
}

/** A number in its text, with what stands around it as typed. */
interface Found {
  readonly number: string;
  readonly left: string;
  readonly right: string;
}

function readWithWords(line: string, context: AmountContext): AmountReading {
  const all = [...line.matchAll(NUMBER_IN_TEXT)];
  const [first] = all;
  if (first === undefined) return UNREADABLE;
  const found: Found = {
    number: first[0],
    left: line.slice(0, first.index),
    right: line.slice(first.index + first[0].length),
  };
  const words = wordsOf(found);
  const of = words.percentSign ? "percent" : contextOf(words.unit, context);
  const spellings = spellingsOf(found.number, of);
  const [spelling, ...others] = spellings;
  if (spelling === undefined) return UNREADABLE;
  if (isReference({ ...found, value: spelling.value }, context === "quantity")) return UNREADABLE;
  const isOnly = all.length === 1;
  if (isApproximate(found.left)) {
    return { kind: "unreadable", likely: isOnly && others.length === 0 ? spelling.value : null };
  }
  const second = secondNumber(words, of);
  if (second !== null && compare(second.value, spelling.value) !== 0) {
    return { kind: "ambiguous", spellings: [spelling, second], ...words };
  }
  const kind = kindOf(found, words, isOnly);
  if (kind === null) return UNREADABLE;
  const sign = signOf(found, words);
  if (sign === "unknown") return UNREADABLE;
  if (sign === "either") {
    const positive = spellingsOf(found.number.replace(/^-/, ""), of);
    const before = words.before.replace(/^[\u2012-\u2015]$/, "");
    return eitherSign(positive, { ...words, before });
  }
  return others.length > 0
    ? { kind: "ambiguous", spellings, ...words }
    : { kind, value: spelling.value, spelling, ...words };
}

function wordsOf({ left, right }: Found): Words {
  const percentBefore = /% ?$/.test(left);
  const before = oneLine(percentBefore ? left.replace(/% ?$/, "") : left);
  const rest = oneLine(right);
  const percentAfter = rest.startsWith("%");
  const after = percentAfter ? rest.slice(1).trim() : rest;
  const percentSign = percentBefore || percentAfter || /^(відс|проц)/i.test(after);
  return { percentSign, before, after, unit: unitOf(`${before} ${after.slice(0, LONGEST_UNIT)}`) };
}

function oneLine(words: string): string {
  return words.replaceAll("\n", " ").trim();
}

function contextOf(unit: Unit | null, column: AmountContext): AmountContext {
  if (unit === null) return column;
  return unit === "UAH" ? "hryvnias" : "other";
}

/** Short words around a single number are its label; a sentence is a remark; else it is not known which number is meant. */
function kindOf(found: Found, words: Words, isOnly: boolean): "labelled" | "annotated" | null {
  if (isOnly && isLabel(words.before) && isLabel(words.after)) return "labelled";
  // Kopiykas told apart from their hryvnias («180 000 (сто вісімдесят тисяч) грн 50 коп.») would be lost.
  if (/\d ?коп(?:ійк|ійок|\.|[^\p{L}]|$)/iu.test(words.after)) return null;
  // «1 млн 640 …»: a second amount goes on with the first.
  if (/^(?:млн|тис|грн)[\p{L}.]*(?: ?грн\.?)?[ ,]*\d/iu.test(words.after)) return null;
  const remark = /^(?:[-\u2012-\u2015] ?)?\p{L}|^$|^[(,;.*\u00B9\u00B2\u00B3]/u.test(words.after);
  const parted = /^[\s%,;.(*\u00B9\u00B2\u00B3]|^$/.test(found.right);
  return words.before === "" && remark && parted ? "annotated" : null;
}

/** Whether a sign before or after the number is a minus for certain, may be one, or cannot be told. */
function signOf(found: Found, words: Words): "as typed" | "either" | "unknown" {
  if (/^[-\u2012-\u2015]+$/.test(words.after) || /^[\u2012-\u2015]$/.test(words.before)) {
    return "either";
  }
  if (/^[+\-\u2012-\u2015]+$/.test(words.before)) return "unknown";
  if (!found.number.startsWith("-") || words.before === "") return "as typed";
  if (/[:=]$/.test(words.before)) return "as typed";
  return /\s$/.test(found.left) ? "either" : "unknown";
}

/** «100,0 (50,0)»: a second number in parentheses and no word which of the two counts. */
function secondNumber(words: Words, context: AmountContext): Spelling | null {
  const match = /^\(\s*([^()%]*\d)\s*\)$/.exec(words.after);
  if (match === null || words.percentSign || words.before !== "") return null;
  const [only, ...more] = BARE.test(match[1] ?? "") ? spellingsOf(match[1] ?? "", context) : [];
  return more.length === 0 ? (only ?? null) : null;
}

/** Short words around a number are its label; a sentence is a remark. */
function isLabel(words: string): boolean {
  return words.length <= 30;
}

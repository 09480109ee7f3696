import type { CellAddress } from "../sheet/address";
import { contains } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellOfKey } from "../sheet/snapshot";
import type { Decimal } from "./decimal";
import { decimalOf } from "./decimal";
import type { Table } from "./model";
import type { Unit } from "./unit";
import { unitOf } from "./unit";

/** Whether a sentence tells of a plan or of what was spent; null where its words do not say. */
export type Role = "plan" | "actual" | null;

/** A figure that a sentence states, with its place in the cell's text. */
export interface StatedFigure {
  readonly amount: Decimal;
  /** From the first digit to the end of its unit or percent sign. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

export interface StatedMoney extends StatedFigure {
  readonly unit: Unit;
  /** Where the words of the unit begin. */
  readonly unitStart: number;
}

/** What one cell of prose says in figures. */
export interface Sentence {
  readonly cell: CellAddress;
  readonly text: string;
  readonly money: readonly StatedMoney[];
  readonly percents: readonly StatedFigure[];
}

const DIGITS = String.raw`(?<![\d.,])(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,\s?(\d+))?`;
const UNIT = String.raw`(?:(?:тис|млн)(?:\.|яч|ьйон)?\p{L}*\.?\s*)?(?:грн|гривень|гривні|гривня)(?!\p{L})`;
const MONEY = new RegExp(`${DIGITS}(\\s*)(${UNIT})`, "giu");
const PERCENT = new RegExp(`${DIGITS}\\s?%`, "giu");
/** Money told in steps («15 млн 219 тис 100 грн 73 коп.») is left alone. */
const STEP_BEFORE = /(?:млн|тис|грн)\p{L}*\.?\s*$/iu;
const STEP_AFTER = /^\.?\s*\d+\s*(?:тис|грн|коп)/iu;

const PLAN = /передбач|запланов|затвердж|планов|\bплан/giu;
const ACTUAL = /профінансов|фактичн|використ|освоєн|касов/giu;

/** The cells of prose on a sheet, outside its tables, that state money or percents; from top to bottom. */
export function readSentences(
  sheet: SheetSnapshot,
  tables: readonly Pick<Table, "range">[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [key, cell] of sheet.cells) {
    if (cell.type !== "text" || cell.formula !== null || !/\d/.test(cell.text)) continue;
    const at = cellOfKey(key);
    if (tables.some(({ range }) => contains(range, at))) continue;
    const sentence = { cell: at, text: cell.text, ...figuresIn(cell.text) };
    if (sentence.money.length + sentence.percents.length > 0) sentences.push(sentence);
  }
  return sentences.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** The money and percents that a text states in figures, each with the role that its words give it. */
export function figuresIn(text: string): Pick<Sentence, "money" | "percents"> {
  const money = [...text.matchAll(MONEY)].flatMap((match): readonly StatedMoney[] => {
    const [all, whole = "", fraction = "", , words = ""] = match;
    const end = match.index + all.length;
    const unit = unitOf(words);
    const inSteps =
      STEP_BEFORE.test(text.slice(0, match.index)) || STEP_AFTER.test(text.slice(end));
    if (unit === null || inSteps) return [];
    const figure = figureOf(text, match.index, whole, fraction);
    return [{ ...figure, end, unit, unitStart: end - words.length }];
  });
  const percents = [...text.matchAll(PERCENT)].map((match) => {
    const [all, whole = "", fraction = ""] = match;
    return { ...figureOf(text, match.index, whole, fraction), end: match.index + all.length };
  });
  return { money, percents };
}

function figureOf(text: string, start: number, whole: string, fraction: string) {
  const digits = whole.replace(/\s/g, "");
  return {
    amount: decimalOf(fraction === "" ? digits : `${digits}.${fraction}`),
    start,
    role: roleOf(text.slice(0, start)),
  };
}

/** The last word before the figure that tells of a plan or of spending. */
function roleOf(before: string): Role {
  const sentence = before.slice(before.search(/[^.!?]*$/u));
  const plan = lastIndex(sentence, PLAN);
  const actual = lastIndex(sentence, ACTUAL);
  if (plan === actual) return null;
  return plan > actual ? "plan" : "actual";
}

function lastIndex(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

import type { Decimal } from "./decimal";
import { toText } from "./decimal";

/** A number among words: what stands right before and after it, spaces and line breaks included. */
export interface NumberInWords {
  readonly left: string;
  readonly right: string;
  readonly value: Decimal;
}

const APPROXIMATE =
  /(?:[~≈≤≥<>±]|(?:^|[\s(])(?:до|від|на|по|межах|понад|близько|приблизно|орієнтовно|майже|більше|менше|бл\.|ок\.))\s*$/iu;
/** A document, a clause or a year is named before its number. */
const NAMED_BEFORE =
  /[№#([]\s*$|(?:^|[\s(])(?:пп?|ст|ч|розд|дод|підпункт\p{L}*|пункт\p{L}*|статт\p{L}+|додат\p{L}+|розділ\p{L}*|рішен\p{L}+|розпорядж\p{L}+|наказ\p{L}*|протокол\p{L}*|постанов\p{L}+|сесі\p{L}+|захід|заход\p{L}*|завданн\p{L}+|рік|рок\p{L}{1,2})\.?\s*$/iu;
/** «61-ї», «5G7». */
const ONE_WORD_AFTER = /^-\p{L}|^\p{L}+\d/u;
/** Things that are counted; money is not. */
const COUNTED =
  /^\s*(?:ос(?:іб|оби?|обам?)|чол(?:овік)?|шт(?:ук)?|один(?:иц\p{L}*)|од|заход\p{L}*|захід|рази?|разів|коп(?:ійк\p{L}*|ійок)?|копій|копії|копію|км|кв|м|га|діт\p{L}*|учн\p{L}*|рішен\p{L}+|пункт\p{L}*|п|дн(?:і|ів)|день|місяц\p{L}*|міс|квартал\p{L}*|год\p{L}*)(?![\p{L}])/iu;
const YEAR_AFTER = /^\s*(?:рр?|рік|року|роки|років|роках|році)(?![\p{L}])/iu;
const FOREIGN_MONEY = /[$€£]|\b(?:usd|eur)\b|дол(?:\.|ар)|(?:^|\s)євро/iu;

/** True where words make a limit or an estimate of a number: «до 100», «≈ 100». */
export function isApproximate(left: string): boolean {
  return APPROXIMATE.test(left);
}

/**
 * True where a number is part of a name or counts something that is no money and no percent: «п. 2.9»,
 * «61-ї сесії», «ТОП-7», «64 особи», «2018 рік», «$100».
 *
 * @param mayCount true where things are what is counted
 */
export function isReference({ left, right, value }: NumberInWords, mayCount: boolean): boolean {
  if (NAMED_BEFORE.test(left) || ONE_WORD_AFTER.test(right)) return true;
  if (isOneWord(left)) return true;
  if (!mayCount && COUNTED.test(right)) return true;
  if (FOREIGN_MONEY.test(left.slice(-8)) || FOREIGN_MONEY.test(right.slice(0, 12))) return true;
  return YEAR_AFTER.test(right) && /^(?:19|20)\d\d$/.test(toText(value));
}

/** A longer word that runs into its number («Всього100») is a label that lacks a space. */
function isOneWord(left: string): boolean {
  const word = /\p{L}+$/u.exec(left)?.[0] ?? "";
  return word.length > 0 && word.length <= 3;
}

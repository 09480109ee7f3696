import type { Decimal } from "../report/decimal";
import { absolute, round, toText, trimZeros } from "../report/decimal";
import type { Unit } from "../report/unit";

export type Language = "uk" | "en";

const NBSP = "\u00A0";

/** Money as the sheets write it: «1 640 000,00», with no-break spaces; more decimals only if it has them. */
export function money(amount: Decimal): string {
  const exact = trimZeros(amount);
  return grouped(round(exact, Math.max(2, exact.scale)));
}

const UNIT_WORDS: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  uk: { UAH: "грн", "thousand-UAH": "тис.\u00A0грн", "million-UAH": "млн\u00A0грн" },
  en: { UAH: "UAH", "thousand-UAH": "thousand\u00A0UAH", "million-UAH": "million\u00A0UAH" },
};

/** «тис. грн», «thousand UAH». */
export function unitWords(unit: Unit, language: Language): string {
  return UNIT_WORDS[language][unit];
}

/** Money with its unit: «12 500,00 грн»; the bare figure where no unit is declared. */
export function moneyInUnit(amount: Decimal, unit: Unit | "", language: Language): string {
  return unit === "" ? money(amount) : `${money(amount)}${NBSP}${UNIT_WORDS[language][unit]}`;
}

/** A percent as the sheets write it: «51,25 %», without trailing zeros, at most two decimals. */
export function points(percent: Decimal): string {
  return `${grouped(trimZeros(round(percent, Math.min(2, percent.scale))))}${NBSP}%`;
}

/** A difference of percents: «0,65 в. п.» The sign is left to the words around it. */
export function pointDifference(difference: Decimal, language: Language): string {
  const amount = grouped(trimZeros(round(absolute(difference), Math.min(2, difference.scale))));
  return `${amount}${NBSP}${language === "uk" ? "в.\u00A0п." : "p.p."}`;
}

/** A number with so many decimals, rounded half up: «12 500,00». */
export function fixed(amount: Decimal, decimals: number): string {
  return grouped(round(amount, decimals));
}

/** A plain number with a decimal comma. */
export function plain(amount: Decimal): string {
  return grouped(trimZeros(amount));
}

function grouped(amount: Decimal): string {
  return spaced(toText(amount));
}

/** «1640.5» as «1 640,5». */
function spaced(number: string): string {
  const [whole = "0", fraction] = number.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return fraction === undefined ? thousands : `${thousands},${fraction}`;
}

/** Cells one after another, runs as ranges: «F12:F26, F28». Expects cells in reading order. */
export function cellList(cells: readonly string[]): string {
  const runs: { first: string; last: string; row: number; column: string }[] = [];
  for (const cell of cells) {
    const [, column = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const run = runs.at(-1);
    if (run?.column === column && Number(row) === run.row + 1) {
      run.last = cell;
      run.row = Number(row);
    } else {
      runs.push({ first: cell, last: cell, row: Number(row), column });
    }
  }
  return runs
    .map((run) => (run.first === run.last ? run.first : `${run.first}:${run.last}`))
    .join(", ");
}

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  uk: new Intl.PluralRules("uk"),
  en: new Intl.PluralRules("en"),
};

/** 1, 21, 101 «захід»; 2–4, 22 «заходи»; 0, 5–20, 25, 111 «заходів»; 1,5 «заходу», mostly as 2 has it. */
export interface UkrainianForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other?: string;
}

interface EnglishForms {
  readonly one: string;
  readonly other: string;
}

/** «1 клітинка», «2 клітинки», «5 клітинок», «1 000 клітинок»: the number with the form it asks for. */
export function counted(count: number, language: "uk", forms: UkrainianForms): string;
export function counted(count: number, language: "en", forms: EnglishForms): string;
export function counted(
  count: number,
  language: Language,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>,
): string {
  const form = forms[RULES[language].select(count)] ?? forms.few ?? "";
  return `${spaced(String(count))}${NBSP}${form}`;
}

/** «12 клітинок», «12 cells». */
export function cellCount(count: number, language: Language): string {
  return language === "uk"
    ? counted(count, "uk", { one: "клітинка", few: "клітинки", many: "клітинок" })
    : counted(count, "en", { one: "cell", other: "cells" });
}

/** With a capital, as at the beginning of a sentence or a heading. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase("uk") + words.slice(1);
}

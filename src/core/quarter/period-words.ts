import type { Period } from "../report/period";
import { monthsOf, yearOfPeriod } from "../report/period";
import { lastMonthOf } from "./periods";

/** The languages in which reports of this tradition are written. */
export type Tongue = "uk" | "ru" | "en";
export type Case = "accusative" | "genitive" | "locative";

/** How a period is to be worded, as the words were that it replaces. */
export interface Wording {
  readonly tongue: Tongue;
  readonly case: Case;
  /** What stands behind a shortened noun («міс.»); null for a whole one. */
  readonly short: "." | "" | null;
  /** «І» of the Cyrillic letters, as many type it. */
  readonly cyrillic: boolean;
  /** Whether the year is named with it. */
  readonly year: boolean;
  /** What stands between the period and its year. */
  readonly gap: string;
  /** What stands behind the year; null for the whole word, in its case. */
  readonly yearWord: string | null;
}

type Nouns = Readonly<Record<Case, string>>;

interface Words {
  readonly quarter: Nouns;
  readonly half: Nouns;
  readonly months: Nouns;
  readonly year: Nouns;
  readonly shortQuarter: string;
  readonly shortMonths: string;
}

const WORDS: Readonly<Record<"uk" | "ru", Words>> = {
  uk: {
    quarter: { accusative: "квартал", genitive: "кварталу", locative: "кварталі" },
    half: { accusative: "півріччя", genitive: "півріччя", locative: "півріччі" },
    months: { accusative: "місяців", genitive: "місяців", locative: "місяцях" },
    year: { accusative: "рік", genitive: "року", locative: "році" },
    shortQuarter: "кв",
    shortMonths: "міс",
  },
  ru: {
    quarter: { accusative: "квартал", genitive: "квартала", locative: "квартале" },
    half: { accusative: "полугодие", genitive: "полугодия", locative: "полугодии" },
    months: { accusative: "месяцев", genitive: "месяцев", locative: "месяцах" },
    year: { accusative: "год", genitive: "года", locative: "году" },
    shortQuarter: "кв",
    shortMonths: "мес",
  },
};
const ENGLISH: Readonly<Record<number, string>> = {
  3: "first quarter",
  6: "first half",
  9: "nine months",
};
const SINGLE: Readonly<Record<string, string>> = { q2: "II", q3: "III", q4: "IV" };
const SINGLE_ENGLISH: Readonly<Record<string, string>> = {
  q2: "second quarter",
  q3: "third quarter",
  q4: "fourth quarter",
};

/** A period in words: «I кварталі 2019 року», «9 міс. 2018 р.». */
export function periodIn(period: Period, wording: Wording): string {
  const { tongue, gap, yearWord } = wording;
  const year = String(yearOfPeriod(period));
  if (tongue === "en") {
    const words = SINGLE_ENGLISH[period.slice(5)] ?? ENGLISH[monthsOf(period) ?? 0];
    if (words === undefined) return wording.year ? year : "year";
    return wording.year ? `${words} of ${year}` : words;
  }
  const { year: ofYear } = WORDS[tongue];
  const isWholeYear = monthsOf(period) === 12;
  if (isWholeYear) {
    const noun = ofYear[wording.case];
    if (!wording.year) return noun;
    return `${year}${yearWord === null || yearWord === "" ? ` ${noun}` : yearWord}`;
  }
  const behind = yearWord ?? ` ${ofYear.genitive}`;
  return `${partOf(period, wording, WORDS[tongue])}${wording.year ? `${gap}${year}${behind}` : ""}`;
}

function partOf(period: Period, wording: Wording, words: Words): string {
  const { short, cyrillic } = wording;
  const one = cyrillic ? "І" : "I";
  const months = monthsOf(period);
  if (months === 6) return `${one} ${words.half[wording.case]}`;
  if (months === 9) {
    return `9 ${short === null ? words.months[wording.case] : `${words.shortMonths}${short}`}`;
  }
  const which = SINGLE[period.slice(5)] ?? one;
  const numeral = cyrillic ? which.replaceAll("I", "І") : which;
  return `${numeral} ${short === null ? words.quarter[wording.case] : `${words.shortQuarter}${short}`}`;
}

const MONTHS = [
  "січень",
  "лютий",
  "березень",
  "квітень",
  "травень",
  "червень",
  "липень",
  "серпень",
  "вересень",
  "жовтень",
  "листопад",
  "грудень",
];
const RUSSIAN = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

/** The last month of a report in the case in which another month stands: «вересня» gives «грудня». */
export function lastMonthIn(month: number, like: string): string {
  const isRussian = /ябр|март|июн/iu.test(like);
  const name = (isRussian ? RUSSIAN : MONTHS)[month - 1] ?? "";
  const ending = /(ня|ні|ря|ре|та|те)$/iu.exec(like)?.[1]?.toLowerCase();
  if (ending === undefined) return name;
  if (isRussian)
    return name.replace(/ь$/u, ending.endsWith("я") || ending.endsWith("а") ? "я" : "е");
  return name.replace(/ень$/u, ending);
}

const GENITIVE = [
  "січня",
  "лютого",
  "березня",
  "квітня",
  "травня",
  "червня",
  "липня",
  "серпня",
  "вересня",
  "жовтня",
  "листопада",
  "грудня",
];

/** The month on whose first day a period is over. */
export function dayAfter(period: Period): {
  readonly month: number;
  readonly name: string;
  readonly year: number;
} {
  const last = lastMonthOf(period);
  const month = (last % 12) + 1;
  return {
    month,
    name: GENITIVE[month - 1] ?? "",
    year: yearOfPeriod(period) + (last === 12 ? 1 : 0),
  };
}

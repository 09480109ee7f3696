import { monthOf } from "./month-stems";

/** A reporting period as in the machine-readable output: «2018-9m», cumulative from January, or «2018-q2». */
export type Period = string;

const YEAR = "((?:19|20)\\d\\d)(?![\\d.,]\\d|\\d)";
/** What may stand between a period and its year: «9 місяців поточного бюджетного 2018 року». */
const GAP = "[\\s,.]*(?:\\p{L}+\\s+){0,2}?";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ORDINAL: readonly (readonly [RegExp, number])[] = [
  [/^(перш|первы|first)/, 1],
  [/^(друг|втор|second)/, 2],
  [/^(трет|third)/, 3],
  [/^(четверт|fourth)/, 4],
];
/** Cumulative periods by their last month. */
const UP_TO_MONTH: Readonly<Record<number, string>> = { 3: "-q1", 6: "-h1", 9: "-9m", 12: "" };

type Reader = readonly [RegExp, (match: RegExpExecArray) => Period | null];

const READERS: readonly Reader[] = [
  [
    new RegExp(
      `(\\d{1,2}|дев.ять|шість|три|девять|nine|six)[\\s-]*(?:міс|мес|month)\\p{L}*${GAP}(?:of )?${YEAR}`,
      "gu",
    ),
    ([, count = "", year = ""]) => upTo(year, monthCount(count)),
  ],
  [
    new RegExp(`січ\\p{L}*\\s*[-–—]\\s*(\\p{L}+)${GAP}${YEAR}`, "gu"),
    ([, month = "", year = ""]) => upTo(year, monthOf(month)),
  ],
  [
    new RegExp(`(?:(\\S+)\\s+)?(?:півріч|полугод|half)\\p{L}*${GAP}${YEAR}`, "gu"),
    ([, half = "", year = ""]) => (ordinalOf(half) === 2 ? year : `${year}-h1`),
  ],
  [
    new RegExp(
      `([\\p{L}\\d]+)(?:-?й|-?ий)?\\s*(?:кв\\.?|квартал\\p{L}*|quarter)${GAP}${YEAR}`,
      "gu",
    ),
    ([, which = "", year = ""]) => quarter(year, ordinalOf(which)),
  ],
  [
    new RegExp(`(?:^|[^\\p{L}])q([1-4])[\\s-]*${YEAR}`, "gu"),
    ([, which = "", year = ""]) => quarter(year, Number(which)),
  ],
  [
    /(?:станом на|на)\s+(?:01|1)[.\s]+(\d\d?|\p{L}+)[.\s]+((?:19|20)\d\d)/gu,
    ([, month = "", year = ""]) =>
      before(Number(year), /^\d/.test(month) ? Number(month) : monthOf(month)),
  ],
  [
    /(?<!\p{L})(?:за|у|в|for)\s+((?:19|20)\d\d)\s*(?:бюджетн\p{L}+ )?(?:рік|роц|рок(?!и)|р\.|год|$)/gu,
    ([, year = ""]) => year,
  ],
];

/**
 * The periods that words state, the more exact first: «за 9 місяців 2018 року», «за I квартал 2019»,
 * «за січень – вересень 2020», «станом на 01.10.2022», «за 2020 рік». The first quarter and half-year
 * count from January in either reading. Empty when the words state none.
 */
export function periodsOf(text: string): readonly Period[] {
  const line = text.toLowerCase().replace(/[\s\u00A0\u202F]+/g, " ");
  const found: Period[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of line.matchAll(pattern)) {
      const period = read(match);
      if (period !== null && !found.includes(period)) found.push(period);
    }
  }
  return found;
}

/** The first of the periods that words state; null when they state none. */
export function periodOf(text: string): Period | null {
  return periodsOf(text)[0] ?? null;
}

/** The period that a sheet's name states: «9 міс 2018», «ІІІ кв. 2022», «2022». */
export function periodOfName(name: string): Period | null {
  const named = periodOf(name.replaceAll("_", " "));
  return named ?? /^(?:звіт )?((?:19|20)\d\d)(?: ?(?:рік|р\.?))?$/i.exec(name.trim())?.[1] ?? null;
}

function upTo(year: string, month: number | null): Period | null {
  const suffix = month === null ? undefined : UP_TO_MONTH[month];
  return suffix === undefined ? null : year + suffix;
}

/** What had passed on the first day of a month. */
function before(year: number, month: number | null): Period | null {
  if (month === null) return null;
  return month === 1 ? String(year - 1) : upTo(String(year), month - 1);
}

function quarter(year: string, which: number | null): Period | null {
  return which === null ? null : `${year}-q${which}`;
}

function monthCount(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return /^(дев|nine)/.test(word) ? 9 : /^(шіст|six)/.test(word) ? 6 : 3;
}

/** 1 to 4 for an ordinal in words, digits or Roman numerals; null for another word. */
export function ordinalOf(word: string): number | null {
  const digit = /^([1-4])/.exec(word);
  if (digit !== null) return Number(digit[1]);
  // Cyrillic «і» is typed for the Roman numeral as often as the Latin one; «ІV» mixes both.
  const roman = ROMAN[word.replaceAll("і", "i")];
  return roman ?? ORDINAL.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Months that a cumulative period covers from January on; null for a single quarter. */
export function monthsOf(period: Period): number | null {
  return MONTHS_OF[period.slice(5)] ?? null;
}

const MONTHS_OF: Readonly<Record<string, number>> = { "": 12, q1: 3, h1: 6, "9m": 9 };

/** The year that a period belongs to. */
export function yearOfPeriod(period: Period): number {
  return Number(period.slice(0, 4));
}

const ORDER = ["q1", "q2", "h1", "q3", "9m", "q4", ""];

/** Earlier first, as for `sort`; of one year in the order in which periods end. */
export function comparePeriods(a: Period, b: Period): number {
  const years = yearOfPeriod(a) - yearOfPeriod(b);
  return years === 0 ? ORDER.indexOf(a.slice(5)) - ORDER.indexOf(b.slice(5)) : years;
}

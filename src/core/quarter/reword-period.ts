import type { Period } from "../report/period";
import { periodOf, yearOfPeriod } from "../report/period";
import { lastMonthOf } from "./periods";
import type { Case, Tongue } from "./period-words";
import { dayAfter, lastMonthIn, periodIn } from "./period-words";

const YEAR = "(?<year>(?:19|20)\\d\\d)(?![\\d.,]\\d|\\d)";
const YEAR_WORD =
  "(?:(?<gapToWord>\\s*)(?<yearWord>року|рік|році|р\\.?(?!\\p{L})|года?|году|г\\.))?";
/** «9 місяців поточного бюджетного 2018 року». */
const GAP = "(?<gap>[\\s,.]*(?:(?!рок|рік|год)\\p{L}+\\s+){0,2}?)";
const WITH_YEAR = `(?:${GAP}${YEAR}${YEAR_WORD})?`;
const BEFORE =
  "(?<!\\p{L})(?:(?<preposition>за|у|в|на|протягом|упродовж|впродовж|до|в течение|for|in|during)\\s+)?";
const AFTER = "(?!\\p{L})";

/** Every wording of a period that the reader knows, as it stands in a text. */
const WORDINGS: readonly RegExp[] = [
  `${BEFORE}(?:\\d{1,2}|дев['’ʼ]?ят\\p{L}+|шіст\\p{L}+|шест\\p{L}+|три|трьох|nine|six|three)[\\s-]*(?<noun>місяц\\p{L}*|міс\\.?|месяц\\p{L}*|мес\\.?|months?)${AFTER}${WITH_YEAR}`,
  `${BEFORE}(?<january>(?:січ|янв)\\p{L}*\\s*[-–—]\\s*)(?<month>\\p{L}+)${WITH_YEAR}`,
  `${BEFORE}(?:the )?(?<ordinal>[\\p{L}\\d]+)(?:-[\\p{L}]+)?\\s+(?<noun>півріч\\p{L}*|полугоди\\p{L}*|half)${AFTER}${WITH_YEAR}`,
  `${BEFORE}(?:the )?(?<ordinal>[\\p{L}\\d]+)(?:-[\\p{L}]+)?\\s*(?<noun>квартал\\p{L}*|кв(?:\\.|(?!\\p{L}))|quarter)${AFTER}${WITH_YEAR}`,
  `(?<!\\p{L})(?<noun>q)[1-4]${WITH_YEAR}`,
  `(?<lead>(?<!\\p{L})(?:станом на|на)\\s+0?1[.\\s]+)(?<month>\\d\\d?|\\p{L}+)(?<separator>[.\\s]+)${YEAR}`,
  `(?<!\\p{L})(?<preposition>за|у|в|протягом|упродовж|впродовж|for)\\s+${YEAR}${YEAR_WORD}`,
].map((source) => new RegExp(source, "giu"));

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A text with the words for one period put in place of those for another, in the same wording, case
 * and language: «за 9 місяців 2018 року» becomes «за 2018 рік», «станом на 01.10.2018» «станом на
 * 01.01.2019», «9 міс 2018» «I кв 2019». Other periods that the text names stay, and so does a text
 * that names none. A wording without a year counts as of the year of `from`.
 */
export function rewordPeriod(text: string, from: Period, to: Period): string {
  return WORDINGS.reduce((words, pattern) => {
    return words.replace(pattern, (...match: readonly unknown[]) => {
      const found = String(match[0]);
      const groups = (match.at(-1) ?? {}) as Groups;
      return isOf(found, groups, from) ? alike(found, wordsFor(groups, from, to)) : found;
    });
  }, text);
}

/** A text with one year in place of another where it stands alone: not in «2018-2020», not in a date. */
export function rewordYear(text: string, from: number, to: number): string {
  const alone = new RegExp(
    `(?<![\\d.,/–—-]|[–—-]\\s)${String(from)}(?!\\d|[.,/]\\d|\\s*[–—-]\\s*\\d)`,
    "g",
  );
  return text.replace(alone, String(to));
}

function isOf(found: string, { year }: Groups, from: Period): boolean {
  const whole = year === undefined ? `${found} ${String(yearOfPeriod(from))}` : found;
  return periodOf(whole) === from;
}

function wordsFor(groups: Groups, from: Period, to: Period): string {
  const { preposition, january, month = "", lead, separator = "" } = groups;
  const before = preposition === undefined ? "" : `${preposition} `;
  if (lead !== undefined) {
    const day = dayAfter(to);
    const named = /^\d/.test(month) ? String(day.month).padStart(month.length, "0") : day.name;
    return `${lead}${named}${separator}${String(day.year)}`;
  }
  const tongue = tongueOf(groups);
  if (january !== undefined) {
    const last = lastMonthIn(lastMonthOf(to), month);
    return `${before}${january}${last}${yearBehind(groups, to)}`;
  }
  const { noun = "", gap = " ", year, yearWord = "", gapToWord = "", ordinal = "" } = groups;
  const isShort = /^(міс|мес|кв)\.?$/iu.test(noun);
  const words = periodIn(to, {
    tongue,
    case: caseOf(groups, from),
    short: isShort ? (noun.endsWith(".") ? "." : "") : null,
    cyrillic: /^[іІ]+$/u.test(ordinal),
    year: year !== undefined,
    gap,
    yearWord: /^[рг]\.?$/iu.test(yearWord)
      ? `${gapToWord}${yearWord}`
      : yearWord === ""
        ? ""
        : null,
  });
  return `${before}${words}`;
}

function yearBehind({ gap = " ", year, gapToWord = "", yearWord = "" }: Groups, to: Period) {
  return year === undefined ? "" : `${gap}${String(yearOfPeriod(to))}${gapToWord}${yearWord}`;
}

function tongueOf({ noun = "", yearWord = "", preposition = "" }: Groups): Tongue {
  if (/^(month|half|quarter|q)/i.test(noun) || /^for$/i.test(preposition)) return "en";
  return /^(мес|полугод)/iu.test(noun) || /^г/iu.test(yearWord) ? "ru" : "uk";
}

/** By the ending of its noun, else by what «за», «у» and «протягом» ask for. */
function caseOf({ noun = "", preposition = "", yearWord = "" }: Groups, from: Period): Case {
  if (/(?:кварталу|квартала)$/iu.test(noun)) return "genitive";
  if (/(?:кварталі|квартале|півріччі|полугодии|місяцях)$/iu.test(noun)) return "locative";
  const isWholeYear = from.length === 4 && noun === "";
  if (isWholeYear && /^(?:році|году)$/iu.test(yearWord)) return "locative";
  if (/^(?:у|в)$/iu.test(preposition)) return "locative";
  return /^(?:протягом|упродовж|впродовж|до|в течение)$/iu.test(preposition)
    ? "genitive"
    : "accusative";
}

/** Capitals stay capitals. */
function alike(found: string, words: string): string {
  const isCapitals = /\p{Lu}{2}/u.test(found) && !/\p{Ll}/u.test(found);
  return isCapitals ? words.toUpperCase() : words;
}

import { headerWords } from "./header-words";
import type { Period } from "./period";
import { monthOf } from "./month-stems";
import { monthsOf, ordinalOf } from "./period";

/**
 * The part of a year that a header names: so many months from January on, what has passed of the year
 * by the end of the report's period, that period whichever it is, or another part («II квартал»).
 */
export type HeaderSpan = number | "since-january" | "reporting" | "other";

const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/^(три|three)/, 3],
  [/^(шіст|шест|six)/, 6],
  [/^(дев|nine)/, 9],
];
const MONTHS_IN_YEAR = 12;

/** The whole year, which is not a part of it. «Піврічний» is. */
const OF_YEAR =
  /(?<!пів)річн|(?<!полу)годов|на (\S+ )?рік|на (\S+ )?год(\s|$)|на (19|20)\d\d|annual/;

/** The part of a year that a header names; null where it names none, or the whole year. */
export function spanOf(header: string): HeaderSpan | null {
  const words = headerWords(header);
  if (/минул|попередн|торік|прошл|previous|last year/.test(words)) return "other";
  return monthsIn(words) ?? quarterIn(words) ?? reportingIn(words);
}

function monthsIn(words: string): HeaderSpan | null {
  const counted =
    /(\d{1,2}|три|шіст\p{L}|шест\p{L}|дев['яь]\p{L}+|three|six|nine)[\s-]*(?:(?:календарн|перших)\p{L}* )?(?:міс|мес|month)/u.exec(
      words,
    );
  if (counted !== null) {
    const [, word = ""] = counted;
    const count = COUNTS.find(([pattern]) => pattern.test(word))?.[1] ?? Number(word);
    return count >= MONTHS_IN_YEAR ? null : count;
  }
  const last = /січ\p{L}*\s*[-–—]\s*(\p{L}+)/u.exec(words);
  if (last === null) return null;
  const month = monthOf(last[1] ?? "");
  return month === MONTHS_IN_YEAR ? null : month;
}

function quarterIn(words: string): HeaderSpan | null {
  const half = /(?:(\S+)\s+)?(?:півріч|полугод|half)/.exec(words);
  if (half !== null) return ordinalOf(half[1] ?? "") === 2 ? "other" : 6;
  const quarter = /(?:([\p{L}\d]+)(?:-?й|-?ий)?\s*)?(?:(?<!\p{L})кв\.|квартал|quarter)/u.exec(
    words,
  );
  return quarter === null ? null : ordinalOf(quarter[1] ?? "") === 1 ? 3 : "other";
}

function reportingIn(words: string): HeaderSpan | null {
  if (/(з|від) початку (\S+ )?року|с начала (\S+ )?года|наростаюч|year to date/.test(words)) {
    return "since-january";
  }
  const own = /(звітн|відповідн|отч[её]тн)\S* період|отч[её]тн\S* период|reporting period/;
  return own.test(words) ? "reporting" : null;
}

/** Words by which a sum is planned, and by which it is something that came of the plan. */
const PLANNED =
  /план|передбач|затвердж|признач|кошторис|ліміт|асигн|предусмотр|утвержд|назначен|budget|approved|allocat|обсяг\S* (\S+ ){0,4}на /;
const CAME_OF_IT =
  /викон|відкрит|виділен|надан|зареєстр|зобов|надійшл|залиш|відхил|різниц|відсот|%/;

/**
 * The part of the year that a column of a plan covers by its own words, else by those over it; null
 * for the plan of the whole year, and where the words are not those of a plan.
 *
 * @param own the lowest words over the column
 * @param captions those above them, on one line
 */
export function plannedSpan(own: string, captions: string): HeaderSpan | null {
  const above = PLANNED.test(headerWords(captions)) && !OF_YEAR.test(headerWords(own));
  const span = spanIn(own) ?? (above ? spanIn(captions) : null);
  const words = headerWords(`${captions} ${own}`);
  return span !== null && PLANNED.test(words) && !CAME_OF_IT.test(words) ? span : null;
}

function spanIn(header: string): HeaderSpan | null {
  return OF_YEAR.test(headerWords(header)) ? null : spanOf(header);
}

/**
 * True when a plan and an actual surely cover the same time, by their headers and by the table's
 * period: a plan of nine months says nothing of what was financed in six.
 */
export function coverTheSame(
  planHeader: string,
  actualHeader: string,
  period: Period | null,
): boolean {
  const plan = settled(spanOf(planHeader), period);
  return plan !== null && plan !== "other" && plan === settled(spanOf(actualHeader), period);
}

/** A header that names no part of the year is of the report's period; null for what cannot be told. */
function settled(span: HeaderSpan | null, period: Period | null): HeaderSpan | null {
  if (typeof span === "number" || span === "other") return span;
  const months = period === null ? null : monthsOf(period);
  if (months !== null) return months;
  if (span !== null) return span;
  // The actual of a single quarter may be counted from January all the same.
  return period === null ? "reporting" : null;
}

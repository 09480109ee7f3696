import { isDateFormat } from "../sheet/display";

const MS_PER_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;
const SECONDS_PER_DAY = 86_400;
/** Up to it Excel counts a day that never was, 29.02.1900, so its serials name other days. */
const LAST_DOUBTFUL_DAY = 60;
/** 31.12.9999. */
const LAST_DAY = 2_958_465;
/** Excel takes two digits of a year for 1930 to 2029. */
const [FIRST_SHORT_YEAR, LAST_SHORT_YEAR] = [1930, 2029];

/**
 * What was probably typed where a Ukrainian Excel made a date or a time of it: «12.5» for 12 May,
 * «1.8.5» for 01.08.2005, «5.45» for May 1945, «12:30». A zero that may have stood before a digit
 * cannot be told. Null when the number is no date or the format shows none.
 */
export function likelyTyped(serial: number, numberFormat: string): string | null {
  if (!isDateFormat(numberFormat)) return null;
  const shown = shownParts(numberFormat);
  if (!shown.day && !shown.month && !shown.year) return typedTime(serial);
  const date = dateOf(serial);
  if (date === null) return null;
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const year = date.getUTCFullYear();
  const short = year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR;
  if (!shown.day) return `${month}.${short ? String(year % 100).padStart(2, "0") : String(year)}`;
  if (!shown.year) return `${day}.${month}`;
  return `${day}.${month}.${short ? year % 100 : year}`;
}

/**
 * «12.5» for «12.5.23» where the year is the report's, or the next one, in which it was filled in: Excel
 * adds the year in which a day and a month are typed, and some formats show it. Else as it is.
 *
 * @param reportYear null where the report does not say of which year it is
 */
export function withoutTypingYear(likely: string, reportYear: number | null): string {
  const [, dayAndMonth = "", year = ""] = /^(\d+\.\d+)\.(\d+)$/.exec(likely) ?? [];
  if (reportYear === null || year === "") return likely;
  const typedIn = [reportYear, reportYear + 1].flatMap((each) => [each, each % 100]);
  return typedIn.includes(Number(year)) ? dayAndMonth : likely;
}

interface ShownParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

function shownParts(numberFormat: string): ShownParts {
  const tokens = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").toLowerCase();
  const has = (token: RegExp): boolean => token.test(tokens);
  // Beside hours or seconds «mm» are minutes.
  return { day: has(/d/), month: has(/m/) && !has(/[hs]/), year: has(/y/) };
}

function dateOf(serial: number): Date | null {
  const day = Math.floor(serial);
  if (!(day > LAST_DOUBTFUL_DAY && day <= LAST_DAY)) return null;
  return new Date((day - DAYS_BEFORE_1970) * MS_PER_DAY);
}

function typedTime(serial: number): string | null {
  if (!(serial >= 0 && serial < 1)) return null;
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}`;
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`;
}

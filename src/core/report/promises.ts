import { sentencesOf } from "./clauses";
import { MONTH_STEMS, monthOf } from "./month-stems";

/** A sentence that announces something for a later time of the same year. */
export interface Announcement {
  readonly sentence: string;
  /** The first month after the period that it names, 1 to 12. */
  readonly month: number;
}

const IN_MONTH = new RegExp(
  `(?<!\\p{L})(?:у|в|на|до|протягом)\\s+(?:кінця\\s+|початку\\s+)?(${MONTH_STEMS.join("|")})(?:ні|ня|ень|ому|ого|аді|ада)(?!\\p{L})`,
  "giu",
);
/** The first month of each quarter. */
const QUARTERS: Readonly<Record<string, number>> = {
  "2": 4,
  ii: 4,
  "3": 7,
  iii: 7,
  "4": 10,
  iv: 10,
};
const IN_QUARTER =
  /(?<!\p{L})(?:у|в|на|до)\s+(?:кінця\s+)?([2-4]|i{2,3}|iv)(?:-?\p{L}{1,3})?\s+квартал/giu;
const END_OF_YEAR = /до кінця (?:\p{L}+ )?року|by the end of the year/iu;

/** What a text announces for a time of the same year after so many months: «у жовтні», «до кінця року». */
export function announcementsIn(text: string, months: number): readonly Announcement[] {
  return sentencesOf(text).flatMap((sentence) => {
    const month = laterMonth(sentence, months);
    return month === null ? [] : [{ sentence, month }];
  });
}

function laterMonth(sentence: string, months: number): number | null {
  const named = [...sentence.matchAll(IN_MONTH)].map(([, month = ""]) => monthOf(month) ?? 0);
  // «I» is typed in either alphabet.
  const latin = sentence.replaceAll("І", "I").replaceAll("і", "i");
  const quarters = [...latin.matchAll(IN_QUARTER)].map(
    ([, which = ""]) => QUARTERS[which.toLowerCase()] ?? 0,
  );
  const end = END_OF_YEAR.test(sentence) ? [12] : [];
  const later = [...named, ...quarters, ...end].filter((month) => month > months);
  return later.length === 0 ? null : Math.min(...later);
}

/** A reporting period as in the machine-readable output: «2018-9m», cumulative from January, or «2018-q2». */
export type Period = string;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ORDINAL: readonly (readonly [RegExp, number])[] = [
  [/перш/, 1],
  [/друг/, 2],
  [/трет/, 3],
  [/четверт/, 4],
];

/**
 * The period that a title states: «за 9 місяців 2018 року», «за I квартал 2019», «за перше півріччя
 * 2022 року», «за 2020 рік». The first quarter and half-year count from January in either reading.
 * Null when the text states none.
 */
export function periodOf(text: string): Period | null {
  const line = text.toLowerCase().replace(/[\s\u00A0]+/g, " ");
  const year = /(?:19|20)\d{2}(?=\s*(?:рок|рік|р\.|р\b|$|\D))/;
  const nineMonths = new RegExp(`(?:9|дев.ять) місяців (${year.source})`).exec(line);
  if (nineMonths !== null) return `${nineMonths[1] ?? ""}-9m`;
  const half = new RegExp(`півріччя (${year.source})`).exec(line);
  if (half !== null) return `${half[1] ?? ""}-h1`;
  const quarter = new RegExp(`(\\S+) квартал[уі]? (${year.source})`).exec(line);
  if (quarter !== null) {
    const number = quarterNumber(quarter[1] ?? "");
    return number === null ? null : `${quarter[2] ?? ""}-q${number}`;
  }
  const whole = new RegExp(`за (${year.source}) р(?:ік|оку)`).exec(line);
  return whole === null ? null : (whole[1] ?? null);
}

function quarterNumber(word: string): number | null {
  const digit = /^([1-4])/.exec(word);
  if (digit !== null) return Number(digit[1]);
  // Cyrillic «і» is typed for the Roman numeral as often as the Latin one.
  return (
    ROMAN[word.replaceAll("і", "i")] ?? ORDINAL.find(([pattern]) => pattern.test(word))?.[1] ?? null
  );
}

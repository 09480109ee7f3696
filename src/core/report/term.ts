import type { TableRow } from "./model";

/** The years in which a measure is carried out; an end that is not stated is null. */
export interface Term {
  readonly from: number;
  readonly to: number | null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years that words state: «2018-2020», «2019», «2018-»; null when they state none. */
export function termOf(text: string): Term | null {
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  if (years.length === 0) return null;
  const open = years.length === 1 && /\d\d\d\d\s*(?:р\.?|року?)?\s*[-–—]\s*$/.test(text.trim());
  return { from: Math.min(...years), to: open ? null : Math.max(...years) };
}

/** True when a row's own term is known and does not hold the year. */
export function isOutsideTerm(row: TableRow, year: number): boolean {
  const term = termOf(row.texts.term?.text ?? "");
  return term !== null && (year < term.from || (term.to !== null && year > term.to));
}

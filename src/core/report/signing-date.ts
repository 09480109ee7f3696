import type { CellAddress } from "../sheet/address";
import type { Table } from "./model";
import type { Period } from "./period";
import { monthOf } from "./month-stems";
import { yearOfPeriod } from "./period";

export interface SigningDate {
  readonly cell: CellAddress;
  /** ISO date. */
  readonly date: string;
}

/** A date of its own, or after «Дата» and with the quotes of a form around its day: not one in a sentence. */
const ALONE =
  /^(?:дата(?:\s+підписання)?\s*:?\s*)?[«"“]?\s*(\d\d?)\s*[»"”]?(?:\.(\d\d?)\.|\s+(\p{L}{4,})\s+)(\d{4})\s*(?:р\.?|року)?$/iu;

/**
 * The day under the table on which it was signed; null when none stands there by itself.
 *
 * @param period the report's: no report is signed before its year; null takes any year
 */
export function signingDate(table: Table, period: Period | null): SigningDate | null {
  for (const { cell, text } of table.below) {
    const [, day, numeral, name, year] = ALONE.exec(text.trim()) ?? [];
    const month = numeral === undefined ? monthOf(name ?? "") : Number(numeral);
    if (month === null || month < 1 || month > 12) continue;
    if (Number(day) < 1 || Number(day) > 31) continue;
    if (Number(year) < (period === null ? 0 : yearOfPeriod(period))) continue;
    const two = (part: number): string => String(part).padStart(2, "0");
    return { cell, date: `${year ?? ""}-${two(month)}-${two(Number(day))}` };
  }
  return null;
}

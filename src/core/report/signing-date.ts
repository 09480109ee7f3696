import type { CellAddress } from "../sheet/address";
import type { Table } from "./model";
import type { Period } from "./period";
import { yearOfPeriod } from "./period";

export interface SigningDate {
  readonly cell: CellAddress;
  /** ISO date. */
  readonly date: string;
}

/** A date of its own, or after «Дата» or the quotes of «10» жовтня's blank: not one in a sentence. */
const ALONE = /^(?:дата:?\s*)?«?"?(\d\d?)"?»?\.(\d\d?)\.(\d{4})\s*(?:р\.?|року)?$/i;

/**
 * The day under the table on which it was signed; null when none stands there by itself.
 *
 * @param period the report's: no report is signed before its year; null takes any year
 */
export function signingDate(table: Table, period: Period | null): SigningDate | null {
  for (const { cell, text } of table.below) {
    const [, day = "", month = "", year = ""] = ALONE.exec(text.trim()) ?? [];
    if (year === "" || Number(year) < (period === null ? 0 : yearOfPeriod(period))) continue;
    return { cell, date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
  }
  return null;
}

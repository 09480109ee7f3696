import { remembered } from "../sheet/remembered";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { oneLine } from "./header-words";
import type { Period } from "./period";
import { monthsOf, yearOfPeriod } from "./period";

/** Rows above which the decision that a document is an annex to stands. */
const HEAD_ROWS = 25;
const DATED =
  /(\d\d)\.(\d\d)\.(\d{4})\s*(?:р\.?|року)?,?\s*№\s*(\d+(?:[/-][\d\p{L}]+)*)|№\s*(\d+(?:[/-][\d\p{L}]+)*)\s*від\s*(\d\d)\.(\d\d)\.(\d{4})/u;
const DECISION = /рішенн|decision/i;

/** The decision that an edition of a programme was approved by. */
export interface EditionDecision {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * The decision at the head of a sheet, in which a programme's edition is printed: «рішення міської
 * ради», under it «18.12.2019 № 1685». The latest there is; null without one.
 */
export const editionDecision = remembered((sheet: SheetSnapshot): EditionDecision | null => {
  const lines: string[] = [];
  for (let row = 0; row < HEAD_ROWS; row++) {
    for (const column of filledColumns(sheet, row)) {
      lines.push(oneLine(cellAt(sheet, { row, column }).text));
    }
  }
  const found = lines.flatMap((text, at): readonly EditionDecision[] => {
    const near = lines.slice(Math.max(0, at - 2), at + 1).join(" ");
    const match = DATED.exec(text);
    if (match === null || !DECISION.test(near)) return [];
    const [, d1, m1, y1, n1, n2, d2, m2, y2] = match;
    const date = `${y1 ?? y2 ?? ""}-${m1 ?? m2 ?? ""}-${d1 ?? d2 ?? ""}`;
    return [{ number: n1 ?? n2 ?? "", date }];
  });
  return found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1) ?? null;
});

const ENDS: Readonly<Record<number, string>> = { 3: "03-31", 6: "06-30", 9: "09-30", 12: "12-31" };

/** The last day of a cumulative period, as ISO date; null for a single quarter. */
export function lastDayOf(period: Period): string | null {
  const end = ENDS[monthsOf(period) ?? 0];
  return end === undefined ? null : `${yearOfPeriod(period)}-${end}`;
}

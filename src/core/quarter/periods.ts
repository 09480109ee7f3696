import type { Period } from "../report/period";
import { monthsOf, yearOfPeriod } from "../report/period";

/** What may stand behind a year, as far as a report's name goes: «-9m», nothing for the whole year. */
const CUMULATIVE = ["-q1", "-h1", "-9m", ""];
const SINGLE = ["-q1", "-q2", "-q3", "-q4"];
const PERIOD = /^(?:19|20)\d\d(?:-(?:q[1-4]|h1|9m))?$/;

/** How many periods ahead are offered: all of a year. */
const AHEAD = 4;

/** A text as a period («2018-9m»); null where it is none. */
export function asPeriod(text: string): Period | null {
  return PERIOD.test(text) ? text : null;
}

/**
 * The periods that follow one, the next first: half a year after its first quarter, the first quarter
 * of the next year after a year. After a single quarter («2018-q2») come single quarters.
 */
export function nextPeriods(period: Period): readonly Period[] {
  const order = monthsOf(period) === null ? SINGLE : CUMULATIVE;
  const year = yearOfPeriod(period);
  const at = order.indexOf(period.slice(4));
  return Array.from({ length: AHEAD }, (_, ahead) => {
    const index = at + 1 + ahead;
    return `${String(year + Math.floor(index / order.length))}${order[index % order.length] ?? ""}`;
  });
}

/** The last month that a period covers, 1 to 12. */
export function lastMonthOf(period: Period): number {
  return monthsOf(period) ?? 3 * Number(period.slice(-1));
}

/** True when one period ends later than another. */
export function isAfter(period: Period, other: Period): boolean {
  const years = yearOfPeriod(period) - yearOfPeriod(other);
  return years === 0 ? lastMonthOf(period) > lastMonthOf(other) : years > 0;
}

import type { Period } from "../../report/period";
import { lastDayOf } from "../../report/edition";
import { comparePeriods } from "../../report/period";
import type { DeadlineParty, Profile } from "../profile";
import { dueDates } from "./due-dates";

/** What somebody has to do by a day. */
export interface CalendarEntry {
  readonly period: Period;
  readonly who: DeadlineParty;
  /** ISO date. */
  readonly date: string;
  /** Calendar days after the period's last day. */
  readonly days: number;
  /** Calendar days that are left on the day that was asked for, negative once it is over; null without a day. */
  readonly left: number | null;
  /** The norm that sets it; empty where the profile does not say. */
  readonly source: string;
}

/** How near a deadline is: `soon` within a week. */
export type Nearness = "over" | "today" | "soon" | "ahead";

const DAY = 86_400_000;
const WEEK = 7;

/** How near a deadline is on the day from which days were counted; null without one. */
export function nearness({ left }: CalendarEntry): Nearness | null {
  if (left === null) return null;
  if (left < 0) return "over";
  if (left === 0) return "today";
  return left <= WEEK ? "soon" : "ahead";
}

/** The latest cumulative period that was over on a day, an ISO date. */
export function lastPeriodBefore(day: string): Period {
  const year = Number(day.slice(0, 4));
  const own = [...periodsOfYear(year - 1), ...periodsOfYear(year)];
  const over = own.filter((period) => (lastDayOf(period) ?? day) < day);
  return over.at(-1) ?? String(year - 1);
}

/** The cumulative periods of a year. */
export function periodsOfYear(year: number): readonly Period[] {
  return ["-q1", "-h1", "-9m", ""].map((part) => `${String(year)}${part}`);
}

/**
 * What is due when for reports of periods by a profile, the earliest first.
 *
 * @param asOf the day from which days are counted, as ISO date; null where nobody says
 */
export function deadlineCalendar(
  profile: Profile,
  periods: readonly Period[],
  asOf: string | null,
): readonly CalendarEntry[] {
  return [...new Set(periods)]
    .toSorted(comparePeriods)
    .flatMap((period) =>
      dueDates(profile, period).map(({ deadline, date }) => ({
        period,
        who: deadline.who,
        date,
        days: deadline.days,
        left: asOf === null ? null : daysBetween(asOf, date),
        source: deadline.source ?? "",
      })),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

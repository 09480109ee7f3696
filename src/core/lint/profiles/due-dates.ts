import type { Period } from "../../report/period";
import type { Deadline, DeadlinePeriod, Profile } from "../profile";

/** A deadline of one period as a calendar date, «2018-10-10». */
export interface DueDate {
  readonly deadline: Deadline;
  readonly date: string;
}

/** Month and day on which a period of the year ends. */
const ENDS: Readonly<Record<DeadlinePeriod, readonly [month: number, day: number]>> = {
  q1: [3, 31],
  h1: [6, 30],
  "9m": [9, 30],
  year: [12, 31],
};

/** By which period's end a single quarter or a cumulative period is due; q2 ends with the half-year. */
const ENDING: Readonly<Record<string, DeadlinePeriod>> = {
  q1: "q1",
  q2: "h1",
  h1: "h1",
  q3: "9m",
  "9m": "9m",
  q4: "year",
};

/** When the reports of a period are due by a profile, earliest first; empty without a known period. */
export function dueDates(profile: Profile, period: Period): readonly DueDate[] {
  const [, year, part] = /^(\d{4})(?:-(q[1-4]|h1|9m))?$/.exec(period) ?? [];
  if (year === undefined) return [];
  const ending = part === undefined ? "year" : ENDING[part];
  if (ending === undefined) return [];
  return profile.deadlines
    .filter(({ periods }) => periods.includes(ending))
    .map((deadline) => ({ deadline, date: daysAfter(Number(year), ending, deadline.days) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function daysAfter(year: number, ending: DeadlinePeriod, days: number): string {
  const [month, day] = ENDS[ending];
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

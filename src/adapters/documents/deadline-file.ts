import ical, { ICalAlarmType } from "ical-generator";
import type { CalendarFilePort } from "../../app/ports";
import { lastDayOf } from "../../core/report/edition";
import { dutyWords, normWords } from "../../core/texts/deadlines";

const DAY_IN_SECONDS = 86_400;
const NAMES = { uk: "Строки звітів", en: "Report deadlines" } as const;

/**
 * Deadlines as a calendar file (RFC 5545) that every calendar reads: an event of the whole day for each,
 * with a reminder the day before. The same deadlines give the same bytes, and the same events when they
 * are imported again: nothing in it comes from a clock.
 */
export const deadlineFile: CalendarFilePort = {
  write: (entries, { profile, language }) => {
    const calendar = ical({
      prodId: { company: "Zvirka", product: "Deadlines", language: language.toUpperCase() },
      name: `${NAMES[language]} (${profile})`,
    });
    for (const entry of entries) {
      const { who, period, date } = entry;
      const summary = dutyWords(entry, language);
      calendar.createEvent({
        id: `${profile}-${period}-${who}@zvirka`,
        start: dayOf(date),
        allDay: true,
        summary,
        description: normWords(entry, language),
        stamp: dayOf(lastDayOf(period) ?? date),
        alarms: [{ type: ICalAlarmType.display, trigger: DAY_IN_SECONDS, description: summary }],
      });
    }
    // The library leaves the last line without its end.
    return `${calendar.toString()}\r\n`;
  },
};

/** Midnight in Greenwich, which the library writes as that day whatever the machine's time zone. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

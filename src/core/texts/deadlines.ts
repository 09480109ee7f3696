import type { DeadlineParty } from "../lint/profile";
import type { CalendarEntry } from "../lint/profiles/deadline-calendar";
import { dayUk, periodWords } from "./dates";
import type { Language } from "./format";
import { counted } from "./format";

/** Who has to do what by the day. */
const DUTIES: Readonly<Record<Language, Readonly<Record<DeadlineParty, string>>>> = {
  uk: {
    executors: "виконавці подають звіти",
    responsibleExecutors: "відповідальні виконавці подають звіти",
    workingGroup: "робоча група подає зведений звіт",
    department: "департамент подає узагальнену інформацію",
    publication: "звіт оприлюднюють на сайті",
  },
  en: {
    executors: "executors hand in their reports",
    responsibleExecutors: "responsible executors hand in their reports",
    workingGroup: "the working group hands in the joint report",
    department: "the department hands in the summary",
    publication: "the report is published on the site",
  },
};

/** «Виконавці подають звіти за 9 місяців 2018 року». */
export function dutyWords({ who, period }: CalendarEntry, language: Language): string {
  const duty = DUTIES[language][who];
  const joint = language === "uk" ? "за" : "for";
  return `${duty.charAt(0).toLocaleUpperCase(language)}${duty.slice(1)} ${joint} ${periodWords(period, language)}`;
}

const DAYS_UK = { one: "день", few: "дні", many: "днів" };
const CALENDAR_DAYS_UK = {
  one: "календарний день",
  few: "календарні дні",
  many: "календарних днів",
};
const DAYS_EN = { one: "day", other: "days" };

/** How the day follows from the norm: «10 календарних днів після закінчення періоду (Програма, розділ 8)». */
export function normWords({ days, source }: CalendarEntry, language: Language): string {
  const from = source === "" ? "" : ` (${source})`;
  return language === "uk"
    ? `${counted(days, "uk", CALENDAR_DAYS_UK)} після закінчення періоду${from}`
    : `${counted(days, "en", { one: "calendar day", other: "calendar days" })} after the period’s end${from}`;
}

/** «лишилося 3 дні», «минуло 2 дні тому»; empty where nobody says from which day to count. */
export function leftWords({ left }: CalendarEntry, language: Language): string {
  if (left === null) return "";
  if (language === "uk") {
    if (left === 0) return "сьогодні останній день";
    const days = counted(Math.abs(left), "uk", DAYS_UK);
    return left > 0 ? `лишилося ${days}` : `строк минув ${days} тому`;
  }
  if (left === 0) return "due today";
  const days = counted(Math.abs(left), "en", DAYS_EN);
  return left > 0 ? `${days} left` : `over ${days} ago`;
}

/** A deadline on one line: «10.10.2018 – виконавці подають …: 10 календарних днів …». */
export function deadlineLine(entry: CalendarEntry, language: Language): string {
  const left = leftWords(entry, language);
  const date = language === "uk" ? dayUk(entry.date) : entry.date;
  return `${date} – ${dutyWords(entry, language)}: ${normWords(entry, language)}${left === "" ? "" : `; ${left}`}`;
}

import type { RuleTexts } from "../../../core/lint/rule";
import { dayUk, periodWords } from "../../../core/texts/dates";
import type { Messages } from "./index";

const WHO: Readonly<Record<"uk" | "en", Readonly<Record<string, string>>>> = {
  uk: {
    executors: "виконавці",
    responsibleExecutors: "відповідальні виконавці",
    workingGroup: "робоча група",
    department: "департамент",
    publication: "оприлюднення",
  },
  en: {
    executors: "executors",
    responsibleExecutors: "responsible executors",
    workingGroup: "the working group",
    department: "the department",
    publication: "publication",
  },
};

const list = (who: readonly string[], dates: readonly string[], language: "uk" | "en"): string =>
  who.map((party, at) => `${WHO[language][party] ?? party} – ${dayUk(dates[at] ?? "")}`).join(", ");

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Звіт подано у встановлений строк",
    why: "Звіти кількох виконавців зводять у один. Звіт, поданий пізніше, затримує зведений, тому строки в календарних днях установлює сама програма.",
    whatToDo: "Подайте звіт у строк і зазначте під таблицею дату підписання.",
    messages: {
      calendar: ({ period, who, dates }) =>
        `Не можна перевірити, чи звіт подано вчасно: під таблицею немає дати підписання. Строки звіту за ${periodWords(period, "uk")}: ${list(who, dates, "uk")}.`,
      passed: ({ period, asOf, who, dates, ahead, aheadDates }) =>
        `Не можна перевірити, чи звіт подано вчасно: під таблицею немає дати підписання, а на ${dayUk(asOf)} уже минув строк звіту за ${periodWords(period, "uk")}: ${list(who, dates, "uk")}.${ahead.length === 0 ? "" : ` Попереду: ${list(ahead, aheadDates, "uk")}.`}`,
      late: ({ cell, period, signed, who, date }) =>
        `У ${cell} звіт за ${periodWords(period, "uk")} підписано ${dayUk(signed)}, пізніше за строк ${dayUk(date)} (${WHO.uk[who] ?? who}).`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "The report is handed in in time",
    why: "The reports of several executors are put together. One that comes later holds up the whole, so the programme itself sets deadlines in calendar days.",
    whatToDo: "Hand the report in in time and state under the table when it was signed.",
    messages: {
      calendar: ({ period, who, dates }) =>
        `Cannot tell whether the report is in time: no signing date stands under the table. Deadlines for the report for ${periodWords(period, "en")}: ${list(who, dates, "en")}.`,
      passed: ({ period, asOf, who, dates, ahead, aheadDates }) =>
        `Cannot tell whether the report is in time: no signing date stands under the table, and on ${dayUk(asOf)} the report for ${periodWords(period, "en")} was already due: ${list(who, dates, "en")}.${ahead.length === 0 ? "" : ` Still ahead: ${list(ahead, aheadDates, "en")}.`}`,
      late: ({ cell, period, signed, who, date }) =>
        `${cell}: the report for ${periodWords(period, "en")} was signed on ${dayUk(signed)}, after the deadline ${dayUk(date)} (${WHO.en[who] ?? who}).`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

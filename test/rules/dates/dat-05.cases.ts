import { BUILT_IN_PROFILES } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { titled } from "./titled";

const ROW = `
| 9  | 1 | Доріжки | 200 000,00 | 140 000,00 | 70% | Так |`;
const odesa = BUILT_IN_PROFILES.find(({ name }) => name === "odesa");
if (odesa === undefined) throw new Error("No profile of Odesa");

export const cases: RuleCases = {
  valid: {
    "signed in time": titled(
      ["Звіт за 9 місяців 2018 року"],
      `${ROW}
| 12 | Дата: 10.10.2018 р. |`,
    ),
    "at hand on the day of its first deadline, signed or not": {
      sheet: titled(["Звіт за 9 місяців 2018 року"], ROW),
      asOf: "2018-10-10",
    },
    "no period": titled(["Звіт про виконання програми"], ROW),
    "a period without deadlines in the profile": {
      sheet: titled(["Звіт за I квартал 2018 року"], ROW),
      profile: { ...odesa, deadlines: [] },
    },
  },
  invalid: {
    "what is due when, once for a workbook: its latest period": {
      sheets: {
        Депутати: titled(["Звіт за 9 місяців 2018 року"], ROW),
        "Зв’язки": titled(["Звіт за 9 місяців 2018 року"], ROW),
        "За рік": titled(["Звіт за 2018 рік"], ROW),
      },
      findings: [
        {
          sheet: "За рік",
          cell: "A3",
          kind: "not-applicable",
          uk: "Не можна перевірити, чи звіт подано вчасно: під таблицею немає дати підписання. Строки звіту за 2018 рік: виконавці – 10.01.2019, робоча група – 15.01.2019, оприлюднення – 14.02.2019.",
          en: /^Cannot tell whether the report is in time: .* publication – 14\.02\.2019\.$/,
          fix: "none",
        },
      ],
    },
    "nine months of 2018 in Zhytomyr": {
      sheets: {
        Депутати: titled(["Звіт за 9 місяців 2018 року"], ROW),
        "Зв’язки": titled(["Звіт за 9 місяців 2018 року"], ROW),
      },
      findings: [
        {
          sheet: "Депутати",
          cell: "A3",
          kind: "not-applicable",
          uk: /Строки звіту за 9 місяців 2018 року: виконавці – 10\.10\.2018, робоча група – 15\.10\.2018\.$/,
          en: /for nine months of 2018: executors – 10\.10\.2018, the working group – 15\.10\.2018\.$/,
          fix: "none",
        },
      ],
    },
    "on the day of the check: what was due, and what is ahead": {
      sheet: titled(["Звіт за 9 місяців 2018 року"], ROW),
      asOf: "2018-10-12",
      findings: [
        {
          cell: "A3",
          kind: "not-applicable",
          uk: "Не можна перевірити, чи звіт подано вчасно: під таблицею немає дати підписання, а на 12.10.2018 уже минув строк звіту за 9 місяців 2018 року: виконавці – 10.10.2018. Попереду: робоча група – 15.10.2018.",
          en: /on 12\.10\.2018 the report for nine months of 2018 was already due: executors – 10\.10\.2018\. Still ahead: the working group – 15\.10\.2018\.$/,
          fix: "none",
        },
      ],
    },
    "later still: nothing is ahead": {
      sheet: titled(["Звіт за 9 місяців 2018 року"], ROW),
      asOf: "2018-10-16",
      findings: [
        {
          cell: "A3",
          kind: "not-applicable",
          uk: /виконавці – 10\.10\.2018, робоча група – 15\.10\.2018\.$/,
          en: /executors – 10\.10\.2018, the working group – 15\.10\.2018\.$/,
          fix: "none",
        },
      ],
    },
    "the deadlines of another city": {
      sheet: titled(["Звіт за I півріччя 2018 року"], ROW),
      profile: odesa,
      findings: [
        {
          cell: "A3",
          kind: "not-applicable",
          uk: /за I півріччя 2018 року: виконавці – 05\.07\.2018, відповідальні виконавці – 15\.07\.2018, департамент – 01\.08\.2018/,
          en: /the first half of 2018/,
          fix: "none",
        },
      ],
    },
    "signed after the deadline": {
      sheet: titled(
        ["Звіт за 9 місяців 2018 року"],
        `${ROW}
| 12 | Дата: 12.10.2018 |`,
      ),
      findings: [
        {
          cell: "A12",
          uk: "У A12 звіт за 9 місяців 2018 року підписано 12.10.2018, пізніше за строк 10.10.2018 (виконавці).",
          en: /was signed on 12\.10\.2018, after the deadline 10\.10\.2018 \(executors\)\.$/,
          fix: "none",
        },
      ],
    },
  },
};

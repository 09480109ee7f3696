import type { RuleCases } from "../../support/rule-tester";
import { titled } from "./titled";

const ROW = `
| 9  | 1 | Доріжки | 200 000,00 | 140 000,00 | 70% | Так |`;

export const cases: RuleCases = {
  valid: {
    "one period": titled(["Звіт за 9 місяців 2022 року"], ROW),
    "the same period twice": titled(["Звіт за 9 місяців 2022 року", "за 9 місяців 2022 року"], ROW),
    "the programme's term": titled(
      ["Програма на 2021-2025 роки", "Звіт за 9 місяців 2022 року"],
      ROW,
    ),
    "two periods that are compared": titled(
      ["Звіт за 9 місяців 2022 року", "порівняно з тим, що було за 9 місяців 2021 року"],
      ROW,
    ),
    "no period": titled(["Звіт про виконання програми"], ROW),
  },
  invalid: {
    "nine months, and under it the year": {
      sheet: titled(["Звіт за 9 місяців 2022 року у контексті нагородження", "За 2022 рік"], ROW),
      findings: [
        {
          cell: "A4",
          related: ["A3"],
          uk: "У A4 зазначено період «за 2022 рік», а в A3 – «за 9 місяців 2022 року».",
          en: /^A4 names 2022 as the period, but A3 names nine months of 2022\.$/,
          fix: "suggestion",
        },
      ],
      after: { A4: "За 9 місяців 2022 року" },
    },
    "words that no fix can be made of": {
      sheet: titled(["Звіт за 9 місяців 2022 року", "станом на 01.07.2022"], ROW),
      findings: [
        {
          cell: "A4",
          related: ["A3"],
          uk: "У A4 зазначено період «за I півріччя 2022 року», а в A3 – «за 9 місяців 2022 року».",
          en: /first half of 2022/,
          fix: "none",
        },
      ],
    },
  },
};

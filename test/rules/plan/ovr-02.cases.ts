import type { RuleCases } from "../../support/rule-tester";
import { HALF_YEAR, reportFor } from "./two-periods";

export const cases: RuleCases = {
  valid: {
    "more than half a year ago": {
      sheets: {
        Півріччя: HALF_YEAR,
        "9 місяців": reportFor(
          "9 місяців 2022 року",
          `
| 9  | 1 | Ремонт доріжок у сквері | 200 000,00 | 95 000,00 | 47,5 % | Так |
| 10 | 2 | Придбання лавок | 50 000,00 | 48 000,00 | 96% | Так |`,
        ),
      },
    },
    "another year": {
      sheets: {
        Півріччя: HALF_YEAR,
        "9 місяців": reportFor(
          "9 місяців 2023 року",
          `
| 9  | 1 | Ремонт доріжок у сквері | 200 000,00 | 5 000,00 | 2,5 % | Так |`,
        ),
      },
    },
    "the same period twice": {
      sheets: {
        Півріччя: HALF_YEAR,
        Виправлено: reportFor(
          "I півріччя 2022 року",
          `
| 9  | 1 | Ремонт доріжок у сквері | 200 000,00 | 5 000,00 | 2,5 % | Так |`,
        ),
      },
    },
    "other measures": {
      sheets: {
        Півріччя: HALF_YEAR,
        "9 місяців": reportFor(
          "9 місяців 2022 року",
          `
| 9  | 1 | Навчання депутатів | 200 000,00 | 5 000,00 | 2,5 % | Так |`,
        ),
      },
    },
  },
  invalid: {
    "less in a line, and in the total because of it": {
      sheets: {
        Півріччя: HALF_YEAR,
        "9 місяців": reportFor(
          "9 місяців 2022 року",
          `
| 9  | 1 | Придбання лавок. | 50 000,00 | 10 000,00 | 20% | Так |
| 10 | 2 | Ремонт доріжки у сквері | 200 000,00 | 95 000, 00 | 47,5 % | Так |
| 11 |   | Всього: | 250 000,00 | 105 000,00 | 42% | |`,
        ),
      },
      findings: [
        {
          sheet: "9 місяців",
          cell: "D9",
          related: ["Півріччя!D10"],
          stated: "10000",
          expected: "30000.00",
          uk: "У D9 від початку року профінансовано 10 000,00 грн, а за попередній період (аркуш «Півріччя») – 30 000,00 грн: на 20 000,00 грн більше.",
          en: /^D9: 10.000,00.UAH since the start of the year, but the period before \(sheet “Півріччя”\) has 30.000,00.UAH/,
          fix: "none",
        },
      ],
    },
    "money given back, as a question": {
      sheets: {
        Півріччя: HALF_YEAR,
        "9 місяців": reportFor(
          "9 місяців 2022 року",
          `
| 9  | 1 | Ремонт доріжок у сквері | 200 000,00 | 95 000,00 | 47,5 % | Так |
| 10 | 2 | Придбання лавок | 50 000,00 | 10 000,00 | 20% | Постачальник повернув кошти |`,
        ),
      },
      findings: [
        {
          sheet: "9 місяців",
          cell: "D10",
          kind: "review",
          related: ["Півріччя!D10"],
          stated: "10000",
          expected: "30000.00",
          uk: /на 20 000,00 грн менше, ніж за попередній період/,
          en: /Check that this much was given back\.$/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND } from "../tables";

const titled = (table: string, title: string, row: string): string => `${table.replace(
  "| 8 |",
  `| 7 | ${title} | | | | | |
| 8 |`,
)}
| 9 | ${row} |`;

const NINE_MONTHS = "Звіт за 9 місяців 2022 року";
const THOUSANDS = titled(SIX_THOUSAND, NINE_MONTHS, "1 | Доріжки | 500,0 | 250,0 | 50% | Так");

export const cases: RuleCases = {
  valid: {
    "reports in one unit": {
      sheets: {
        А: THOUSANDS,
        Б: titled(SIX_THOUSAND, NINE_MONTHS, "1 | Лавки | 100,0 | 40,0 | 40% | Так"),
      },
    },
    "reports of different periods": {
      sheets: {
        А: THOUSANDS,
        Б: titled(SIX, "Звіт за 2021 рік", "1 | Лавки | 100 000,00 | 40 000,00 | 40% | Так"),
      },
    },
    "one report": THOUSANDS,
  },
  invalid: {
    "one report in hryvnias among two in thousands": {
      sheets: {
        А: titled(SIX, NINE_MONTHS, "1 | Лавки | 100 000,00 | 40 000,00 | 40% | Так"),
        Б: THOUSANDS,
        В: titled(SIX_THOUSAND, NINE_MONTHS, "1 | Ліхтарі | 400,0 | 10,0 | 2,5% | Так"),
      },
      findings: [
        {
          sheet: "А",
          cell: "C8",
          related: ["Б!C8", "В!C8"],
          uk: "Цей звіт наведено в «грн», а інші звіти за той самий період – у «тис. грн» («Б», «В»). Разом в одній одиниці: план 1 000,00 тис. грн, профінансовано 300,00 тис. грн, виконання 30 %.",
          en: /plan 1.000,00.thousand.UAH, actual 300,00.thousand.UAH, execution 30.%\.$/,
          fix: "none",
        },
      ],
    },
    "a report with a figure that cannot be read: no sums": {
      sheets: {
        А: THOUSANDS,
        Б: titled(SIX, NINE_MONTHS, "1 | Лавки | за рішенням | 40 000,00 | 40% | Так"),
      },
      findings: [
        {
          sheet: "Б",
          cell: "C8",
          related: ["А!C8"],
          uk: "Цей звіт наведено в «грн», а інші звіти за той самий період – у «тис. грн» («А»).",
          en: /^This report is in UAH, other reports of the same period in thousand.UAH/,
          fix: "none",
        },
      ],
    },
  },
};

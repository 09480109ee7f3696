import type { RuleCases } from "../../support/rule-tester";
import { FIVE, SEVEN, SIX } from "../tables";

const LINES = `${SIX}
| 9  | 1 | Доріжки | 100 000, 00 | 50 000,10 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,20 | 25%  | Так |`;

export const cases: RuleCases = {
  valid: {
    "a total": `${LINES}
| 11 |   | Всього: | 300 000,00 | 100 000,30 | 33,3 % | |`,
    "a total whose label stands in its figures": `${LINES}
| 11 |   |  | Всього: 300 000,00 | Всього: 100 000,30 |  | |`,
    "a single line, which needs none": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |`,
  },
  invalid: {
    "two lines without a total, with a fix that writes it": {
      sheet: LINES,
      findings: [
        {
          cell: "B11",
          uk: "У таблиці 2 заходи, а підсумкового рядка немає. Його місце – у рядку з B11.",
          en: /^The table has 2 measures and no total row\. Its place is the row of B11\.$/,
          fix: "suggestion",
        },
      ],
      after: {
        C9: 100000,
        B11: "Всього:",
        C11: ["=SUM(C9:C10)", "#,##0.00"],
        D11: ["=SUM(D9:D10)", "#,##0.00"],
        E11: ["=D11/C11", "0.0%"],
      },
    },
    "a signature block after a blank row, and the whole term's volume": {
      sheet: `${SEVEN}
| 9  | 1 | Доріжки | 900 000,00 | 100 000,00 | 50 000,00 | 50 | Так |
| 10 | 2 | Лавки   | 600 000,00 | 200 000,00 | 50 000,00 | 25 | Так |
| 13 | Начальник управління | < | < | < | | | О. В. Ахмедова |`,
      findings: [{ cell: "B11", uk: /B11/, en: /B11/, fix: "suggestion" }],
      after: {
        B11: "Всього:",
        C11: "=SUM(C9:C10)",
        D11: "=SUM(D9:D10)",
        E11: "=SUM(E9:E10)",
        F11: ["=E11/D11*100", "0.0"],
      },
    },
    "no room for a total": {
      sheet: `${LINES}
| 12 | Начальник управління | | | | | О. В. Ахмедова |`,
      findings: [
        {
          cell: "B11",
          uk: /Вставте перед B11 порожній рядок і запишіть у ньому підсумок\.$/,
          en: /Insert a blank row before B11/,
          fix: "none",
        },
      ],
    },
    "a figure that cannot be added": {
      sheet: `${FIVE}
| 9  | 1 | Доріжки | за рішенням | 50 000,10 | 50% |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,20 | 25% |`,
      findings: [{ cell: "B11", uk: /B11/, en: /B11/, fix: "none" }],
    },
    "five measures": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Лавки   | 120,0 | 19 800,00  | 16,50% | Так |
| 11 | 3 | Ліхтарі | 100,0 | 0,0 | 0% | Так |
| 12 | 4 | Клумби  | 100,0 | 0,0 | 0% | Так |
| 13 | 5 | Дерева  | 100,0 | 0,0 | 0% | Так |`,
      findings: [{ cell: "B14", uk: /У таблиці 5 заходів/, en: /5 measures/, fix: "none" }],
    },
  },
};

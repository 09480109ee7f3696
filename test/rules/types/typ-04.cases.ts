import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_NO_UNIT, SIX_THOUSAND, TWO_YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "figures as they should be": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,66% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 0         | 0      | Так |`,
    "kopiykas in thousands, and dust of binary sums": `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 180,12345 | 0,1 | 0,1 | Так |
| 10 | 2 | Лавки   | 50        | 0,2 | 0,4 | Так |
| 11 |   | Всього: | =C9+C10   | =D9+D10 | 0,1 | |`,
    "many decimals where no unit is declared": `${SIX_NO_UNIT}
| 9  | 1 | Доріжки | 180,12345 | 90 | 50 | Так |
| 10 | 2 | Лавки   | 50        | 20 | 40 | Так |`,
  },
  invalid: {
    "points among fractions": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | 0,5  | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 0,2  | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 24 800,00 | 49,6 | Так |
| 12 | 4 | Клумби  | 50 000,00  | 15 000,00 | 0,3  | Так |`,
      findings: [
        {
          cell: "E11",
          uk: "У графі «Відсоток виконання заходу, %» відсотки записано в іншому масштабі, ніж решту, – у сто разів менше або більше: E11, наприклад «49,6».",
          en: /a hundredfold apart from the others: E11, such as “49,6”/,
          fix: "suggestion",
        },
      ],
      after: { E11: [0.496, "0.0%"] },
    },
    "negative plans, and negative actuals as a question": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | -180 000,00 | 90 000,00  | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00   | -10 000,00 | -20% | Повернення |`,
      findings: [
        {
          cell: "C9",
          uk: "У графі «Річний обсяг фінансування, грн» стоять від’ємні числа: C9, наприклад «-180 000,00». Обсяг фінансування не може бути від’ємним.",
          en: /A volume of financing cannot be negative/,
          fix: "none",
        },
        {
          cell: "D10",
          kind: "review",
          uk: /Якщо це повернення коштів, зазначте його в поясненні\.$/,
          en: /If money was given back/,
          fix: "none",
        },
      ],
    },
    "a programme's year below zero": {
      sheet: `${TWO_YEARS}
| 9  | '1.1. | Ремонт | Доріжки | -30,0 | 40,0 | 10,0 |
| 10 | '1.2. | Ремонт | Лавки   | 30,0 | 40,0 | 70,0 |`,
      findings: [
        { cell: "D9", uk: /«2019 рік, тис\. грн» стоять від’ємні/, en: /D9/, fix: "none" },
      ],
    },
    "parts of a kopiyka, typed and computed": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 60 000,333 | 33,33% | Так |
| 10 | 2 | Лавки   | 50 000,00  | =C10/3     | 33,33% | Так |
| 11 |   | Всього: | =SUM(C9:C10) | =SUM(D9:D10) | 33,33% | |`,
      findings: [
        {
          cell: "D9",
          cells: ["D9", "D10"],
          uk: "У графі «Фактично профінансовано, грн» стоять суми з частками копійки: 2 клітинки (D9:D10), на екрані – «60 000,33».",
          en: /part of a kopiyka: 2.cells \(D9:D10\), shown as “60.000,33”/,
          fix: "suggestion",
        },
      ],
      after: { D9: 60000.33, D10: "=ROUND(C10/3,2)" },
    },
  },
};

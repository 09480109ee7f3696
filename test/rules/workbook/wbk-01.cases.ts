import type { RuleCases } from "../../support/rule-tester";
import { SIX, YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a table in which nothing is hidden": `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |
| 10 | | Всього | 100 000,00 | 50 000,00 | 50% | |`,
    "a hidden row without money": `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |
| 10 (приховано) | 2 | Лавки | 0 | 0 | | Ні |
| 11 | | Всього | 100 000,00 | 50 000,00 | 50% | |`,
    "hidden rows that no total counts": `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |
| 10 (приховано) | 2 | Лавки | 10 000,00 | 5 000,00 | 50% | Так |`,
    "a hidden column of words": `${SIX.replace("| F |", "| F (приховано) |")}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |
| 10 | | Всього | 100 000,00 | 50 000,00 | 50% | |`,
  },
  invalid: {
    "hidden rows with money in a total, told once": {
      sheet: `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |
| 10 (приховано) | 2 | Лавки | 10 000,00 | 5 000,00 | 50% | Так |
| 11 | 3 | Ліхтарі | 20 000,00 | 5 000,00 | 25% | Так |
| 12 (приховано) | 4 | Урни | 30 000,00 | 5 000,00 | 16,7 % | Так |
| 13 | | Всього | 160 000,00 | 65 000,00 | 40,6 % | |`,
      findings: [
        {
          cell: "C10",
          cells: ["C10", "C12"],
          related: ["C13"],
          uk: "Рядки 10, 12 приховано або відфільтровано, а кошти C10, C12 входять до підсумку C13.",
          en: /^Rows 10, 12 are hidden or filtered out/,
          fix: "none",
        },
      ],
    },
    "a hidden year in a total of all years": {
      sheet: `${YEARS.replace("| E |", "| E (hidden) |")}
| 9 | '1.1. | Навчання | 2018-2020 | 190,0 | 100,0 | 190,0 | 480,0 |
| 10 | Всього | | | 190,0 | 100,0 | 190,0 | 480,0 |`,
      findings: [
        {
          cell: "E9",
          uk: "Стовпець E приховано, а кошти з нього входять до видимого стовпця G.",
          en: /^Column E is hidden, but the visible column G counts the money\.$/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, TWO_YEARS } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% | Так |";

export const cases: RuleCases = {
  valid: {
    "two measures with equal sums": `${SIX}
| 9  | 1 | Доріжки | ${FIGURES}
| 10 | 2 | Лавки | ${FIGURES}`,
    "the same measure with other sums": `${SIX}
| 9  | 1 | Доріжки | ${FIGURES}
| 10 | 2 | Доріжки | 180 000,00 | 80 000,00 | 44,4% | Так |`,
    "the same words under another title": `${SIX}
| 9  | Напрям 1. Північ | | | | | |
| 10 | 1 | Доріжки | ${FIGURES}
| 11 | Напрям 2. Південь | | | | | |
| 12 | 2 | Доріжки | ${FIGURES}`,
    "a text that goes on without figures": `${TWO_YEARS}
| 9  | '2.10. | Фотобанк | Зображення для потреб | 30,0 | 40,0 | 70,0 |
| 10 | | | розміщення на сайті | | | |
| 11 | '2.11. | Реклама | Сюжети | 170,0 | 150,0 | 320,0 |`,
    "the same line without money": `${TWO_YEARS}
| 9  | '2.10. | Фотобанк | Зображення | 0,0 | 0,0 | 0,0 |
| 10 | '2.11. | Фотобанк | Зображення | 0,0 | 0,0 | 0,0 |
| 11 | '2.12. | Реклама | Сюжети | 170,0 | 150,0 | 320,0 |`,
  },
  invalid: {
    "the rest of a row with the sums of the next one": {
      sheet: `${TWO_YEARS}
| 9  | '2.10. | Фотобанк | Зображення для потреб | 30,0 | 40,0 | 70,0 |
| 10 | | | розміщення на сайті | 170,0 | 150,0 | 320,0 |
| 11 | '2.11. | Реклама | Сюжети | 170,0 | 150,0 | 320,0 |`,
      findings: [
        {
          cell: "D10",
          cells: ["D10", "E10", "F10"],
          related: ["D11", "E11", "F11"],
          uk: "У продовженні попереднього рядка стоять суми з рядка 11: D10, E10, F10. Якщо додати обидва рядки, ці кошти буде враховано двічі.",
          en: /carries the sums of row 11: D10, E10, F10\./,
          fix: "suggestion",
        },
      ],
      after: { D10: "null", E10: "null", F10: "null" },
    },
    "a line that stands in the table twice, under another number": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | ${FIGURES}
| 10 | 2 | Лавки | 50 000,00 | 10 000,00 | 20% | Так |
| 11 | 3 | доріжки | ${FIGURES}`,
      findings: [
        {
          cell: "C11",
          cells: ["C11", "D11", "E11"],
          related: ["C9", "D9", "E9"],
          uk: "Рядок повторює рядок 9 слово в слово і з тими самими сумами: C11, D11, E11. Ці кошти буде враховано двічі.",
          en: /repeats row 9 word for word/,
          fix: "suggestion",
        },
      ],
      after: { A11: "null", B11: "null", C11: "null", D11: "null", E11: "null", F11: "null" },
    },
  },
};

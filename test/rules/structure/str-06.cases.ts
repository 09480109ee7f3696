import type { RuleCases } from "../../support/rule-tester";
import { SIX, TWO_YEARS } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% |";

export const cases: RuleCases = {
  valid: {
    "whole texts one under the other": `${SIX}
| 9  | 1 | Доріжки | ${FIGURES} Так |
| 10 | 2 | Лавки | ${FIGURES} Ні |`,
    "the rest of a row that repeats figures, which is another rule's": `${TWO_YEARS}
| 9  | '2.10. | Фотобанк | Зображення для потреб | 30,0 | 40,0 | 70,0 |
| 10 | | | розміщення на сайті | 170,0 | 150,0 | 320,0 |
| 11 | '2.11. | Реклама | Сюжети | 170,0 | 150,0 | 320,0 |`,
  },
  invalid: {
    "captions and the numbers of the header again, without a fix": {
      sheet: `${SIX}
| 9  | '1 | '2 | '3 | '4 | '5 | '6 |
| 10 | Додаток | < | < | < | < | < |
| 11 | 1 | Доріжки | ${FIGURES} Так |
| 12 | Продовження додатка | < | < | < | < | < |
| 13 | '1 | '2 | '3 | '4 | '5 | '6 |
| 14 | 2 | Лавки | ${FIGURES} Так |`,
      findings: [
        {
          cell: "A10",
          cells: ["A10", "A12", "A13"],
          uk: "Між рядками таблиці стоять підписи сторінок або повторена шапка: A10, A12:A13. Звірка їх не враховує.",
          en: /Page captions or a repeated header stand between the rows of the table: A10, A12:A13\./,
          fix: "none",
        },
      ],
    },
    "texts that go on in rows of their own": {
      sheet: `${SIX}
| 9  | 1 | Прийом делегацій (проживання, | ${FIGURES} Договори |
| 10 |   | перевезень тощо). | | | | не укладались |
| 11 |   | | | | | через карантин. |
| 12 | 2 | Лавки | ${FIGURES} Так |`,
      findings: [
        {
          cell: "B10",
          cells: ["B10", "F10", "F11"],
          uk: "Закінчення тексту стоїть в окремому рядку, відірвано від початку: B10, F10:F11.",
          en: /end of a text stands in a row of its own, away from its beginning: B10, F10:F11\./,
          fix: "suggestion",
        },
      ],
      after: {
        B9: "Прийом делегацій (проживання, перевезень тощо).",
        F9: "Договори не укладались через карантин.",
        B10: "null",
        F10: "null",
        F11: "null",
      },
    },
    "a term cut after its hyphen, without a space": {
      sheet: `${TWO_YEARS.replace("Завдання", "Термін виконання")}
| 9  | '1.1. | '2019- | Ремонт | 30,0 | 40,0 | 70,0 |
| 10 |       | '2020  | доріжок |     |      |      |`,
      findings: [
        { cell: "B10", cells: ["B10", "C10"], uk: /B10, C10/, en: /B10/, fix: "suggestion" },
      ],
      after: { B9: "2019-2020", C9: "Ремонт доріжок", B10: "null", C10: "null" },
    },
    "a caption in the column of explanations is no text that goes on": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | ${FIGURES} Роботи |
| 10 |   | | | | | Додаток |
| 11 |   | | | | | тривають. |
| 12 | 2 | Лавки | ${FIGURES} Так |`,
      findings: [
        { cell: "F10", uk: /підписи сторінок або повторена шапка: F10\./, en: /F10/, fix: "none" },
        { cell: "F11", uk: /Закінчення тексту .*: F11\./, en: /F11/, fix: "suggestion" },
      ],
      after: { F9: "Роботи тривають.", F11: "null" },
    },
  },
};

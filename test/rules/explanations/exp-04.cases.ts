import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const of = (period: string, words: string): string => `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 5 | Звіт за ${period} |
${SIX.trim().split("\n").slice(2).join("\n")}
| 9  | 1 | Вебсайт | 50 000,00 | 30 000,00 | 60% | ${words} |`;

export const cases: RuleCases = {
  valid: {
    "what has been done": of("9 місяців 2022 року", "Торги відбулися у вересні."),
    "a whole year": of("2022 рік", "Торги оголосять у жовтні."),
    "no known period": of("минулий час", "Торги оголосять у жовтні."),
    "words that only begin like a month": of("9 місяців 2022 року", "Роботи у грудневому парку."),
  },
  invalid: {
    "a month after the period": {
      sheet: of(
        "9 місяців 2022 року",
        "Договорів не укладали. Договір мають намір підписати у жовтні поточного року.",
      ),
      findings: [
        {
          cell: "F9",
          kind: "review",
          uk: "У F9 обіцяно зробити пізніше: «Договір мають намір підписати у жовтні поточного року». Перевірте це в наступному звіті.",
          en: /^F9 promises something for later: “Договір мають намір/,
          fix: "none",
        },
      ],
    },
    "a quarter after the period": {
      sheet: of("I квартал 2022 року", "Заплановано на ІІ квартал"),
      findings: [
        { cell: "F9", kind: "review", uk: /«Заплановано на ІІ квартал»/, en: /later/, fix: "none" },
      ],
    },
    "the end of the year": {
      sheet: of("9 місяців 2022 року", "Роботи завершать до кінця поточного року."),
      findings: [
        { cell: "F9", kind: "review", uk: /до кінця поточного року/, en: /later/, fix: "none" },
      ],
    },
  },
};

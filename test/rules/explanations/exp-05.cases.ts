import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const told = (words: string): string => `${SIX}
| 9  | 1 | Бюджет участі | 50 000,00 | 30 000,00 | 60% | ${words} |`;

export const cases: RuleCases = {
  valid: {
    "one number": told("Участь узяли 12 527 мешканців."),
    "a rounded number of the same": told(
      "Участь узяли 9 300 мешканців, тобто долучилося близько 9 тисяч жителів.",
    ),
    "two numbers of which none took part in anything": told(
      "Послугу отримали 12 527 мешканців, про неї знають 9 тисяч жителів.",
    ),
    "other measures": `${told("Участь узяли 12 527 мешканців.")}
| 10 | 2 | День міста | 50 000,00 | 30 000,00 | 60% | Участь узяли 900 осіб. |`,
  },
  invalid: {
    "two numbers in one explanation": {
      sheet: told("Участь узяли 12 527 мешканців. Загалом долучилося близько 9 тисяч жителів."),
      findings: [
        {
          cell: "F9",
          kind: "review",
          related: ["F9"],
          uk: "У F9 про участь сказано «близько 9 тисяч жителів», а в F9 – «12 527 мешканців». Перевірте, чи йдеться про те саме.",
          en: /^F9 says “близько 9 тисяч жителів” took part, but F9 says “12 527 мешканців”\./,
          fix: "none",
        },
      ],
    },
    "two numbers on one subject of a note": {
      sheets: {
        Звіт: told("Так"),
        Записка: `
|   | A | B |
|---|---|---|
| 1 | Бюджет участі | У голосуванні взяли участь 12 527 мешканців. |
| 2 | День міста | Участь узяли 900 осіб. |
| 3 | Бюджет участі | Участь узяли близько 9 тисяч жителів. |`,
      },
      findings: [
        {
          sheet: "Записка",
          cell: "B3",
          kind: "review",
          related: ["B1"],
          uk: /^У B3 про участь сказано «близько 9 тисяч жителів», а в B1 – «12 527 мешканців»/,
          en: /B1 says “12 527 мешканців”/,
          fix: "none",
        },
      ],
    },
  },
};

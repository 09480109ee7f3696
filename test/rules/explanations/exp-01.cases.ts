import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { FIVE, SIX } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a reason": `${SIX}
| 9  | 1 | Доріжки | 120 000,00 | 0 | 0 | На даний час не прийнято рішення |`,
    "enough execution without a word": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 45 000,00 | 45% | |`,
    "a reason merged over two lines": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 10 000,00 | 10% | Торги не відбулися |
| 10 | 2 | Лавки   | 100 000,00 | 0,00      | 0%  | ^ |`,
    "a reason on the next page": `${SIX}
| 9  | 4 | Навчання | 141 000,00 | 33 900,00 | 24% | |
| 10 |   | Додаток |  |  |  | |
| 11 |   |  |  |  |  | У зв'язку із введенням воєнного стану |
| 12 | 5 | Обмін досвідом | 190 000,00 | 149 900,00 | 78,9 % | |`,
    "parts of a line that explains itself": `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 0,00 | 0% | Торги не відбулися |
| 10 | '1.1. | Доріжки | 100 000,00 | 0,00 | 0% | |
| 11 | '1.2. | Лавки   | 200 000,00 | 0,00 | 0% | |`,
    "a line whose parts explain it": `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 0,00 | 0% | |
| 10 | '1.1. | Доріжки | 100 000,00 | 0,00 | 0% | Торги не відбулися |
| 11 | '1.2. | Лавки   | 200 000,00 | 0,00 | 0% | Договір розірвано |`,
    "a plan of zero": `${SIX}
| 9  | 1 | Доріжки | 0,00 | 0,00 | 0% | |`,
    "a table without such a column": `${FIVE}
| 9  | 1 | Доріжки | 100 000,00 | 0,00 | 0% |`,
    "enough execution in the reviewer's own profile": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 30 000,00 | 30% | |`,
      profile: {
        ...DEFAULT_PROFILE,
        thresholds: { ...DEFAULT_PROFILE.thresholds, lowExecution: 25 },
      },
    },
  },
  invalid: {
    "no execution and low execution without a word": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000, 00 | 0,00 | 0% | |
| 10 | 2 | Лавки   | 100 000,00 | 44 990,00 | 45% | — |
| 11 | 3 | Ліхтарі | 100 000,00 | 44 990,00 | 45% | Так |`,
      findings: [
        {
          cell: "F9",
          related: ["C9", "D9", "E9"],
          uk: "У F9 немає пояснення: профінансовано 0 % річного плану, що менше за 45 %.",
          en: /^F9 gives no explanation: 0.% of the annual plan was financed, which is below 45.%\.$/,
          fix: "none",
        },
        {
          cell: "F10",
          related: ["C10", "D10", "E10"],
          uk: /профінансовано 44,99 % річного плану/,
          en: /44,99/,
          fix: "none",
        },
      ],
    },
    "a stated percent where the actual is missing": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 |  | 0% | |`,
      findings: [{ cell: "F9", related: ["C9", "D9", "E9"], uk: /0 %/, en: /0.%/, fix: "none" }],
    },
    "nothing financed, in whatever unit": {
      sheet: `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 51,88% | |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 16,50% | |
| 11 | 3 | Дизайн      | 100,0 | 0,00  | 0% | |`,
      findings: [
        { cell: "F10", related: ["C10", "D10", "E10"], uk: /16,5 %/, en: /16,5/, fix: "none" },
        { cell: "F11", related: ["C11", "D11", "E11"], uk: /0 %/, en: /0.%/, fix: "none" },
      ],
    },
    "that it cannot tell without a figure": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | за рішенням | 100,00 |  | |`,
      findings: [
        {
          cell: "C9",
          kind: "not-applicable",
          related: ["C9"],
          uk: /у C9 немає числа/,
          en: /C9/,
          fix: "none",
        },
      ],
    },
  },
};

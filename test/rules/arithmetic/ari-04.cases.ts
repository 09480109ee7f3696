import type { RuleCases } from "../../support/rule-tester";
import { SIX, YEARS } from "../tables";

const SECTIONS = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 |   | Разом за розділом 1 | 100 000,00 | 50 000,00 | 50% | |
| 11 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 12 |   | Разом за розділом 2 | 200 000,00 | 50 000,00 | 25% | |`;

const programme = (grand: string): string => `${YEARS}
| 9  | 1. Організаційна спроможність | < | < | | | | |
| 10 | '1.1. | Навчання | 2018-2020 | 190,0 | 190,0 | 190,0 | 570,0 |
| 11 | ВСЬОГО | < | < | 190,0 | 190,0 | 190,0 | 570,0 |
| 12 | 2. Прозорість | < | < | | | | |
| 13 | '2.1. | Вебсайт | 2018-2020 | 20,0 | 50,0 | 50,0 | 120,0 |
| 14 | ВСЬОГО | < | < | 20,0 | 50,0 | 50,0 | 120,0 |
| 15 | РАЗОМ | < | < | ${grand} |`;

export const cases: RuleCases = {
  valid: {
    "a grand total of totals": `${SECTIONS}
| 13 |   | Всього | 300 000,00 | 100 000,00 | 33,3 % | |`,
    "a programme's grand total": programme("210,0 | 240,0 | 240,0 | 690,0"),
    "a total without categories, which another rule judges": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 |   | Всього | 120 000,00 | 50 000,00 | 41,7 % | |`,
    "a category's total that is wrong by itself": `${SIX}
| 9  | Розділ 1. Доріжки | < | | | | |
| 10 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 11 |   | Разом | 110 000,00 | 50 000,00 | 45,5 % | |
| 12 | Розділ 2. Лавки | < | | | | |
| 13 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 14 |   | Разом | 200 000,00 | 50 000,00 | 25% | |
| 15 |   | Всього за програмою | 310 000,00 | 100 000,00 | 32,3 % | |`,
  },
  invalid: {
    "a grand total that is more than its totals": {
      sheet: `${SECTIONS}
| 13 |   | Всього | 310 000,00 | 100 000,00 | 32,3 % | |`,
      findings: [
        {
          cell: "C13",
          related: ["C10", "C12"],
          stated: "310000.00",
          expected: "300000.00",
          uk: "У C13 зазначено 310 000,00, а сума підсумків розділів становить 300 000,00: загальний підсумок більший на 10 000,00.",
          en: /the grand total is 10.000,00 too large\.$/,
          fix: "suggestion",
        },
      ],
      after: { C13: "=SUM(C10,C12)" },
    },
    "a programme's year, whose fix puts the total of all years right too": {
      sheet: programme("210,0 | 245,0 | 240,0 | 695,0"),
      findings: [
        {
          cell: "E15",
          related: ["E11", "E14"],
          stated: "245.00000",
          expected: "240.00000",
          uk: /загальний підсумок більший на 5,00/,
          en: /too large/,
          fix: "suggestion",
        },
      ],
      after: { E15: "=SUM(E11,E14)", G15: "=SUM(D15:F15)" },
    },
    "that it cannot tell where a category's total cannot be read": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 |   | Разом за розділом 1 | за рішенням | 50 000,00 | 50% | |
| 11 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 12 |   | Разом за розділом 2 | 200 000,00 | 50 000,00 | 25% | |
| 13 |   | Всього | 300 000,00 | 100 000,00 | 33,3 % | |`,
      findings: [
        {
          cell: "C10",
          kind: "not-applicable",
          related: ["C10"],
          uk: /^Не можна перевірити: у C10/,
          en: /^Cannot tell/,
          fix: "none",
        },
      ],
    },
  },
};

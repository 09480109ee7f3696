import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "what was financed up to the plan": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 100 000,00 | 100%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 0,00 | 0%  | Ні |
| 11 |   | Всього: | 300 000,00 | 100 000,00 | 33,3 % | |`,
    "money under a plan of zero, which is another rule's": `${SIX}
| 9  | 1 | Доріжки | 0,00 | 212,50 |  | Так |`,
    "a plan or an actual that is blank": `${SIX}
| 9  | 1 | Доріжки |  | 100 000,00 |  | Так |
| 10 | 2 | Лавки   | 200 000,00 | — | 0%  | Ні |`,
    "thousands beside hryvnias, as the headers say": `${SIX.replace("обсяг фінансування, грн", "обсяг фінансування, тис. грн")}
| 9  | 1 | Доріжки | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Лавки   | 120,0 | 19 800,00  | 16,50% | Так |`,
  },
  invalid: {
    "more than the plan, in a line and in the total": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 200 000, 00 | 212 500,00 | 106,3 %  | Так |
| 10 | 2 | Лавки   | 10 000,00 | 0,00 | 0%  | Ні |
| 11 |   | Всього: | 210 000,00 | 212 500,00 | 101,2 % | |`,
      findings: [
        {
          cell: "D9",
          related: ["C9"],
          stated: "212500",
          expected: "200000.00",
          uk: "У D9 перевитрата 12 500,00 грн, 106,3 % річного плану 200 000,00 грн.",
          en: /^D9: over-run of 12.500,00.UAH, 106,3.% of the annual plan of 200.000,00.UAH\.$/,
          fix: "none",
        },
        {
          cell: "D11",
          related: ["C11"],
          stated: "212500",
          expected: "210000",
          uk: /перевитрата 2 500,00 грн, 101,2 %/,
          en: /over-run of 2.500,00/,
          fix: "none",
        },
      ],
    },
    "in thousands": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 200,0 | 212,5 | 106,3 %  | Так |`,
      findings: [
        {
          cell: "D9",
          related: ["C9"],
          stated: "212.5",
          expected: "200",
          uk: /перевитрата 12,50 тис\. грн, 106,3 % річного плану 200,00 тис\. грн/,
          en: /12,50.thousand.UAH/,
          fix: "none",
        },
      ],
    },
    "one source, and the whole because of it": {
      sheet: `| | A | B | C | D | E | F | G | H |
|---|---|---|---|---|---|---|---|---|
| 7 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | < | < | Фактично профінансовано, грн | < | < |
| 8 | ^ | ^ | всього | місцевий бюджет | державний бюджет | всього | місцевий бюджет | державний бюджет |
| 9  | 1 | Доріжки | 300 000,00 | 200 000,00 | 100 000,00 | 310 000,00 | 212 500,00 | 97 500,00 |
| 10 | 2 | Лавки   | 50 000,00 | 50 000,00 | 0,00 | 40 000,00 | 40 000,00 | 0,00 |`,
      findings: [
        {
          cell: "G9",
          related: ["D9"],
          stated: "212500",
          expected: "200000",
          uk: "У G9 перевитрата 12 500,00 грн коштів місцевого бюджету, 106,3 % річного плану 200 000,00 грн.",
          en: /^G9: over-run of 12.500,00.UAH from the local budget, 106,3.%/,
          fix: "none",
        },
      ],
    },
    "that it cannot tell where the units differ": {
      sheet: `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |`,
      findings: [
        {
          cell: "D9",
          kind: "not-applicable",
          related: ["D9", "D10"],
          uk: /в різних одиницях/,
          en: /different units/,
          fix: "none",
        },
      ],
    },
    "that it cannot tell where a figure cannot be read": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | за рішенням | 249 000,00 | 51,88% | Так |
| 10 | 2 | Лавки   | 120,00 | 20,00  | 16,7 % | Так |`,
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

import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_NO_UNIT, SIX_THOUSAND } from "../tables";

const SOURCES = `
|   | A | B | C | D | E | F | G | H |
|---|---|---|---|---|---|---|---|---|
| 7 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | < | < | Фактично профінансовано, грн | < | < |
| 8 | ^ | ^ | всього | місцевий бюджет | державний бюджет | всього | місцевий бюджет | державний бюджет |`;

export const cases: RuleCases = {
  valid: {
    "money under a plan": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 100 000,00 | 100%  | Так |`,
    "nothing under no plan": `${SIX}
| 9  | 1 | Доріжки | 0,00 | 0,00 | –  | Ні |
| 10 | 2 | Лавки   | – | 0,00 | –  | Ні |`,
    "a plan that is missing, which is another rule's": `${SIX}
| 9  | 1 | Доріжки |  | 100,00 |  | Так |`,
    "sources of which one gave nothing": `${SOURCES}
| 9  | 1 | Доріжки | 300 000,00 | 300 000,00 | | 290 000,00 | 290 000,00 | 0,00 |`,
  },
  invalid: {
    "money under a plan of zero and under a dash, and their total": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 0,0 | 212,5 |  | Так |
| 10 | 2 | Лавки | – | 5,0 |  | Так |
| 11 |   | Всього: | 0,0 | 217,5 | | |`,
      findings: [
        {
          cell: "D9",
          related: ["C9"],
          stated: "212.5",
          expected: "0",
          uk: "У D9 профінансовано 212,50 тис. грн, а річного плану у C9 немає: уся сума є перевитратою.",
          en: /^D9: 212,50.thousand.UAH was financed, but C9 has no annual plan/,
          fix: "none",
        },
        {
          cell: "D10",
          related: ["C10"],
          stated: "5",
          expected: "0",
          uk: /5,00 тис\. грн, а річного плану у C10 немає/,
          en: /C10/,
          fix: "none",
        },
      ],
    },
    "without a declared unit": {
      sheet: `${SIX_NO_UNIT}
| 9  | 1 | Доріжки | 0,00 | 212,50 |  | Так |`,
      findings: [
        {
          cell: "D9",
          related: ["C9"],
          stated: "212.5",
          expected: "0",
          uk: "У D9 профінансовано 212,50, а річного плану у C9 немає: уся сума є перевитратою.",
          en: /212,50 was financed/,
          fix: "none",
        },
      ],
    },
    "money of a source without a plan": {
      sheet: `${SOURCES}
| 9  | 1 | Доріжки | 300 000,00 | 300 000,00 | 0,00 | 290 000,00 | 280 000,00 | 10 000,00 |
| 10 | 2 | Лавки | 50 000,00 | 50 000,00 | | 50 000,00 | 45 000,00 | 5 000,00 |`,
      findings: [
        {
          cell: "H9",
          related: ["E9"],
          stated: "10000",
          expected: "0",
          uk: "У H9 профінансовано 10 000,00 грн коштів державного бюджету, а плану за цим джерелом у E9 немає: уся сума є перевитратою.",
          en: /^H9: 10.000,00.UAH from the state budget was financed, but E9 has no plan/,
          fix: "none",
        },
        {
          cell: "H10",
          related: ["E10"],
          stated: "5000",
          expected: "0",
          uk: /у E10 немає/,
          en: /E10/,
          fix: "none",
        },
      ],
    },
  },
};

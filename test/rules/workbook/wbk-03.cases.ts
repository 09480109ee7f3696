import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const ROWS = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 |   | Разом за розділом 1 | =SUM(C9:C9) | =SUM(D9:D9) | 50% | |
| 11 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 12 | 3 | Ліхтарі | 100 000,00 | 50 000,00 | 50%  | Так |
| 13 |   | Разом за розділом 2 | =SUM(C11:C12) | =SUM(D11:D12) | 33,3 % | |`;

export const cases: RuleCases = {
  valid: {
    "a grand total of the totals": `${ROWS}
| 14 |   | Всього | =C10+C13 | =SUM(D10,D13) | 37,5 % | |`,
    "a grand total of the rows": `${ROWS}
| 14 |   | Всього | =SUM(C9,C11:C12) | =D9+D11+D12 | 37,5 % | |`,
    "SUBTOTAL, which passes over subtotals": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 |   | Разом за розділом 1 | =SUBTOTAL(9,C9:C9) | =SUBTOTAL(9,D9:D9) | 50% | |
| 11 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 12 |   | Разом за розділом 2 | =SUBTOTAL(9,C11:C11) | =SUBTOTAL(9,D11:D11) | 25% | |
| 13 |   | Всього | =SUBTOTAL(9,C9:C12) | =SUBTOTAL(9,D9:D12) | 33,3 % | |`,
    "a total that somebody typed": `${ROWS}
| 14 |   | Всього | 900 000,00 | 150 000,00 | 37,5 % | |`,
    "a formula that does more than add": `${ROWS}
| 14 |   | Всього | =ROUND(C10+C13,2) | =D10+D13 | 37,5 % | |`,
  },
  invalid: {
    "a sum over the rows and their subtotals": {
      sheet: `${ROWS}
| 14 |   | Всього | =SUM(C9:C13) | =D10+D13 | 37,5 % | |`,
      findings: [
        {
          cell: "C14",
          related: ["C9", "C11", "C12"],
          uk: "Формула у C14 (=SUM(C9:C13)) враховує C9, C11:C12 більше ніж один раз: разом із проміжним підсумком або окремими складовими.",
          en: /counts C9, C11:C12 more than once/,
          fix: "suggestion",
        },
      ],
      after: { C14: "=SUM(C10,C13)" },
    },
    "a row added to its own range": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 11 |   | Всього | =SUM(C9:C10)+C10 | =SUM(D9:D10) | 33,3 % | |`,
      findings: [
        {
          cell: "C11",
          related: ["C10"],
          uk: /враховує C10 більше ніж один раз/,
          en: /counts C10 more than once/,
          fix: "suggestion",
        },
      ],
      after: { C11: "=SUM(C9:C10)" },
    },
    "a grand total that misses a section": {
      sheet: `${ROWS}
| 14 |   | Всього | =SUM(C10) | =D10+D13 | 100% | |`,
      findings: [
        {
          cell: "C14",
          related: ["C11", "C12"],
          uk: "Формула загального підсумку у C14 (=SUM(C10)) не враховує C11:C12: ні окремо, ні у складі проміжних підсумків.",
          en: /does not count C11:C12/,
          fix: "suggestion",
        },
      ],
      after: { C14: "=SUM(C10,C13)" },
    },
  },
};

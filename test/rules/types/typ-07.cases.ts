import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const LINES = `
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20% | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 0,00      | 0%  | Так |`;

export const cases: RuleCases = {
  valid: {
    "formulas that cover every row, in any notation": `${SIX}${LINES}
| 12 |   | Всього: | =SUM($C$9:$C$11) | =D9+D10+D11 | 35,7% | |`,
    "a typed total, and a formula of something else": `${SIX}${LINES}
| 12 |   | Всього: | 280 000,00 | =ROUND(SUM(D9:D10),2) | 35,7% | |`,
  },
  invalid: {
    "a range that ends too early": {
      sheet: `${SIX}${LINES}
| 12 |   | Всього: | =SUM(C9:C10) | =D9+D10 | 35,7% | |`,
      findings: [
        {
          cell: "C12",
          related: ["C11"],
          uk: "Формула у C12 (=SUM(C9:C10)) не охоплює C11.",
          en: /The formula in C12 \(=SUM\(C9:C10\)\) does not cover C11\./,
          fix: "suggestion",
        },
        {
          cell: "D12",
          related: ["D11"],
          severity: "warning",
          uk: "Формула у D12 (=D9+D10) не охоплює D11.",
          en: /D11/,
          fix: "suggestion",
        },
      ],
      after: { C12: "=SUM(C9:C11)", D12: "=SUM(D9:D11)" },
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, TWO_YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "nothing but typed figures": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20% | Так |
| 11 |   | Всього: | 230 000,00 | 100 000,00 | 43,5% | |`,
    "one formula among typed figures": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | =D9/C9 | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20% | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 10 000,00 | 20% | Так |`,
    "other formulas, which are another rule's": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | =D9/C9 | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | =D10/C10 | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 10 000,00 | =ROUND(D11/C11,2) | Так |`,
  },
  invalid: {
    "percents and a total typed among formulas": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | =D9/C9 | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20%    | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 10 000,00 | =D11/C11 | Так |
| 12 |   | Всього: | =SUM(C9:C11) | 110 000,00 | 39,3% | |`,
      findings: [
        {
          cell: "E10",
          uk: "У графі «Відсоток виконання заходу, %» серед формул (=D9/C9) стоять набрані числа: 1 клітинка (E10).",
          en: /typed among the formulas \(=D9\/C9\) .*: 1.cell \(E10\)/,
          fix: "suggestion",
        },
        {
          cell: "D12",
          uk: "Підсумок у графі «Фактично профінансовано, грн» (D12) набрано, а сусідній обчислює формула =SUM(C9:C11).",
          en: /the formula =SUM\(C9:C11\) computes the one beside it/,
          fix: "suggestion",
        },
        { cell: "E12", uk: /=D9\/C9/, en: /E12/, fix: "suggestion" },
      ],
      after: { E10: "=D10/C10", D12: "=SUM(D9:D11)", E12: "=D12/C12" },
    },
    "the sum of a programme's years": {
      sheet: `${TWO_YEARS}
| 9  | '1.1. | Ремонт | Доріжки | 30,0 | 40,0 | =D9+E9 |
| 10 | '1.2. | Ремонт | Лавки   | 30,5 | 40,0 | 70,5 |
| 11 | '1.3. | Ремонт | Ліхтарі | 30,0 | 40,0 | =D11+E11 |`,
      findings: [{ cell: "F10", uk: /\(=D9\+E9\)/, en: /F10/, fix: "suggestion" }],
      after: { F10: "=D10+E10" },
    },
    "a formula that cannot be computed here, without a fix": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | =ROUND(D9/C9,3) | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20% | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 10 000,00 | =ROUND(D11/C11,3) | Так |`,
      findings: [{ cell: "E10", uk: /ROUND/, en: /ROUND/, fix: "none" }],
    },
  },
};

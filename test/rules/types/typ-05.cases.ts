import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

export const cases: RuleCases = {
  valid: {
    "formulas that give numbers": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | =D9/C9 | Так |
| 10 |   | Всього: | =SUM(C9:C9) | =SUM(D9:D9) | =D10/C10 | |`,
  },
  invalid: {
    "an error that stands in the column of another one, and goes on from there": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | =A20+1/0      | 90 000,00    | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00    | 10 000,00    | 20% | Так |
| 11 |   | Всього: | =SUM(C9:C10) | =SUM(D9:D10) | =D11/C11 | |`,
      findings: [
        {
          cell: "C9",
          uk: "У графі «Річний обсяг фінансування, грн» замість числа стоїть помилка «#DIV/0!»: 1 клітинка (C9).",
          en: /C9/,
          fix: "none",
        },
      ],
    },
    "a division by text, by zero, and what comes of a lost cell": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00   | 90 000, 00   | =D9/C9   | Так |
| 10 | 2 | Лавки   | 0,00         | 0,00         | =D10/C10 | Так |
| 11 | 3 | Ліхтарі | 50 000,00    | 10 000,00    | =D11/C11 | Так |
| 12 |   | Всього: | =SUM(C9:C11) | =D9+D10+D11  | =D12/C12 | |`,
      findings: [
        {
          cell: "E9",
          cells: ["E9", "E10"],
          uk: "У графі «Відсоток виконання заходу, %» замість числа стоїть помилка «#VALUE!»: 2 клітинки (E9:E10).",
          en: /has the error “#VALUE!” instead of a number: 2.cells \(E9:E10\)/,
          fix: "suggestion",
        },
        { cell: "D12", uk: /D12/, en: /D12/, fix: "suggestion" },
      ],
      after: {
        D9: [90000, "#,##0.00"],
        E9: "=D9/C9",
        E10: "–",
        D12: "=SUM(D9:D11)",
      },
    },
  },
};

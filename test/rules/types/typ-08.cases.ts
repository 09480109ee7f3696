import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

export const cases: RuleCases = {
  valid: {
    "zeros and dashes": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 0 | 0% | Ні |
| 10 | 2 | Лавки   | 50 000,00  | – | – | Ні |`,
    "a measure without any money": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 0 | 0% | Ні |
| 10 | 2 | Конкурс | | | | Проведено |`,
  },
  invalid: {
    "blanks beside figures": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 |           |     | Ні |
| 10 | 2 | Лавки   | 50 000,00  |           | 0%  | Ні |
| 11 | 3 | Ліхтарі |            | 0,00      |     | Ні |
| 12 | 4 | Клумби  |            | 10 000,00 |     | Так |
| 13 | 5 | Дерева  | 20 000,00  | 10 000,00 | 50% | Так |`,
      findings: [
        {
          cell: "D9",
          cells: ["D9", "D10"],
          uk: "План заходу є, а графу «Фактично профінансовано, грн» не заповнено: 2 клітинки (D9:D10).",
          en: /has a plan, but the column “Фактично профінансовано, грн” is not filled in: 2.cells \(D9:D10\)/,
          fix: "suggestion",
        },
        {
          cell: "C11",
          uk: "Фактичне фінансування заходу зазначено, а графу «Річний обсяг фінансування, грн» не заповнено: 1 клітинка (C11).",
          en: /has an actual, but .* \(C11\)/,
          fix: "none",
        },
        { cell: "C12", uk: /\(C12\)/, en: /C12/, fix: "none" },
      ],
      after: { D9: [0, "#,##0.00"], D10: [0, "#,##0.00"] },
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const FINANCIAL = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 100 000,00 | 25 000,00 | 25%  | Так |
| 11 | 3 | Ліхтарі | 200 000,00 | 33 333,33 | 16,7 % | Так |`;

export const cases: RuleCases = {
  valid: {
    "rounded percents": FINANCIAL,
    "a percent that is wrong, which is another rule's": `${FINANCIAL}
| 12 | 4 | Клумби  | 180 000,00 | 89 379,95 | 49,4 % | Так |`,
    "a column that states the work done": `${SIX}
| 9  | 1 | Доріжки | 4 000,00   | 0,00      | 100% | Так |
| 10 | 2 | Лавки   | 116 000,00 | 92 800,00 | 100% | Так |
| 11 | 3 | Ліхтарі | 49 000,00  | 26 200,00 | 100% | Так |`,
    "a column in two units": `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 51,8% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 30% | Так |
| 11 | 3 | Газети      | 400,0 | 208 804,00 | 70% | Так |`,
  },
  invalid: {
    "a percent that is cut off": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 180 000,00 | 89 379, 95 | 49,6 % | Так |
| 13 | 5 | Дерева  | 70 000,00  | 54 781,20  | 78, 2% | Так |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "49.6",
          expected: "49.66",
          uk: "У E12 відсоток 49,6 % обрізано, а не округлено: обчислено 49,66 %.",
          en: /^E12 cuts the percent off at 49,6.% instead of rounding it: computed 49,66.%\.$/,
          fix: "suggestion",
        },
        {
          cell: "E13",
          related: ["C13", "D13"],
          stated: "78.2",
          expected: "78.26",
          uk: /78,2 % обрізано/,
          en: /78,26/,
          fix: "suggestion",
        },
      ],
      after: {
        D12: [89379.95, "#,##0.00"],
        E12: ["=D12/C12", "0.00%"],
        E13: ["=D13/C13", "0.0%"],
      },
    },
  },
};

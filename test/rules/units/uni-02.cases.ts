import type { RuleCases } from "../../support/rule-tester";
import { SEVEN, SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "plan and actual in one unit": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 100,00 | 0,05%  | Так |`,
    "headers that declare different units": `${SIX.replace(", грн", ", тис. грн")}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 16,5% | Так |`,
    "one line that is a thousandfold apart": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200,00 | 100 000,00 | 50%  | Так |`,
  },
  invalid: {
    "plans in thousands under hryvnias, with the volumes beside them": {
      sheet: `${SEVEN}
| 9  | 1 | Прийоми     | 200,0 | 200,0 | 0,00 | 0% | Ні |
| 10 | 2 | Телебачення | 480,0 | 480,0 | 249 000,00 | 51,88% | Так |
| 11 | 3 | Інтернет    | 120,0 | 120, 0 | 19 800,00  | 16,5% | Так |
| 12 |   | Всього:     | 800 000,00 | =SUM(D9:D11) | 268 800,00 | 33,6% | |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "D9", "C10", "D10", "C11", "D11", "D12"],
          related: ["D10", "E10", "F10"],
          uk: "У графах «Орієнтовний обсяг фінансування відповідно до програми, грн», «Річний обсяг фінансування, грн» зазначено «грн», а суми наведено в «тис. грн». Наприклад, у D10, E10: 249 000,00 від 480,00 становило б 51 875 %, а зазначені 51,88 % виходять лише в різних одиницях (51,88 %).",
          en: /would be 51.875.%; the stated 51,88.% comes out only/,
          fix: "suggestion",
        },
      ],
      after: { C9: 200000, D9: 200000, C10: 480000, D10: 480000, C11: 120000, D11: 120000 },
    },
    "actuals in hryvnias under thousands": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,50  | 16,5% | Так |`,
      findings: [
        {
          cell: "D9",
          cells: ["D9", "D10"],
          related: ["C9", "D9", "E9"],
          uk: /зазначено «тис\. грн», а суми наведено в «грн»/,
          en: /declare thousand.UAH, but their amounts are in UAH/,
          fix: "suggestion",
        },
      ],
      after: { D9: [249, "#,##0.00"], D10: [19.8005, "#,##0.0000"] },
    },
    "a remark that no fix may throw away": {
      sheet: `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Інтернет    | 120,0 за рішенням від 23.09.2022 № 279 | 19 800,00  | 16,5% | Так |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10"],
          related: ["C9", "D9", "E9"],
          uk: /51 875 %/,
          en: /51.875/,
          fix: "none",
        },
      ],
    },
    "that nothing proves which column is off": {
      sheet: `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |`,
      findings: [
        {
          cell: "D9",
          cells: ["D9", "D10"],
          kind: "review",
          uk: "План і фактичне фінансування в рядках D9:D10 різняться приблизно в тисячу разів: одну з граф, схоже, записано в іншій одиниці, ніж зазначено. За відсотками не видно, яку саме.",
          en: /The percents do not tell which\.$/,
          fix: "none",
        },
      ],
    },
  },
};

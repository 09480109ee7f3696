import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "numbers of one kind, a label in the total's format": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,66% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20,00% | Так |`,
    "whole numbers without thousands, all alike": `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 180 | 90 | 50 | Так |
| 10 | 2 | Лавки   | 50  | 10 | 20 | Так |`,
    "text numbers, which are another rule's": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379, 95 | 49,66% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,0 0 | 20, 0% | Так |`,
  },
  invalid: {
    "decimals, thousands and percent signs that differ": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89379,95  | 49,66% | Так |
| 10 | 2 | Лавки   | 50000      | 10 000,00 | 20%    | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 0         | 0      | Так |`,
      findings: [
        {
          cell: "D9",
          cells: ["D9", "D11"],
          uk: /D9, D11, наприклад «89379,95»/,
          en: /D9, D11/,
          fix: "safe",
        },
        {
          cell: "C10",
          uk: "У графі «Річний обсяг фінансування, грн» не так, як решту («180 000,00»), записано числа у C10, наприклад «50000».",
          en: /are not written as the others \(“180.000,00”\): C10, such as “50000”/,
          fix: "safe",
        },
        {
          cell: "E10",
          cells: ["E10", "E11"],
          uk: /\(«49,66%»\), записано числа у E10:E11/,
          en: /E10:E11/,
          fix: "safe",
        },
      ],
      after: {
        C10: [50000, "#,##0.00"],
        D9: [89379.95, "#,##0.00"],
        D11: [0, "#,##0.00"],
        E10: [0.2, "0.00%"],
        E11: [0, "0.00%"],
      },
    },
    "thousands with three decimals and with one": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 149,68 | 90,0 | 60,1 | Так |
| 10 | 2 | Лавки   | 190    | 19,5 | 10,3 | Так |
| 11 |   | Всього: | 339,68 | 109,5 | 32,2 | |`,
      findings: [
        { cell: "D9", uk: /«90»/, en: /D9/, fix: "safe" },
        { cell: "C10", uk: /«190»/, en: /C10/, fix: "safe" },
      ],
      after: { C10: [190, "#,##0.00"], D9: [90, "#,##0.0"] },
    },
    "points among percents with a sign, which no format makes alike": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20  | Так |`,
      findings: [{ cell: "E10", uk: /«20»/, en: /E10/, fix: "none" }],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const LINE = "180 000,00 | 90 000,00 | 50% | Так |";

export const cases: RuleCases = {
  valid: {
    "a total under its own columns": `${SIX}
| 9  | 1 | Доріжки | ${LINE}
| 10 | 2 | Лавки | ${LINE}
| 11 |   | Всього: | 360 000,00 | 180 000,00 | 50% | |`,
    "a total with one figure beside its column, which may be anything": `${SIX}
| 9  | 1 | Доріжки | ${LINE}
| 10 | Всього: | 2 | 180 000,00 | 90 000,00 | 50% | |`,
  },
  invalid: {
    "a total one column to the left, labels and all": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | ${LINE}
| 10 | 2 | Лавки | ${LINE}
| 11 | | Всього: 360 000,00 | Всього: 180 000,00 | Всього: 50% | | |`,
      findings: [
        {
          cell: "B11",
          cells: ["B11", "C11", "D11"],
          uk: "Підсумки стоять не під своїми графами: B11, C11, D11. Їхнє місце – C11, D11, E11.",
          en: /not stand under their own columns: B11, C11, D11\. Their place is C11, D11, E11/,
          fix: "suggestion",
        },
      ],
      after: {
        B11: "null",
        C11: "Всього: 360 000,00",
        D11: "Всього: 180 000,00",
        E11: "Всього: 50%",
      },
    },
    "formulas, kept as they are": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | ${LINE}
| 10 | 2 | Лавки | ${LINE}
| 11 | Всього: | =SUM(C9:C10) | =SUM(D9:D10) | 50% | | |`,
      findings: [
        {
          cell: "B11",
          cells: ["B11", "C11", "D11"],
          uk: /Їхнє місце – C11, D11, E11\./,
          en: /D11/,
          fix: "suggestion",
        },
      ],
      after: { B11: "null", C11: "=SUM(C9:C10)", D11: "=SUM(D9:D10)", E11: [0.5, "0%"] },
    },
    "a place that is taken, without a fix": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | ${LINE}
| 10 | 2 | Лавки | ${LINE}
| 11 | Всього: | 360 000,00 | 180 000,00 | 50% | див. примітку | |`,
      findings: [{ cell: "B11", cells: ["B11", "C11", "D11"], uk: /B11/, en: /B11/, fix: "none" }],
    },
  },
};

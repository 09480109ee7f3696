import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND, TWO_YEARS } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% | Так |";

export const cases: RuleCases = {
  valid: {
    "numbers and sums that are none": `${SIX}
| 9  | '1.8. | Доріжки | ${FIGURES}
| 10 | '1.8.5 | Лавки | ${FIGURES}
| 11 | '1.10. | Ліхтарі | ${FIGURES}`,
    "decimal numbers one after another": `${SIX}
| 9  | 1,1 | Доріжки | ${FIGURES}
| 10 | 1,2 | Лавки | ${FIGURES}
| 11 | 1,3 | Ліхтарі | ${FIGURES}`,
  },
  invalid: {
    "numbers that became dates, with the final dot of the others": {
      sheet: `${TWO_YEARS}
| 9  | '1.8.3. | Ремонт | Доріжки | 30,0 | 40,0 | 70,0 |
| 10 | '1.8.4. | Ремонт | Лавки   | 30,0 | 40,0 | 70,0 |
| 11 | 1.8.5   | Ремонт | Ліхтарі | 30,0 | 40,0 | 70,0 |
| 12 | '1.9.   | Ремонт | Клумби  | 30,0 | 40,0 | 70,0 |
| 13 | 1.10    | Ремонт | Дерева  | 30,0 | 40,0 | 70,0 |`,
      findings: [
        {
          cell: "A11",
          cells: ["A11", "A13"],
          uk: /^У графі «№ з\/п» замість номера стоїть дата: 2 клітинки \(A11, A13\), наприклад «.+» – імовірно, «1\.8\.5\.»\.$/,
          en: /probably “1\.8\.5\.”/,
          fix: "suggestion",
        },
      ],
      after: { A11: ["1.8.5.", "@"], A13: ["1.10.", "@"] },
    },
    "1,10 that lost its zero": {
      sheet: `${SIX}
| 9  | 1,8  | Доріжки | ${FIGURES}
| 10 | 1,9  | Лавки | ${FIGURES}
| 11 | 1,10 | Ліхтарі | ${FIGURES}
| 12 | 1,11 | Клумби | ${FIGURES}`,
      findings: [
        {
          cell: "A11",
          uk: "У графі «№ з/п» номер втратив останній нуль: A11, «1,1» – імовірно, «1.10».",
          en: /lost its last zero: A11, “1,1”, probably “1\.10”/,
          fix: "suggestion",
        },
      ],
      after: { A11: ["1.10", "@"] },
    },
    "sums and percents that became dates": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 25,0 | 12.5 | 50% | Так |
| 10 | 2 | Лавки   | 50,0 | 10,0 | 20.5 | Так |
| 11 | 3 | Ліхтарі | 50,0 | 1.8.5 | 20% | Так |`,
      findings: [
        {
          cell: "D9",
          uk: /^У графі «Фактично профінансовано, тис\. грн» замість числа стоїть дата: D9, наприклад «.+» – імовірно, «12,5»\.$/,
          en: /probably “12,5”/,
          fix: "suggestion",
        },
        {
          cell: "E10",
          uk: /імовірно, «20,5»/,
          en: /E10/,
          fix: "suggestion",
        },
        {
          cell: "D11",
          uk: /дата або час: D11, наприклад «.+»\. Яке число мали на увазі, сказати не можна\.$/,
          en: /Nobody can tell/,
          fix: "none",
        },
      ],
      after: { D9: [12.5, "#,##0.0"], E10: [0.205, "0.0%"] },
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND, TWO_YEARS } from "../tables";

const REPORT_OF_2018 = SIX.replace("| 8 |", "| 3 | Звіт за 9 місяців 2018 року |\n| 8 |");
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
    "numbers whose dates show the year of the report or of its filling in": {
      sheet: `${REPORT_OF_2018}
| 9  | '1.  | Доріжки | ${FIGURES}
| 10 | 1.1.18 | Лавки | ${FIGURES}
| 11 | 1.2.19 | Ліхтарі | ${FIGURES}
| 12 | 1.3.5 | Клумби | ${FIGURES}`,
      findings: [
        {
          cell: "A10",
          cells: ["A10", "A11", "A12"],
          uk: /імовірно, «1\.1»\.$/,
          en: /“1\.1”/,
          fix: "suggestion",
        },
      ],
      after: { A10: ["1.1", "@"], A11: ["1.2", "@"], A12: ["1.3.5", "@"] },
    },
    "numbers of three parts that only look like that year": {
      sheet: `${REPORT_OF_2018}
| 9  | '3.2.17  | Доріжки | ${FIGURES}
| 10 | 3.2.18 | Лавки | ${FIGURES}
| 11 | 3.2.19 | Ліхтарі | ${FIGURES}`,
      findings: [
        {
          cell: "A10",
          cells: ["A10", "A11"],
          uk: /«3\.2\.18»/,
          en: /“3\.2\.18”/,
          fix: "suggestion",
        },
      ],
      after: { A10: ["3.2.18", "@"], A11: ["3.2.19", "@"] },
    },
    "a sum whose date shows the year of the report": {
      sheet: `${REPORT_OF_2018}
| 9  | 1 | Доріжки | 25,00 | 12.5.18 | 50% | Так |
| 10 | 2 | Лавки | 25,00 | 12.5.17 | 50% | Так |`,
      findings: [
        { cell: "D9", uk: /імовірно, «12,5»\.$/, en: /“12,5”/, fix: "suggestion" },
        { cell: "D10", uk: /сказати не можна\.$/, en: /Nobody can tell/, fix: "none" },
      ],
      after: { D9: [12.5, "#,##0.00"] },
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

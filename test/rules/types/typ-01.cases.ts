import type { RuleCases } from "../../support/rule-tester";
import { SEVEN, SIX, SIX_THOUSAND, YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "numbers with ordinary and no-break spaces": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89&nbsp;379,95 | 49,7 % | Так |
| 10 |   | Всього: | =SUM(C9:C9) | =SUM(D9:D9) | =D10/C10 | |`,
    "blanks and dashes, which are no figures": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | — |  | Ні |`,
    "a number with a label, which is another rule's": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,7 % | Так |
| 10 |   |  | Всього: 180 000,00 | Всього: 89 379,95 | | |`,
    "numbers of the header and of its repetition on the next page": `${SIX}
| 9  | '1 | '2 | '3 | '4 | '5 | '6 |
| 10 | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,7 % | Так |
| 11 | '1 | '2 | '3 | '4 | '5 | '6 |
| 12 | 2 | Лавки | 180 000,00 | 89 379,95 | 49,7 % | Так |`,
    "several rows of a programme in one cell": `${YEARS}
| 9 | 1 | Доріжки | 2018-2020 | '0,0<br>0,0 | 10,0 | 20,0 | 30,0 |
| 10 | 2 | Лавки | 2018-2020 | 10,0 | 10,0 | 20,0 | 40,0 |`,
  },

  invalid: {
    "amounts of a table of resources": {
      sheet: `
|   | A | B | C | D |
|---|---|---|---|---|
| 2 | Ресурсне забезпечення програми | < | < | < |
| 3 | Джерела фінансування | 2018 рік, тис. грн | 2019 рік, тис. грн | Всього, тис. грн |
| 4 | Обсяг ресурсів, всього, у тому числі: | 15 461,849 | 22 698,9 | 38 160, 749 |
| 5 | державний бюджет | 0,0 | 100,0 | 100,0 |
| 6 | місцевий бюджет | 15 461,849 | 22 598,9 | 38 060, 749 |`,
      findings: [
        {
          cell: "D4",
          cells: ["D4", "D6"],
          uk: /D4, D6.*«38 160, 749»/,
          en: /D4, D6/,
          fix: "safe",
        },
      ],
      after: { D4: [38160.749, "#,##0.000"], D6: [38060.749, "#,##0.000"] },
    },
    "spaces after the comma, narrow spaces, points: one finding a column, with a fix for all": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000, 00       | 89&#x202F;379,95 | 49, 7 % | Так |
| 10 | 2 | Лавки   | 50 000,00         | 10000.50         | 20%     | Так |
| 11 | 3 | Ліхтарі | '20 000           | - 1 500,00       | 0       | Так |
| 12 |   | Всього: | 250 000 ,00       | 98 380,45        | 39,4%   | |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C11", "C12"],
          uk: "У графі «Річний обсяг фінансування, грн» числа збережено як текст: 3 клітинки (C9, C11:C12), наприклад «180 000, 00». Функція SUM їх не враховує.",
          en: /kept as text: 3.cells \(C9, C11:C12\), such as “180 000, 00”/,
          fix: "safe",
        },
        {
          cell: "D9",
          cells: ["D9", "D10", "D11"],
          uk: /3 клітинки \(D9:D11\)/,
          en: /3.cells/,
          fix: "safe",
        },
        { cell: "E9", uk: /1 клітинка \(E9\), наприклад «49, 7 %»/, en: /1.cell /, fix: "safe" },
      ],
      after: {
        C9: [180000, "#,##0.00"],
        C11: [20000, "#,##0.00"],
        C12: [250000, "#,##0.00"],
        D9: [89379.95, "#,##0.00"],
        D10: [10000.5, "#,##0.00"],
        D11: [-1500, "#,##0.00"],
        E9: [0.497, "0.0%"],
      },
    },
    "text in thousands, with as many decimals as it has": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 180, 0  | 89, 379 | 49,7 | Так |
| 10 | 2 | Лавки   | 50,0    | 10,0    | 20  | Так |`,
      findings: [
        { cell: "C9", uk: /C9/, en: /C9/, fix: "safe" },
        { cell: "D9", uk: /D9/, en: /D9/, fix: "safe" },
      ],
      after: { C9: [180, "#,##0.0"], D9: [89.379, "#,##0.000"] },
    },
    "the whole term's volume, and percents in points": {
      sheet: `${SEVEN}
| 9  | 1 | Доріжки | 900 000, 00 | 180 000,00 | 90 000,00 | 50, 0 | Так |
| 10 | 2 | Лавки   | 250 000,00  | 50 000,00  | 10 000,00 | 20    | Так |`,
      findings: [
        { cell: "C9", uk: /Орієнтовний обсяг/, en: /C9/, fix: "safe" },
        { cell: "F9", uk: /Відсоток/, en: /F9/, fix: "safe" },
      ],
      after: { C9: [900000, "#,##0.00"], F9: [50, "0"] },
    },
    "text that spells more than one amount: a person says which, and nothing is judged by it": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | '1.234    | 500,00      | 40,5 % | Так |
| 10 | 2 | Лавки   | '(100,00) | '– 1 000    | 100 %  | Так |
| 11 |   | Всього: | 1 334,00  | 1 500,00    | 112,4% | |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10"],
          kind: "review",
          severity: null,
          uk: "У графі «Річний обсяг фінансування, грн» число можна прочитати по-різному: C9:C10, наприклад «1.234» (1,234 або 1 234). Зазначте число, яке мали на увазі.",
          en: /more than one way: C9:C10, such as “1\.234” \(1,234 or 1.234\)/,
          fix: "none",
        },
        {
          cell: "D10",
          kind: "review",
          severity: null,
          uk: /«– 1 000» \(-1 000 або 1 000\)/,
          en: /D10/,
          fix: "none",
        },
      ],
    },
    "a formula that gives text, without a fix": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,7 % | Так |
| 10 |   | Всього: | ="180 000"&",00" | 89 379,95 | 49,7 % | |`,
      findings: [
        {
          cell: "C10",
          uk: /формула повертає число як текст: 1 клітинка \(C10\), наприклад «180 000,00»/,
          en: /gives a number as text/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SEVEN, SIX, SIX_THOUSAND } from "../tables";

const LINES = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,10 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,20 | 25%  | Так |
| 11 | 3 | Ліхтарі | 300 000,00 | 0,00      | 0%   | Ні |`;

export const cases: RuleCases = {
  valid: {
    "totals that are the sums, to the kopiyka": `${LINES}
| 12 |   | Всього: | 600 000,00 | 100 000,30 | 16,7 % | |`,
    formulas: `${LINES}
| 12 |   | Всього: | =SUM(C9:C11) | =SUM(D9:D11) | =D12/C12 | |`,
    "no total": LINES,
    "a total without figures": `${LINES}
| 12 |   | Всього: |  |  |  | |`,
    "parts that are inside another line's sum": `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки | 100 000,00 | 60 000,00 | 60% | Так |
| 11 | '1.2. | Лавки   | 200 000,00 | 40 000,00 | 20% | Так |
| 12 | '2. | Ліхтарі   | 50 000,00  | 10 000,00 | 20% | Так |
| 13 |   | Всього: | 350 000,00 | 110 000,00 | 31,4 % | |`,
    "totals of sections and of all": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 |   | Разом за розділом 1 | 100 000,00 | 50 000,00 | 50% | |
| 11 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 12 |   | Разом за розділом 2 | 200 000,00 | 50 000,00 | 25% | |
| 13 |   | Всього | 300 000,00 | 100 000,00 | 33,3 % | |`,
  },
  invalid: {
    "a total that leaves a line out": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 | 50 000,10 | 8,3 % | |`,
      findings: [
        {
          cell: "D12",
          related: ["D9", "D10", "D11"],
          stated: "50000.10",
          expected: "100000.30",
          uk: "У D12 зазначено 50 000,10, а сума за рядками становить 100 000,30: підсумок менший на 50 000,20.",
          en: /^D12 says 50.000,10, but the rows add up to 100.000,30: the total is 50.000,20 too small\.$/,
          causes: ["Різниця дорівнює сумі в D10: можливо, її не враховано."],
          fix: "suggestion",
        },
      ],
      after: { D12: ["=SUM(D9:D11)", "#,##0.00"] },
    },
    "a total that counts a line twice": {
      sheet: `${LINES}
| 12 |   | Всього: | 700 000,00 | 100 000,30 | 14,3 % | |`,
      findings: [
        {
          cell: "C12",
          related: ["C9", "C10", "C11"],
          stated: "700000.00",
          expected: "600000.00",
          uk: /підсумок більший на 100 000,00\.$/,
          en: /too large/,
          causes: [/^Різниця дорівнює сумі в C9: можливо, її враховано двічі/],
          fix: "suggestion",
        },
      ],
      after: { C12: "=SUM(C9:C11)" },
    },
    "a formula whose SUM skips text: the fix makes it numbers": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000, 00 | 50 000,10 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00  | 50 000,20 | 25%  | Так |
| 11 |   | Всього: | =SUM(C9:C10) | 100 000,30 | 33,3 % | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "200000.00",
          expected: "300000.00",
          uk: /підсумок менший на 100 000,00/,
          en: /too small/,
          causes: ["Функція SUM пропустила числа, збережені як текст: C9."],
          fix: "suggestion",
        },
      ],
      after: { C9: 100000, C11: ["=SUM(C9:C10)", "#,##0.00"] },
    },
    "a labelled total over rows with parts and captions between: only the lines are added": {
      sheet: `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки | 100 000,00 | 60 000,00 | 60% | Так |
| 11 | '1.2. | Лавки   | 200 000,00 | 40 000,00 | 20% | Так |
| 12 |   | Додаток |  |  |  | |
| 13 | '2. | Ліхтарі   | 50 000,00  | 10 000,00 | 20% | Так |
| 14 |   | Додаток |  |  |  | |
| 15 | '3. | Клумби   | 50 000,00  | 20 000,00 | 40% | Так |
| 16 |   |  | Всього: 600 000,00 | 130 000,00 | 32,5 % | |`,
      findings: [
        {
          cell: "C16",
          related: ["C9", "C13", "C15"],
          stated: "600000.00",
          expected: "400000.00",
          uk: /підсумок більший на 200 000,00/,
          en: /too large/,
          fix: "suggestion",
        },
      ],
      after: { C16: ["=SUM(C9,C13:C15)", '"Всього: "#,##0.00'] },
    },
    "a difference that rounding may explain, in thousands": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 1 050,4 | 33,9 | 3,2 % | Ні |
| 10 | 2 | Лавки   | 290,3   | 49,9 | 17,2 % | Ні |
| 11 |   | Всього: | 1 340,8 | 83,8 | 6,25 % | |`,
      findings: [
        {
          cell: "C11",
          severity: "note",
          related: ["C9", "C10"],
          stated: "1340.80000",
          expected: "1340.70000",
          uk: "У C11 зазначено 1 340,80, а сума за рядками становить 1 340,70: різниця 0,10 може пояснюватись округленням.",
          en: /may come from rounding/,
          fix: "suggestion",
        },
      ],
      after: { C11: ["=SUM(C9:C10)", "#,##0.00"] },
    },
    "a formula in thousands, whose small difference is text and not rounding": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 1 050,4 | 33,9 | 3,2 % | Ні |
| 10 | 2 | Лавки   | 0, 1    | 0,0  | 0% | Ні |
| 11 |   | Всього: | =SUM(C9:C10) | 33,9 | 3,2 % | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "1050.40000",
          expected: "1050.50000",
          uk: /підсумок менший на 0,10/,
          en: /0,10 too small/,
          causes: [/^Функція SUM пропустила числа, збережені як текст: C10/],
          fix: "suggestion",
        },
      ],
      after: { C10: 0.1, C11: "=SUM(C9:C10)" },
    },
    "the volume of the whole term, beyond rounding": {
      sheet: `${SEVEN.replaceAll(", грн", ", тис. грн")}
| 9  | 1 | Доріжки | 1 050,4 | 100,0 | 33,9 | 33,9 % | Ні |
| 10 | 2 | Лавки   | 0,0     | 100,0 | 49,9 | 49,9 % | Ні |
| 11 |   | Всього: | 1 340,4 | 200,0 | 83,8 | 41,9 % | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "1340.40000",
          expected: "1050.40000",
          uk: /підсумок більший на 290,00/,
          en: /290,00 too large/,
          fix: "suggestion",
        },
      ],
      after: { C11: "=SUM(C9:C10)" },
    },
    "no fix where a line carries a remark": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 402,70 відповідно до рішення від 23.09.2022 № 279 | 50,00 | 12,4 %  | Так |
| 10 |   | Всього: | 202,70 | 50,00 | 24,7 % | |`,
      findings: [
        {
          cell: "C10",
          related: ["C9"],
          stated: "202.70",
          expected: "402.70",
          uk: /менший на 200,00/,
          en: /too small/,
          fix: "none",
        },
      ],
    },
    "that it cannot tell where a line cannot be read": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | за рішенням | 50,00 | 12 %  | Так |
| 10 | 2 | Лавки   | 100,00 | 60,00 | 60 %  | Так |
| 11 |   | Всього: | 202,70 | 120,00 | 24,7 % | |`,
      findings: [
        {
          cell: "C9",
          kind: "not-applicable",
          related: ["C9"],
          uk: /^Не можна перевірити: у C9 немає числа/,
          en: /^Cannot tell/,
          fix: "none",
        },
        {
          cell: "D11",
          related: ["D9", "D10"],
          stated: "120.00",
          expected: "110.00",
          uk: /більший на 10,00/,
          en: /too large/,
          fix: "suggestion",
        },
      ],
      after: { D11: "=SUM(D9:D10)" },
    },
    "that it cannot tell where the units differ": {
      sheet: `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |
| 11 |   | Всього:     | 610 000,00 | 268 800,00 | 44,8% | |`,
      findings: [
        {
          cell: "C11",
          kind: "not-applicable",
          related: ["D9", "D10"],
          uk: /в різних одиницях/,
          en: /different units/,
          fix: "none",
        },
      ],
    },
  },
};

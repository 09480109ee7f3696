import type { RuleCases } from "../../support/rule-tester";
import { SEVEN, SIX, SIX_THOUSAND, YEARS } from "../tables";

const LINES = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,10 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,20 | 25%  | Так |
| 11 | 3 | Ліхтарі | 300 000,00 | 0,00      | 0%   | Ні |`;

/** Two blocks of a programme whose sums are right but for what a case puts into the first total. */
const programme = (total: string): string => `${YEARS}
| 9  | 1. Організаційна спроможність | < | < | | | | |
| 10 | '1.1. | Навчання | 2018-2020 | 190,0 | 190,0 | 190,0 | 570,0 |
| 11 | '1.2. | Кондиціонери | 2018 | 50,0 | 0,0 | 100,0 | 150,0 |
| 12 | '1.3. | Телефонна станція | 2019 | 0,0 | 0,0 | 190,0 | 190,0 |
| 13 | '1.4. | Передплата | 2018-2020 | 4,0 | 4,0 | 4,0 | 12,0 |
| 14 | ВСЬОГО | < | < | ${total} |
| 15 | 2. Прозорість | < | < | | | | |
| 16 | '2.1. | Вебсайт | 2018-2020 | 20,0 | 50,0 | 50,0 | 120,0 |
| 17 | ВСЬОГО | < | < | 20,0 | 50,0 | 50,0 | 120,0 |`;

/** So many rows that three of them are not tried together. */
const MANY = Array.from(
  { length: 310 },
  (_, i) => `| ${9 + i} | ${1 + i} | Захід | ${1000 + 7 * i},00 | 0,00 | 0% | Ні |`,
).join("\n");

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
    "a programme's years and their total": programme("244,0 | 194,0 | 484,0 | 922,0"),
    "totals of sources, which are no sum of rows": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 11 |   | Всього: | 300 000,00 | 100 000,00 | 33,3 % | |
| 12 |   | у т. ч. місцевий бюджет | 250 000,00 | 80 000,00 | 32 % | |`,
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
          causes: ["Різниця дорівнює сумі в D10 (№ 2): можливо, її не враховано."],
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
          causes: [/^Різниця дорівнює сумі в C9 \(№ 1\): можливо, її враховано двічі/],
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
          causes: ["Функція SUM пропустила числа, збережені як текст: C9 (№ 1)."],
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
          uk: "У C11 зазначено 1 340,80, а сума за рядками становить 1 340,70: різниця 0,10 може пояснюватися округленням.",
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
    "the money of one year in another year's total, by the cells that are zero there": {
      sheet: programme("244,0 | 484,0 | 194,0 | 922,0"),
      findings: [
        {
          cell: "E14",
          related: ["E10", "E11", "E12", "E13"],
          stated: "484.00000",
          expected: "194.00000",
          uk: /більший на 290,00/,
          en: /too large/,
          causes: [
            "Різниця дорівнює сумі в F11:F12 (№ 1.2, 1.3): можливо, її враховано в підсумку іншого року.",
          ],
          fix: "suggestion",
        },
        {
          cell: "F14",
          related: ["F10", "F11", "F12", "F13"],
          stated: "194.00000",
          expected: "484.00000",
          uk: /менший на 290,00/,
          en: /too small/,
          causes: [/^Різниця дорівнює сумі в F11:F12 \(№ 1\.2, 1\.3\): можливо/],
          fix: "suggestion",
        },
      ],
      after: { E14: "=SUM(E10:E13)", F14: "=SUM(F10:F13)" },
    },
    "a programme's year that nothing explains, whose fix puts the total of all years right too": {
      sheet: programme("244,0 | 201,0 | 484,0 | 929,0"),
      findings: [
        {
          cell: "E14",
          related: ["E10", "E11", "E12", "E13"],
          stated: "201.00000",
          expected: "194.00000",
          uk: /більший на 7,00/,
          en: /too large/,
          fix: "suggestion",
        },
      ],
      after: { E14: "=SUM(E10:E13)", G14: "=SUM(G10:G13)" },
    },
    "a row added with the other sign": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Повернення | 200 000,00 | -3 000,00 | -1,5%  | Так |
| 11 |   | Всього: | 300 000,00 | 53 000,00 | 17,7 % | |`,
      findings: [
        {
          cell: "D11",
          related: ["D9", "D10"],
          stated: "53000.00",
          expected: "47000.00",
          uk: /більший на 6 000,00/,
          en: /too large/,
          causes: [/^Різниця вдвічі більша за суму в D10 \(№ 2\)/],
          fix: "suggestion",
        },
      ],
      after: { D11: "=SUM(D9:D10)" },
    },
    "a row added as if in thousands": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200,00     | 100,00    | 50%  | Так |
| 11 |   | Всього: | 300 000,00 | 50 100,00 | 16,7 % | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "300000.00",
          expected: "100200.00",
          uk: /більший на 199 800,00/,
          en: /too large/,
          causes: [/якби суму в C10 \(№ 2\) врахували в іншій одиниці/],
          fix: "suggestion",
        },
      ],
      after: { C11: "=SUM(C9:C10)" },
    },
    "parts added beside the row that contains them": {
      sheet: `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки | 100 000,00 | 60 000,00 | 60% | Так |
| 11 | '1.2. | Лавки   | 200 000,00 | 40 000,00 | 20% | Так |
| 12 | '2. | Ліхтарі   | 50 000,00  | 10 000,00 | 20% | Так |
| 13 |   | Всього: | 350 000,00 | 210 000,00 | 60 % | |`,
      findings: [
        {
          cell: "D13",
          related: ["D9", "D12"],
          stated: "210000.00",
          expected: "110000.00",
          uk: /більший на 100 000,00/,
          en: /too large/,
          causes: [/^Різниця дорівнює сумі складових \(«в т\. ч\.»\) у D10:D11 \(№ 1\.1, 1\.2\)/],
          fix: "suggestion",
        },
      ],
      after: { D13: "=SUM(D9,D12)" },
    },
    "a row counted again where a page break repeats it": {
      sheet: `${YEARS}
| 9  | '1. | Акції | 2018-2020 | 50,0 | 30,0 | 31,0 | 111,0 |
| 10 |     | загальноміські заходи | 2018-2020 | 150,0 | 170,0 | 155,0 | 475,0 |
| 11 | '2. | Соціальна реклама | 2018-2020 | 150,0 | 170,0 | 155,0 | 475,0 |
| 12 | ВСЬОГО | < | < | 200,0 | 370,0 | 186,0 | 756,0 |`,
      findings: [
        {
          cell: "E12",
          related: ["E9", "E11"],
          stated: "370.00000",
          expected: "200.00000",
          uk: /більший на 170,00/,
          en: /too large/,
          causes: [/^Різниця дорівнює сумі в E10: цей рядок повторює інший/],
          fix: "suggestion",
        },
      ],
      after: { E12: "=SUM(E9,E11)", G12: "=SUM(G9,G11)" },
    },
    "a formula whose range is too short": {
      sheet: `${LINES}
| 12 | 4 | Клумби | 40 000,00 | 10 000,00 | 25% | Так |
| 13 |   | Всього: | =SUM(C9:C11) | =SUM(D9:D12) | =D13/C13 | |`,
      findings: [
        {
          cell: "C13",
          related: ["C9", "C10", "C11", "C12"],
          stated: "600000.00",
          expected: "640000.00",
          uk: /менший на 40 000,00/,
          en: /too small/,
          causes: ["Діапазон функції SUM не охоплює C12 (№ 4)."],
          fix: "suggestion",
        },
      ],
      after: { C13: "=SUM(C9:C12)" },
    },
    "several rows, each of which would explain it": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 100 000,00 | 50 000,00 | 50%  | Так |
| 11 |   | Всього: | 200 000,00 | 50 000,00 | 25 % | |`,
      findings: [
        {
          cell: "D11",
          related: ["D9", "D10"],
          stated: "50000.00",
          expected: "100000.00",
          uk: /менший на 50 000,00/,
          en: /too small/,
          causes: [/^Різницю можна пояснити кількома способами/],
          fix: "suggestion",
        },
      ],
      after: { D11: "=SUM(D9:D10)" },
    },
    "more rows than three of can be tried": {
      sheet: `${SIX}
${MANY}
| 319 |   | Всього: | 645 265,50 | 0,00 | 0 % | |`,
      findings: [
        {
          cell: "C319",
          related: Array.from({ length: 310 }, (_, i) => `C${9 + i}`),
          stated: "645265.50",
          expected: "645265.00",
          uk: /більший на 0,50/,
          en: /too large/,
          causes: [/^Рядків забагато/],
          fix: "suggestion",
        },
      ],
      after: { C319: "=SUM(C9:C318)" },
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

import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { FIVE, SIX } from "../tables";

const FINANCIAL = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 100 000,00 | 25 000,00 | 25%  | Так |
| 11 | 3 | Ліхтарі | 200 000,00 | 33 333,33 | 16,7 % | Так |`;

export const cases: RuleCases = {
  valid: {
    "percents that follow from the money, rounded": FINANCIAL,
    formulas: `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | =D9/C9   | Так |
| 10 | 2 | Лавки   | 90 000,00  | 25 000,00 | =D10/C10 | Так |
| 11 | 3 | Ліхтарі | 70 000,00  | 33 333,33 | =D11/C11 | Так |`,
    "a percent that is cut off, which is another rule's": `${FINANCIAL}
| 12 | 4 | Клумби  | 180 000,00 | 89 379,95 | 49,6 % | Так |`,
    "a plan of zero": `${FINANCIAL}
| 12 | 4 | Клумби  | 0,00 | 0,00 | 0% | Так |`,
    "a line without a percent": `${FINANCIAL}
| 12 | 4 | Клумби  | 1 000,00 | 700,00 | — | Так |`,
    "points without a percent sign": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50   | Так |
| 10 | 2 | Лавки   | 100 000,00 | 25 000,00 | 25   | Так |
| 11 | 3 | Ліхтарі | 200 000,00 | 33 333,33 | 16,7 | Так |`,
    "fractions of one": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 0,5   | Так |
| 10 | 2 | Лавки   | 100 000,00 | 25 000,00 | 0,25  | Так |
| 11 | 3 | Ліхтарі | 200 000,00 | 33 333,33 | 0,167 | Так |`,
  },
  invalid: {
    "a percent that is off by more than half a point": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 100 000, 00 | 68 000, 00 | 38% | Так |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "38",
          expected: "68.00",
          uk: "У E12 зазначено 38 %, а 68 000,00 від 100 000,00 становить 68 % (різниця 30 в. п.).",
          en: /^E12 says 38.%, but 68.000,00 of 100.000,00 is 68.% \(off by 30.p\.p\.\)\.$/,
          causes: ["Відрізняється лише одна цифра: можливо, замість 68 % введено не те число."],
          fix: "suggestion",
        },
      ],
      after: {
        C12: [100000, "#,##0.00"],
        D12: [68000, "#,##0.00"],
        E12: ["=D12/C12", "0.0%"],
      },
    },
    "a percent that is off by less, as a warning": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 100 000,00 | 68 400,00 | 68% | Так |
| 13 | 5 | Дерева  | 100 000,00 | 68 400,00 | 68,6 % | Так |`,
      findings: [
        {
          cell: "E13",
          severity: "warning",
          related: ["C13", "D13"],
          stated: "68.6",
          expected: "68.40",
          uk: /зазначено 68,6 %, а 68 400,00 від 100 000,00 становить 68,4 % \(різниця 0,2 в\. п\.\)/,
          en: /off by 0,2/,
          fix: "suggestion",
        },
      ],
      after: { E13: "=D13/C13" },
    },
    "the same as an error where the profile allows less": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 100 000,00 | 68 400,00 | 68% | Так |
| 13 | 5 | Дерева  | 100 000,00 | 68 400,00 | 68,6 % | Так |`,
      profile: { ...DEFAULT_PROFILE, tolerances: { percentPoints: 0.1 } },
      findings: [
        {
          cell: "E13",
          severity: "error",
          related: ["C13", "D13"],
          stated: "68.6",
          expected: "68.40",
          uk: /різниця 0,2 в\. п\./,
          en: /off by 0,2/,
          fix: "suggestion",
        },
      ],
      after: { E13: "=D13/C13" },
    },
    "digits in another order, and what they were in the period before": {
      sheets: {
        Півріччя: `| | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 6 | Звіт за I півріччя 2022 року |
${FINANCIAL.trim().split("\n").slice(2).join("\n")}
| 12 | 4 | Клумби  | 100 000,00 | 58 000,00 | 58% | Так |
| 13 | 5 | Дерева  | 100 000,00 | 40 000,00 | 40% | Так |`,
        "9 місяців": `| | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 6 | Звіт за 9 місяців 2022 року |
${FINANCIAL.trim().split("\n").slice(2).join("\n")}
| 12 | 4 | Клумби  | 100 000,00 | 85 000,00 | 58% | Так |
| 13 | 5 | Дерева  | 100 000,00 | 72 000,00 | 40% | Так |`,
      },
      findings: [
        {
          sheet: "9 місяців",
          cell: "E12",
          related: ["C12", "D12"],
          stated: "58",
          expected: "85.00",
          uk: /зазначено 58 %/,
          en: /says 58/,
          causes: [
            "58 % зазначено у звіті за попередній період: можливо, відсоток не оновлено.",
            "Можливо, цифри переставлено: правильним було б 85 %.",
          ],
          fix: "suggestion",
        },
        {
          sheet: "9 місяців",
          cell: "E13",
          related: ["C13", "D13"],
          stated: "40",
          expected: "72.00",
          uk: /зазначено 40 %/,
          en: /says 40/,
          causes: [/^40 % зазначено у звіті за попередній період/],
          fix: "suggestion",
        },
      ],
      after: { "9 місяців!E12": "=D12/C12", "9 місяців!E13": "=D13/C13" },
    },
    "an earlier plan that the row names": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 402,70 відповідно до рішення. Попередня сума 202,70 | 152,29 | 75,1 % | Так |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "75.1",
          expected: "37.82",
          uk: /зазначено 75,1 %/,
          en: /says 75,1/,
          causes: [/^75,13 % відповідає попередньому плану 202,70, названому в цьому рядку/],
          fix: "none",
        },
      ],
    },
    "the only plan that would explain it": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 300 000,00 | 222 000,00 | 55,5 % | Так |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "55.5",
          expected: "74.00",
          uk: /зазначено 55,5 %/,
          en: /says 55,5/,
          causes: [/^55,5 % відповідає плану 400 000,00/],
          fix: "suggestion",
        },
      ],
      after: { E12: "=D12/C12" },
    },
    "no fix where the plan carries a remark": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | 402,70 відповідно до рішення від 23.09.2022 № 279 | 152,29 | 64% | Так |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "64",
          expected: "37.82",
          uk: /зазначено 64 %/,
          en: /37,82/,
          fix: "none",
        },
      ],
    },
    "one question for a column that states the work done": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 4 000,00   | 100,00    | 95% | Так |
| 10 | 2 | Лавки   | 116 000,00 | 92 800,00 | 90% | Так |
| 11 | 3 | Ліхтарі | 49 000,00  | 26 200,00 | 90% | Так |
| 12 | 4 | Клумби  | 141 000,00 | 33 900,00 | 40% | Так |`,
      findings: [
        {
          cell: "E9",
          cells: ["E9", "E10", "E11", "E12"],
          related: ["C9", "D9", "C10", "D10", "C11", "D11", "C12", "D12"],
          kind: "review",
          uk: /^Відсоток у E9:E12 відрізняється від частки/,
          en: /^The percent in E9:E12 differs/,
          fix: "none",
        },
      ],
    },
    "a question with its figures where one line alone cannot tell what the column means": {
      sheet: `${FIVE}
| 9  | 1 | Відзнаки | 402,70 | 152,29 | 64% |`,
      findings: [
        {
          cell: "E9",
          related: ["C9", "D9"],
          kind: "review",
          stated: "64",
          expected: "37.82",
          uk: /^Відсоток у E9 /,
          en: /^The percent in E9 /,
          fix: "none",
        },
      ],
    },
    "that it cannot tell, once, where figures cannot be read": {
      sheet: `${FINANCIAL}
| 12 | 4 | Клумби  | за рішенням | 68 000,00 | 38% | Так |
| 13 | 5 | Дерева  | 100 000,00 | 12.5 | 38% | Так |
| 14 | 6 | Фонтан  | 100 000,00 | 500,00 | виконано | Так |`,
      findings: [
        {
          cell: "C12",
          related: ["C12", "D13", "E14"],
          kind: "not-applicable",
          uk: "Не можна перевірити: у C12, D13, E14 немає числа, яке вдалося б прочитати однозначно.",
          en: /^Cannot tell: C12, D13, E14/,
          fix: "none",
        },
      ],
    },
    "that it cannot tell where plan and actual are in different units": {
      sheet: `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |
| 11 | 3 | Радіо       | 100,0 | 0,0        | 0%     | Так |`,
      findings: [
        {
          cell: "D9",
          related: ["D9", "D10"],
          kind: "not-applicable",
          uk: /^Не можна перевірити: у D9:D10 план і фактичне фінансування/,
          en: /different units/,
          fix: "none",
        },
      ],
    },
  },
};

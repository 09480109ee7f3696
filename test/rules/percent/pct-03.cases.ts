import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const LINES = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 11 | 3 | Ліхтарі | 300 000,00 | 240 000,00 | 80% | Так |`;

export const cases: RuleCases = {
  valid: {
    "the share of the sums": `${LINES}
| 12 |   | Всього: | 600 000,00 | 340 000,00 | 56,7 % | |`,
    "a formula": `${LINES}
| 12 |   | Всього: | =SUM(C9:C11) | =SUM(D9:D11) | =D12/C12 | |`,
    "a total without a percent": `${LINES}
| 12 |   | Всього: | 600 000,00 | 340 000,00 |  | |`,
    "no total at all": LINES,
    "a plan of zero": `${SIX}
| 9  | 1 | Доріжки | 0,00 | 0,00 | 0%  | Так |
| 10 |   | Всього: | 0,00 | 0,00 | 0%  | |`,
  },
  invalid: {
    "the mean of the lines": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 | 340 000,00 | 51,7 % | |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "51.7",
          expected: "56.67",
          uk: "У E12 зазначено 51,7 %, а 340 000,00 від 600 000,00 становить 56,67 % (різниця 4,97 в. п.).",
          en: /^E12 says 51,7.%/,
          causes: [/^51,7 % – середнє арифметичне відсотків за рядками/],
          fix: "suggestion",
        },
      ],
      after: { E12: ["=D12/C12", "0.00%"] },
    },
    "digits in another order, and the percent of the period before": {
      sheets: {
        Півріччя: `| | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 6 | Звіт за I півріччя 2022 року |
${LINES.trim().split("\n").slice(2).join("\n")}
| 12 |   | Всього: | 600 000,00 | 390 000,00 | 65% | |`,
        "9 місяців": `| | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 6 | Звіт за 9 місяців 2022 року |
${LINES.trim().split("\n").slice(2).join("\n")}
| 12 |   | Всього: | 600 000,00 | 336 000,00 | 65% | |`,
      },
      findings: [
        {
          sheet: "9 місяців",
          cell: "E12",
          related: ["C12", "D12"],
          stated: "65",
          expected: "56.00",
          uk: /зазначено 65 %/,
          en: /says 65/,
          causes: [
            /^65 % зазначено у звіті за попередній період/,
            "Можливо, цифри переставлено: правильним було б 56 %.",
          ],
          fix: "suggestion",
        },
      ],
      after: { "9 місяців!E12": "=D12/C12" },
    },
    "one digit mistyped": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 | 336 000,00 | 86% | |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "86",
          expected: "56.00",
          uk: /зазначено 86 %/,
          en: /says 86/,
          causes: [/^Відрізняється лише одна цифра: можливо, замість 56 %/],
          fix: "suggestion",
        },
      ],
      after: { E12: "=D12/C12" },
    },
    "an earlier plan that the row names": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 за рішенням сесії. Попередня сума 500 000,00 | 340 000,00 | 68% | |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "68",
          expected: "56.67",
          uk: /зазначено 68 %/,
          en: /says 68/,
          causes: [/^68 % відповідає попередньому плану 500 000,00/],
          fix: "none",
        },
      ],
    },
    "a percent of an earlier plan, in a labelled text": {
      sheet: `${LINES}
| 12 |   |  | Всього:<br>600 000, 00 | Всього: 340 000, 00 | Всього: 48,6% | |`,
      findings: [
        {
          cell: "E12",
          related: ["C12", "D12"],
          stated: "48.6",
          expected: "56.67",
          uk: /зазначено 48,6 %/,
          en: /says 48,6/,
          causes: [/^48,57 % відповідає плану 700 000,00/],
          fix: "suggestion",
        },
      ],
      after: {
        C12: [600000, '"Всього: "#,##0.00'],
        D12: [340000, '"Всього: "#,##0.00'],
        E12: ["=D12/C12", '"Всього: "0.0%'],
      },
    },
    "a percent that no plan explains, as a warning when it is close": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 | 340 000,00 | 56,9 % | |`,
      findings: [
        {
          cell: "E12",
          severity: "warning",
          related: ["C12", "D12"],
          stated: "56.9",
          expected: "56.67",
          uk: /зазначено 56,9 %/,
          en: /says 56,9/,
          fix: "suggestion",
        },
      ],
      after: { E12: "=D12/C12" },
    },
    "the same as an error where the profile allows less": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 | 340 000,00 | 56,9 % | |`,
      profile: { ...DEFAULT_PROFILE, tolerances: { percentPoints: 0.2 } },
      findings: [
        {
          cell: "E12",
          severity: "error",
          related: ["C12", "D12"],
          stated: "56.9",
          expected: "56.67",
          uk: /зазначено 56,9 %/,
          en: /says 56,9/,
          fix: "suggestion",
        },
      ],
      after: { E12: "=D12/C12" },
    },
    "a percent that is cut off, as a note": {
      sheet: `${LINES}
| 12 |   | Всього: | 600 000,00 | 340 000,00 | 56,6 % | |`,
      findings: [
        {
          cell: "E12",
          severity: "note",
          related: ["C12", "D12"],
          stated: "56.6",
          expected: "56.67",
          uk: "У E12 відсоток 56,6 % обрізано, а не округлено: обчислено 56,67 %.",
          en: /cuts the percent off/,
          fix: "suggestion",
        },
      ],
      after: { E12: "=D12/C12" },
    },
    "a question where the percents are somebody's word": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 4 000,00   | 1 000,00  | 100% | Так |
| 10 | 2 | Лавки   | 116 000,00 | 92 800,00 | 100% | Так |
| 11 | 3 | Ліхтарі | 49 000,00  | 26 200,00 | 100% | Так |
| 12 |   | Всього: | 169 000,00 | 120 000,00 | 99% | |`,
      findings: [
        {
          cell: "E12",
          kind: "review",
          related: ["C12", "D12"],
          stated: "99",
          expected: "71.01",
          uk: /зазначено 99 %/,
          en: /says 99/,
          fix: "suggestion",
        },
      ],
      after: { E12: "=D12/C12" },
    },
    "that it cannot tell without a plan that can be read": {
      sheet: `${LINES}
| 12 |   | Всього: | за рішенням | 340 000,00 | 56,6 % | |`,
      findings: [
        {
          cell: "C12",
          kind: "not-applicable",
          related: ["C12"],
          uk: /^Не можна перевірити: у C12 немає числа/,
          en: /^Cannot tell/,
          fix: "none",
        },
      ],
    },
  },
};

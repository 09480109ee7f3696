import type { RuleCases } from "../../support/rule-tester";
import { YEARS } from "../tables";

const programme = (total: string): string => `${YEARS}
| 9  | '1.1. | Навчання | 2018-2020 | 190,0 | 190,0 | 190,0 | 570,0 |
| 10 | '1.2. | Кондиціонери | 2018 | 50,0 | 0,0 | 100,0 | 150,0 |
| 11 | '1.3. | Телефонна станція | 2019 | 0,0 | 0,0 | 190,0 | 190,0 |
| 12 | ВСЬОГО | < | < | ${total} |`;

export const cases: RuleCases = {
  valid: {
    "totals that are right": programme("240,0 | 190,0 | 480,0 | 910,0"),
    "differences that do not make up for each other": programme("240,0 | 480,0 | 200,0 | 920,0"),
    "two years, each too large by what the third is too small": programme(
      "530,0 | 480,0 | 190,0 | 1 200,0",
    ),
  },
  invalid: {
    "money of rows that have none in the other year": {
      sheet: programme("240,0 | 480,0 | 190,0 | 910,0"),
      findings: [
        {
          cell: "E12",
          cells: ["E12", "F12"],
          kind: "review",
          related: ["F10", "F11"],
          uk: "Підсумок у E12 більший за суму рядків на 290,00, а в F12 на стільки ж менший. Рівно стільки становлять суми в F10:F11 (№ 1.2, 1.3): перевірте, чи не належать вони до іншого року.",
          en: /F10:F11 \(№.1\.2, 1\.3\) make just that/,
          fix: "suggestion",
        },
      ],
      after: { E10: 100, F10: 0, E11: 190, F11: 0 },
    },
    "that it cannot tell where a total cannot be read": {
      sheet: programme("240,0 | 480,0 | за рішенням | 910,0"),
      findings: [
        {
          cell: "F12",
          kind: "not-applicable",
          related: ["F12"],
          uk: /^Не можна перевірити: у F12/,
          en: /^Cannot tell/,
          fix: "none",
        },
      ],
    },
    "an amount that no rows make": {
      sheet: programme("240,0 | 197,0 | 473,0 | 910,0"),
      findings: [
        {
          cell: "E12",
          cells: ["E12", "F12"],
          kind: "review",
          uk: "Підсумок у E12 більший за суму рядків на 7,00, а в F12 на стільки ж менший.",
          en: /less by as much\.$/,
          fix: "none",
        },
      ],
    },
    "an amount that several rows make": {
      sheet: `${YEARS}
| 9  | '1.1. | Навчання | 2018-2020 | 0,0 | 0,0 | 190,0 | 190,0 |
| 10 | '1.2. | Прийоми | 2018-2020 | 0,0 | 0,0 | 190,0 | 190,0 |
| 11 | ВСЬОГО | < | < | 0,0 | 190,0 | 190,0 | 380,0 |`,
      findings: [
        {
          cell: "E11",
          cells: ["E11", "F11"],
          kind: "review",
          uk: /на стільки ж менший\.$/,
          en: /less by as much\.$/,
          fix: "none",
        },
      ],
    },
    "money that was read from text: no fix": {
      sheet: `${YEARS}
| 9  | '1.1. | Навчання | 2018-2020 | 10,0 | 10,0 | 10,0 | 30,0 |
| 10 | '1.2. | Прийоми | 2020 | 0,0 | 0,0 | 190, 0 | 190,0 |
| 11 | ВСЬОГО | < | < | 10,0 | 200,0 | 10,0 | 220,0 |`,
      findings: [
        {
          cell: "E11",
          cells: ["E11", "F11"],
          kind: "review",
          related: ["F10"],
          uk: /суми в F10 \(№ 1\.2\)/,
          en: /F10/,
          fix: "none",
        },
      ],
    },
  },
};

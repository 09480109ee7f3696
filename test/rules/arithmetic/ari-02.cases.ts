import type { RuleCases } from "../../support/rule-tester";
import { YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "rows and totals that add their years": `${YEARS}
| 9  | '1.1. | Навчання | 2018-2020 | 149,680 | 190,0 | 190,0 | 529,680 |
| 10 | '1.2. | Передплата | 2018-2020 | 4,0 |  | 4,0 | 8,0 |
| 11 | ВСЬОГО | < | < | 153,68 | 190,0 | 194,0 | =SUM(D11:F11) |`,
    "rows without a total, and titles": `${YEARS}
| 9  | 1. Організаційна спроможність | < | < | | | | |
| 10 | '1.1. | Навчання | 2018-2020 | 190,0 | 190,0 | 190,0 |  |
| 11 | '1.2. | Передплата | 2018-2020 |  |  |  | 12,0 |`,
  },
  invalid: {
    "the total of a measure": {
      sheet: `${YEARS}
| 9  | '1.1. | Навчання | 2018-2020 | 190,0 | 190,0 | 190,0 | 590,0 |
| 10 | '1.2. | Передплата | 2018-2020 | 4,0 | 4,0 | 4,0 | 12,0 |`,
      findings: [
        {
          cell: "G9",
          related: ["D9", "E9", "F9"],
          stated: "590.00000",
          expected: "570.00000",
          uk: "У G9 зазначено 590,00, а сума за роками становить 570,00: підсумок рядка більший на 20,00.",
          en: /^G9 says 590,00, but the years add up to 570,00: the total of the row is 20,00 too large\.$/,
          fix: "suggestion",
        },
      ],
      after: { G9: ["=SUM(D9:F9)", "#,##0.0"] },
    },
    "a total of totals, though a difference of a kopiyka is left": {
      sheet: `${YEARS}
| 9  | '1.1. | Навчання | 2018-2020 | 149,68 | 190,0 | 190,0 | 529,68 |
| 10 | ВСЬОГО | < | < | 149,68 | 190,0 | 190,0 | 529,67999 |`,
      findings: [
        {
          cell: "G10",
          related: ["D10", "E10", "F10"],
          stated: "529.67999",
          expected: "529.68000",
          uk: /підсумок рядка менший на 0,00001/,
          en: /too small/,
          fix: "suggestion",
        },
      ],
      after: { G10: "=SUM(D10:F10)" },
    },
    "that it cannot tell where a year holds a remark": {
      sheet: `${YEARS}
| 9  | '1.1. | Сувеніри | 2018-2019 | 70,0 | 90,0 | Рішенням сесії об'єднано з п. 2.9 | 160,0 |
| 10 | '1.2. | Передплата | 2018-2020 | 4, 0 | 4,0 | 4,0 | 13,0 |`,
      findings: [
        {
          cell: "F9",
          kind: "not-applicable",
          related: ["F9"],
          uk: /^Не можна перевірити: у F9/,
          en: /^Cannot tell/,
          fix: "none",
        },
        {
          cell: "G10",
          related: ["D10", "E10", "F10"],
          stated: "13.00000",
          expected: "12.00000",
          uk: /більший на 1,00/,
          en: /too large/,
          fix: "suggestion",
        },
      ],
      after: { D10: 4, G10: "=SUM(D10:F10)" },
    },
  },
};

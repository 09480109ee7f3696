import type { RuleCases } from "../../support/rule-tester";
import { SIX_THOUSAND } from "../tables";

const LINES = `${SIX_THOUSAND}
| 9  | 1 | Доріжки | 1 480,0 | 740,0 | 50% | Так |
| 10 | 2 | Лавки   | 600,0 | 300,0 | 50% | Так |`;

export const cases: RuleCases = {
  valid: {
    "a total in the unit of its rows": `${LINES}
| 11 |   | Всього: | 2 080,0 | 1 040,0 | 50% | |`,
    "a total that is no sum of its rows in any unit": `${LINES}
| 11 |   | Всього: | 2 081 000,00 | 1 040,0 | 50% | |`,
    "a total that names its own unit": `${LINES}
| 11 |   | Всього: | 2 080 000,00 грн | 1 040,0 | 50% | |`,
  },
  invalid: {
    "a total in hryvnias under rows in thousands": {
      sheet: `${LINES}
| 11 |   | Всього: | 2 080 000,00 | 1 040,0 | 50% | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "2080000",
          expected: "2080.00000",
          uk: "Підсумок у C11 (2 080 000,00) дорівнює сумі рядків лише в іншій одиниці: його наведено в «грн», а рядки в «тис. грн», у яких він становить 2 080,00.",
          en: /it is in UAH, and the rows are in thousand.UAH, which makes it 2.080,00\.$/,
          fix: "suggestion",
        },
      ],
      after: { C11: 2080 },
    },
    "a labelled total in thousands of what its rows have in hryvnias": {
      sheet: `${SIX_THOUSAND.replaceAll("тис. ", "")}
| 9  | 1 | Доріжки | 1 480 000,00 | 740 000,00 | 50% | Так |
| 10 | 2 | Лавки   | 600 000,00 | 300 000,00 | 50% | Так |
| 11 |   |   | Всього: 2 080,0 | 1 040 000,00 | 50% | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "2080.0",
          expected: "2080000.00",
          uk: /у яких він становить 2 080 000,00\.$/,
          en: /which makes it 2.080.000,00/,
          fix: "suggestion",
        },
      ],
      after: { C11: [2080000, '"Всього: "#,##0.00'] },
    },
    "a total that keeps to the header while its rows do not: no fix of its own": {
      sheet: `${SIX_THOUSAND.replaceAll("тис. ", "")}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 16,5% | Так |
| 11 |   | Всього:     | 600 000,00 | 268 800,00 | 44,8% | |`,
      findings: [
        {
          cell: "C11",
          related: ["C9", "C10"],
          stated: "600000",
          expected: "600.00000",
          uk: /його наведено в «грн», а рядки в «тис\. грн»/,
          en: /it is in UAH/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, TWO_YEARS } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% | Так |";
const MONEY = "30,0 | 40,0 | 70,0 |";

export const cases: RuleCases = {
  valid: {
    "numbers that all end with a dot, or all without": `${SIX}
| 9  | '1.8. | Доріжки | ${FIGURES}
| 10 | '1.9. | Лавки | ${FIGURES}`,
    "a department's lines out of the programme": `${SIX}
| 9  | '1.3 | Доріжки | ${FIGURES}
| 10 | '1.8 | Лавки | ${FIGURES}`,
    "numbers that became dates, which are another rule's": `${TWO_YEARS}
| 9  | '1.1. | Ремонт | Доріжки | ${MONEY}
| 10 | 1.2   | Ремонт | Лавки | ${MONEY}
| 11 | '1.3. | Ремонт | Ліхтарі | ${MONEY}`,
    "parts under their measure": `${TWO_YEARS}
| 9  | '1.1. | Ремонт | Доріжки | ${MONEY}
| 10 | '1.1.1. | Ремонт | Лавки | ${MONEY}
| 11 | '1.2. | Ремонт | Ліхтарі | ${MONEY}`,
  },
  invalid: {
    "a number without the final dot among those with it": {
      sheet: `${SIX}
| 9  | '2.16. | Доріжки | ${FIGURES}
| 10 | '2.17. | Лавки | ${FIGURES}
| 11 | '2.18  | Ліхтарі | ${FIGURES}`,
      findings: [
        {
          cell: "A11",
          uk: "Номери записано по-різному: «2.18» поруч із «2.16.» – A11.",
          en: /“2\.18” beside “2\.16\.”, A11\./,
          fix: "suggestion",
        },
      ],
      after: { A11: ["2.18.", "@"] },
    },
    "a dot among plain numbers": {
      sheet: `${SIX}
| 9  | 1   | Доріжки | ${FIGURES}
| 10 | '2. | Лавки | ${FIGURES}
| 11 | 3   | Ліхтарі | ${FIGURES}`,
      findings: [{ cell: "A10", uk: /«2\.» поруч із «1»/, en: /A10/, fix: "suggestion" }],
      after: { A10: ["2", "@"] },
    },
    "numbers that a programme leaves out": {
      sheet: `${TWO_YEARS}
| 9  | '3.4. | Ремонт | Доріжки | ${MONEY}
| 10 | '3.5. | Ремонт | Лавки | ${MONEY}
| 11 | '3.5.3. | Ремонт | Ліхтарі | ${MONEY}`,
      findings: [
        {
          cell: "A9",
          cells: ["A9", "A11"],
          uk: "Пропущено номери: 3.1, 3.2, 3.3, 3.5.1, 3.5.2 (перед A9, A11).",
          en: /Numbers are missing: 3\.1, 3\.2, 3\.3, 3\.5\.1, 3\.5\.2 \(before A9, A11\)/,
          fix: "none",
        },
      ],
    },
  },
};

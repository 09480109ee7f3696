import type { RuleCases } from "../../support/rule-tester";
import { FIVE, SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a word that no money was needed": `${SIX}
| 9  | 1 | Передплата | 4 000,00 | 0,00 | 100% | Виконано без фінансування. |`,
    "money from another source": `${SIX}
| 9  | 1 | Передплата | 4 000,00 | 0,00 | 100% | Виконано за рахунок інших джерел. |`,
    "nothing done and nothing paid": `${SIX}
| 9  | 1 | Передплата | 4 000,00 | 0,00 | 0% | Не виконано. |`,
    "a percent short of 100 %, which is another rule's": `${SIX}
| 9  | 1 | Передплата | 4 000,00 | 0,00 | 90% | Майже виконано. |`,
    "a plan of zero, which has no percent": `${SIX}
| 9  | 1 | Передплата | 0,00 | 0,00 | 100% | Виконано. |`,
    "a column in two units": `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |
| 11 | 3 | Радіо       | 100,0 | 0,0        | 100%     | Так |`,
  },
  invalid: {
    "100 % beside nothing paid": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Передплата | 4,0 | 0,00 | 100% | Виконано повністю. |`,
      findings: [
        {
          cell: "E9",
          kind: "review",
          related: ["C9", "D9"],
          stated: "100",
          expected: "0.00",
          uk: "У E9 зазначено 100 %, а коштів не використано: залишок дорівнює всьому річному плану 4,00 тис. грн. Перевірте, чи виконано захід без фінансування.",
          en: /^E9 says 100.%, but no money was used: the remainder is the whole annual plan of 4,00.thousand.UAH\./,
          fix: "suggestion",
        },
      ],
      after: { F9: "Виконано повністю. Виконано без фінансування." },
    },
    "the same without a place for the words": {
      sheet: `${FIVE}
| 9  | 1 | Передплата | 4 000,00 | 0,00 | 100% |`,
      findings: [
        {
          cell: "E9",
          kind: "review",
          related: ["C9", "D9"],
          stated: "100",
          expected: "0.00",
          uk: /4 000,00 грн/,
          en: /4.000,00.UAH/,
          fix: "none",
        },
      ],
    },
  },
};

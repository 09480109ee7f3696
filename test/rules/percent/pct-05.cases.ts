import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a saving with its sum": `${SIX_THOUSAND}
| 9  | 1 | Меблі | 116,0 | 92,8 | 100% | Придбано. Економія коштів становить 23,20 тис. грн. |`,
    "the sum on the next page": `${SIX_THOUSAND}
| 9  | 1 | Меблі | 116,0 | 92,8 | 100% | Придбано. |
| 10 |   |  |  |  |  | економія за торгами 23,2 |
| 11 | 2 | Лавки | 10,0 | 10,0 | 100% | Так |`,
    "95 % of the money": `${SIX}
| 9  | 1 | Меблі | 100 000,00 | 95 000,00 | 100% | Придбано. |`,
    "80 % of the money where the profile lets it pass": {
      sheet: `${SIX}
| 9  | 1 | Меблі | 100 000,00 | 80 000,00 | 100% | Придбано. |`,
      profile: {
        ...DEFAULT_PROFILE,
        thresholds: { ...DEFAULT_PROFILE.thresholds, saving: 20 },
      },
    },
    "a percent short of 100 %": `${SIX}
| 9  | 1 | Меблі | 100 000,00 | 80 000,00 | 99% | Придбано. |`,
    "nothing paid, which is another rule's": `${SIX}
| 9  | 1 | Меблі | 100 000,00 | 0,00 | 100% | Придбано. |`,
    "plan and actual in different units": `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 100% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 100% | Так |`,
  },
  invalid: {
    "no saving told, and one told without its sum": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Меблі | 116,0 | 92,8 | 100% | Придбано: ціни вийшли нижчими за очікувані. |
| 10 | 2 | Система | 49,0 | 26,2 | 100% | Виконано повністю. |`,
      findings: [
        {
          cell: "E9",
          kind: "review",
          related: ["C9", "D9"],
          stated: "100",
          expected: "80.00",
          uk: "У E9 зазначено 100 %, а профінансовано 80 % річного плану. Перевірте, чи весь залишок 23,20 тис. грн є економією, про яку йдеться в поясненні.",
          en: /Check whether the whole remainder of 23,20.thousand.UAH is the saving/,
          fix: "suggestion",
        },
        {
          cell: "E10",
          related: ["C10", "D10"],
          stated: "100",
          expected: "53.47",
          uk: "У E10 зазначено 100 %, а профінансовано 53,47 % річного плану. Залишок 22,80 тис. грн не пояснено: зазначте економію або виправте відсоток.",
          en: /^E10 says 100.%, but 53,47.% of the annual plan was financed\./,
          fix: "suggestion",
        },
      ],
      after: {
        F9: "Придбано: ціни вийшли нижчими за очікувані. Економія коштів становить 23,20\u00A0тис.\u00A0грн.",
        F10: "Виконано повністю. Економія коштів становить 22,80\u00A0тис.\u00A0грн.",
      },
    },
    "no fix where a merged cell explains two lines": {
      sheet: `${SIX}
| 9  | 1 | Меблі | 100 000,00 | 100 000,00 | 100% | Придбано. |
| 10 | 2 | Лавки | 100 000,00 | 90 000,00  | 100% | ^ |`,
      findings: [
        {
          cell: "E10",
          related: ["C10", "D10"],
          stated: "100",
          expected: "90.00",
          uk: /Залишок 10 000,00 грн не пояснено/,
          en: /10.000,00.UAH is not explained/,
          fix: "none",
        },
      ],
    },
  },
};

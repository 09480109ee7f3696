import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a quarter that is the percent": `${SIX}
| 9  | 1 | Навчання | 100 000,00 | 25 400,00 | 25% | Так |`,
    "another percent near the computed one": `${SIX}
| 9  | 1 | Навчання | 100 000,00 | 31 000,00 | 30% | Так |`,
    "a quarter far from the computed percent": `${SIX}
| 9  | 1 | Навчання | 100 000,00 | 27 010,00 | 25% | Так |`,
    "a profile that lets no more than one point be rounded away": {
      sheet: `${SIX}
| 9  | 1 | Навчання | 100 000,00 | 26 260,00 | 25% | Так |`,
      profile: {
        ...DEFAULT_PROFILE,
        thresholds: { ...DEFAULT_PROFILE.thresholds, roundPercent: 1 },
      },
    },
    "plan and actual in different units": `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 50% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |`,
  },
  invalid: {
    "25 % for 24,04 % and for 26,26 %": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Навчання | 141,0 | 33,9 | 25% | Тренінг |
| 10 | 2 | Обмін досвідом | 190,0 | 49,9 | 25% | Поїздка |`,
      findings: [
        {
          cell: "E9",
          related: ["C9", "D9"],
          stated: "25",
          expected: "24.04",
          uk: "У E9 зазначено 25 %, а за сумами рядка виходить 24,04 % (різниця 0,96 в. п.): схоже, відсоток округлено на око.",
          en: /^E9 says 25.%, but the sums of the row give 24,04.% \(off by 0,96.p\.p\.\)/,
          fix: "suggestion",
        },
        {
          cell: "E10",
          related: ["C10", "D10"],
          stated: "25",
          expected: "26.26",
          uk: /виходить 26,26 % \(різниця 1,26 в\. п\.\)/,
          en: /26,26/,
          fix: "suggestion",
        },
      ],
      after: { E9: "=D9/C9", E10: "=D10/C10" },
    },
    "three quarters, with a plan that is no number": {
      sheet: `${SIX}
| 9  | 1 | Навчання | 100 000,00 відповідно до рішення міської ради від 23.09.2022 № 279 | 76 000,00 | 75% | Так |`,
      findings: [
        {
          cell: "E9",
          related: ["C9", "D9"],
          stated: "75",
          expected: "76.00",
          uk: /зазначено 75 %/,
          en: /says 75/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_THOUSAND } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a percent that follows from the sums, and as many things by chance": `${SIX}
| 9  | 1 | Лавки | 100 000,00 | 50 000,00 | 50% | Закуплено 50 лавок |`,
    "a wrong percent without such a count": `${SIX}
| 9  | 1 | Лавки | 100 000,00 | 50 000,00 | 60% | Закуплено 12 лавок |`,
    "money, dates and terms, which count nothing": `${SIX}
| 9  | 1 | Лавки | 100 000,00 | 50 000,00 | 12% | Сплачено 12 тис. грн 12 травня, договір № 12 на 12 місяців |`,
    "plan and actual in different units": `${SIX}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Знято 60 сюжетів |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |`,
  },
  invalid: {
    "persons in place of a percent, beside an earlier plan": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Відзнаки | 402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70 | 152,29 | 64% Нагороджено 64 особи | Так |`,
      findings: [
        {
          cell: "E9",
          related: ["C9", "D9"],
          stated: "64",
          expected: "37.82",
          uk: "У E9 зазначено 64 %, і саме стільки в рядку полічено: «64 особи». За сумами рядка 152,29 від 402,70 становить 37,82 %, а від попереднього плану 202,70 – 75,13 %.",
          en: /of the earlier plan of 202,70 it is 75,13.%\.$/,
          fix: "none",
        },
      ],
    },
    "a count in the explanation": {
      sheet: `${SIX}
| 9  | 1 | Відзнаки | 402 700,00 | 152 290,00 | 64% | Нагороджено 64 особи |`,
      findings: [
        {
          cell: "E9",
          related: ["C9", "D9"],
          stated: "64",
          expected: "37.82",
          uk: "У E9 зазначено 64 %, і саме стільки в рядку полічено: «64 особи». За сумами рядка 152 290,00 від 402 700,00 становить 37,82 %.",
          en: /^E9 says 64.%, which is what the row counts/,
          fix: "suggestion",
        },
      ],
      after: { E9: "=D9/C9" },
    },
  },
};

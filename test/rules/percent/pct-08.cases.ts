import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

export const cases: RuleCases = {
  valid: {
    "a dash": `${SIX}
| 9  | 1 | Кабінет | 0,00 | 0,00 | – | Не заплановано |`,
    "nothing at all": `${SIX}
| 9  | 1 | Кабінет | 0,00 | 0,00 |  | Не заплановано |`,
    "0 % of a plan": `${SIX}
| 9  | 1 | Кабінет | 1 000,00 | 0,00 | 0% | Ні |`,
    "a plan that is blank": `${SIX}
| 9  | 1 | Кабінет |  | 0,00 | 0% | Ні |`,
    "a formula that shows a dash by itself": `${SIX}
| 9  | 1 | Кабінет | 0,00 | 0,00 | =IF(C9=0,"–",D9/C9) | Ні |`,
  },
  invalid: {
    "a zero, which is then shown as a dash": {
      sheet: `${SIX}
| 9  | 1 | Кабінет | 0,00 | 0,00 | 0% | Ні |
| 10 | 2 | Конкурс | 0,00 | 0,00 | 0 | Ні |`,
      findings: [
        {
          cell: "E9",
          related: ["C9", "D9"],
          uk: "У E9 показано «0%», хоча річний план у C9 дорівнює нулю: відсотка від нуля не буває.",
          en: /^E9 shows “0%” although the annual plan in C9 is zero/,
          fix: "safe",
        },
        { cell: "E10", related: ["C10", "D10"], uk: /показано «0»/, en: /“0”/, fix: "safe" },
      ],
      after: { E9: [0, '0%;-0%;"–"'], E10: [0, '0.0;-0.0;"–"'] },
    },
    "a formula's error and another percent": {
      sheet: `${SIX}
| 9  | 1 | Кабінет | 0,00 | 0,00 | =D9/C9 | Ні |
| 10 | 2 | Конкурс | 0,00 | 0,00 | 100% | Виконано |`,
      findings: [
        { cell: "E9", related: ["C9", "D9"], uk: /«#DIV\/0!»/, en: /#DIV/, fix: "suggestion" },
        { cell: "E10", related: ["C10", "D10"], uk: /«100%»/, en: /100%/, fix: "suggestion" },
      ],
      after: { E9: '=IF(C9=0,"–",D9/C9)', E10: "–" },
    },
    "no fix for words beside a percent, nor where money was spent": {
      sheet: `${SIX}
| 9  | 1 | Кабінет | 0,00 | 0,00 | 0% за планом | Ні |
| 10 | 2 | Конкурс | 0,00 | 5,00 | =D10/C10 | Ні |`,
      findings: [
        { cell: "E9", related: ["C9", "D9"], uk: /«0% за планом»/, en: /0%/, fix: "none" },
        { cell: "E10", related: ["C10", "D10"], uk: /DIV/, en: /DIV/, fix: "none" },
      ],
    },
  },
};

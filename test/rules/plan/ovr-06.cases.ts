import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const of = (period: string): string => `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 5 | Звіт за ${period} |
${SIX.trim().split("\n").slice(2).join("\n")}`;

const LAGGING = `
| 9  | 1 | Доріжки | 180 000,00 | 89 379, 95 | 49,6 % | Так |
| 10 | 2 | Лавки   | 100 000,00 | 50 000,00 | 50% | Так |
| 11 | 3 | Ліхтарі | 200 000,00 | 190 000,00 | 95% | Так |
| 12 | 4 | Клумби  | 50 000,00 | 10 000,00 | | Так |
| 13 | 5 | Дерева  | 100 000,00 | 89 990,00 | 90% | Так |
| 14 |   | Всього: | 630 000,00 | 429 369,95 | 68,2 % | |`;

export const cases: RuleCases = {
  valid: {
    "the pace of the year": `${of("9 місяців 2018 року")}
| 9  | 1 | Доріжки | 100 000,00 | 75 000,00 | 75% | Так |`,
    "a whole year": `${of("2018 рік")}${LAGGING}`,
    "no known period": `${SIX}${LAGGING}`,
    "a single quarter, which is not counted from January": `${of("III квартал 2018 року")}${LAGGING}`,
    "no plan": `${of("9 місяців 2018 року")}
| 9  | 1 | Доріжки | 0,00 | 0,00 | – | Ні |`,
    "more than the plan, which is another rule's": `${of("9 місяців 2018 року")}
| 9  | 1 | Доріжки | 100,00 | 110,00 | 110% | Так |`,
    "plan and actual in different units": `${of("9 місяців 2018 року")}
| 9  | 1 | Телебачення | 480,0 | 249 000,00 | 60% | Так |
| 10 | 2 | Інтернет    | 120,0 | 19 800,00  | 20% | Так |`,
  },
  invalid: {
    "lines far behind, and lines nearly used up": {
      sheet: `${of("9 місяців 2018 року")}${LAGGING}`,
      findings: [
        {
          cell: "E9",
          cells: ["E9", "E12"],
          uk: "За 9 міс. профінансовано менше ніж 50 % річного плану: E9 – 49,66 %, E12 – 20 %.",
          en: /^In 9 months less than 50.% of the annual plan was financed: E9 – 49,66.%, E12 – 20.%\.$/,
          fix: "none",
        },
        {
          cell: "E11",
          uk: "За 9 міс. використано вже щонайменше 90 % річного плану: E11 – 95 %.",
          en: /^In 9 months at least 90.% of the annual plan has been used: E11 – 95.%\.$/,
          fix: "none",
        },
      ],
    },
    "lines far behind the plan of the period, which is better than a share of the year": {
      sheet: `${of("9 місяців 2018 року").replace("Відсоток виконання заходу, %", "План на звітний період, грн")}
| 9  | 1 | Доріжки | 180 000,00 | 50 000,00 | 60 000,00 | Так |
| 10 | 2 | Лавки   | 100 000,00 | 60 000,00 | 95 000,00 | Так |
| 11 | 3 | Клумби  | 50 000,00 | 10 000,00 | | Так |`,
      findings: [
        {
          cell: "D10",
          uk: "Профінансовано менше ніж 66,67 % плану на звітний період: D10 – 63,16 %.",
          en: /^Less than 66,67.% of the plan of the period was financed: D10 – 63,16.%\.$/,
          fix: "none",
        },
      ],
    },
    "half of a quarter in the half-year, by the reviewer's own limits": {
      sheet: `${of("I півріччя 2018 року")}
| 9  | 1 | Доріжки | 100 000,00 | 20 000,00 | 20% | Так |
| 10 | 2 | Лавки   | 100 000,00 | 25 000,00 | 25% | Так |`,
      profile: {
        ...DEFAULT_PROFILE,
        thresholds: { ...DEFAULT_PROFILE.thresholds, lowPace: { numerator: 1, denominator: 2 } },
      },
      findings: [
        { cell: "E9", uk: /менше ніж 25 % річного плану: E9 – 20 %\.$/, en: /E9/, fix: "none" },
      ],
    },
  },
};

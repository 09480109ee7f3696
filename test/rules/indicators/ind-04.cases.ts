import type { RuleCases } from "../../support/rule-tester";
import { INDICATORS_SHARES } from "./tables";

/** Rows under the header of a report with a difference and a percent. */
const rows = (of: string, row: string): string => `${INDICATORS_SHARES}
| 3 | ПОКАЗНИКИ ${of} | | | | | | |
| 4 | ${row} |`;

export const cases: RuleCases = {
  valid: {
    "a difference and a percent that follow": rows(
      "ЗАТРАТ",
      "1 | Видатки на делегації | тис. грн | 180,5 | 120 | -60,5 | 66,48 |",
    ),
    "the difference with the other sign": rows(
      "ЗАТРАТ",
      "1 | Видатки на делегації | тис. грн | 180,5 | 120 | 60,5 | 66,5% |",
    ),
    "a percent as a fraction": rows(
      "ПРОДУКТУ",
      "1 | Кількість делегацій | одиниць | 15 | 8 | -7 | 0,533 |",
    ),
    "a percent of what is better when it is less": rows(
      "ЕФЕКТИВНОСТІ",
      "1 | Видатки на одну делегацію | тис. грн | 12 | 15 | 3 | 80 |",
    ),
    "a whole hundred of what came to more": rows(
      "ПРОДУКТУ",
      "1 | Кількість делегацій | одиниць | 8 | 15 | 7 | 100 |",
    ),
    "percents and differences that are rounded": rows(
      "ЕФЕКТИВНОСТІ",
      "1 | Видатки на одну делегацію | тис. грн | 14,29 | 12,34 | -2 | 86 |",
    ),
    "ranks, in words and in places": `${rows("ЯКОСТІ", "1 | Рейтинг прозорості | місце | ТОП-7 | ТОП-12 | 5 | |")}
| 5 | 2 | Рейтинг веб-сайтів | місце | 7 | 5 | -2 | 140 |`,
    "words and dashes": `${rows("ЯКОСТІ", "1 | Якість послуг | бал | висока | висока | – | – |")}
| 5 | 2 | Частка задоволених | % | 80 | – | | |`,
    "no plan": rows("ПРОДУКТУ", "1 | Кількість делегацій | одиниць | 0 | 3 | 3 | 0 |"),
  },
  invalid: {
    "another difference, another percent": {
      sheet: rows("ЗАТРАТ", "1 | Видатки на делегації | тис. грн | 180 | 120 | -70 | 75 |"),
      findings: [
        {
          cell: "F4",
          related: ["D4", "E4"],
          stated: "-70",
          expected: "-60",
          uk: "У F4 зазначено відхилення -70, а за планом 180 і фактичним значенням 120 воно становить -60.",
          en: /^F4 states a difference of -70, but for the plan 180 and the actual 120 it is -60\.$/,
          fix: "suggestion",
        },
        {
          cell: "G4",
          related: ["D4", "E4"],
          stated: "75",
          expected: "66.67",
          uk: "У G4 зазначено 75 %, а 120 від 180 становить 66,67 %.",
          en: /^G4 states 75.%, but 120 of 180 is 66,67.%\.$/,
          fix: "suggestion",
        },
      ],
      after: { F4: "=E4-D4", G4: ['=IF(AND(N(D4)>0,ISNUMBER(E4)),E4/D4*100,"")', "0.0"] },
    },
    "a difference in the sign that the column has": {
      sheet: `${rows("ПРОДУКТУ", "1 | Кількість делегацій | одиниць | 15 | 8 | 7 | |")}
| 5 | 2 | Кількість зустрічей | одиниць | 20 | 12 | 9 | |`,
      findings: [
        {
          cell: "F5",
          related: ["D5", "E5"],
          stated: "9",
          expected: "8",
          uk: /зазначено відхилення 9, .* становить 8\.$/,
          en: /it is 8\.$/,
          fix: "suggestion",
        },
      ],
      after: { F5: "=D5-E5" },
    },
    "another distance of places": {
      sheet: rows("ЯКОСТІ", "1 | Рейтинг прозорості | місце | ТОП-7 | ТОП-12 | 4 | |"),
      findings: [
        {
          cell: "F4",
          related: ["D4", "E4"],
          stated: "4",
          expected: "5",
          uk: /за планом ТОП-7 і фактичним значенням ТОП-12 воно становить 5\.$/,
          en: /it is 5\.$/,
          fix: "none",
        },
      ],
    },
  },
};

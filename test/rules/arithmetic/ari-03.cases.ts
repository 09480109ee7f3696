import type { RuleCases } from "../../support/rule-tester";
import { SIX, YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "parts that make the sum in every year": `${YEARS}
| 9  | '3.2. | Бюджет участі, в т. ч.: | 2018-2020 | 486,0 | 1 295,3 | 0,0 | 1 781,3 |
| 10 | '3.2.1. | Фонтан | 2019 | 0,0 | 1 295,3 | 0,0 | 1 295,3 |
| 11 | '3.2.2. | Екосквер | 2018 | 486,0 | 0,0 | 0,0 | 486,0 |`,
    "numbers alone, which make no parts": `${YEARS}
| 9  | '1.8. | Ремонт даху | 2018 | 2 500,0 | 0,0 | 0,0 | 2 500,0 |
| 10 | '1.8.1. | Туалетна кімната | 2018 | 196,6 | 0,0 | 0,0 | 196,6 |`,
    "parts without figures": `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки |  |  |  | Так |
| 11 | '1.2. | Лавки   |  |  |  | Так |`,
  },
  invalid: {
    "money that no part has yet, in a year and so in the row's total": {
      sheet: `${YEARS}
| 9  | '3.2. | Бюджет участі, в т. ч.: | 2018-2020 | 486,0 | 1 295,3 | 18 269,6 | 20 050,9 |
| 10 | '3.2.1. | Фонтан | 2019 | 0,0 | 1 295,3 | 0,0 | 1 295,3 |
| 11 | '3.2.2. | Екосквер | 2018 | 486,0 | 0,0 | 0,0 | 486,0 |`,
      findings: [
        {
          cell: "F9",
          severity: "note",
          related: ["F10", "F11"],
          stated: "18269.60000",
          expected: "0.00000",
          uk: "У F9 зазначено 18 269,60, а складові дають 0,00: 18 269,60 не розподілено.",
          en: /18.269,60 is not distributed\.$/,
          fix: "none",
        },
      ],
    },
    "parts that are more than their row": {
      sheet: `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки | 100 000,00 | 70 000,00 | 70% | Так |
| 11 | '1.2. | Лавки   | 200 000,00 | 40 000,00 | 20% | Так |`,
      findings: [
        {
          cell: "D9",
          related: ["D10", "D11"],
          stated: "100000.00",
          expected: "110000.00",
          uk: "У D9 зазначено 100 000,00, а сума складових становить 110 000,00: рядок менший на 10 000,00.",
          en: /the row is 10.000,00 too small/,
          fix: "suggestion",
        },
      ],
      after: { D9: "=SUM(D10:D11)" },
    },
    "parts that should make all of it and do not": {
      sheet: `${SIX}
| 9  | '1. | Капітальний ремонт, в т. ч.: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |
| 11 | '1.2. | Лавки   | 200 000,00 | 40 000,00 | 20% | Так |`,
      findings: [
        {
          cell: "D9",
          related: ["D10", "D11"],
          stated: "100000.00",
          expected: "90000.00",
          uk: /рядок більший на 10 000,00/,
          en: /too large/,
          fix: "suggestion",
        },
      ],
      after: { D9: "=SUM(D10:D11)" },
    },
    "a year's parts that are more than the row, whose total of all years goes with it": {
      sheet: `${YEARS}
| 9  | '3.2. | Бюджет участі, в т. ч.: | 2018-2020 | 486,0 | 1 195,3 | 0,0 | 1 681,3 |
| 10 | '3.2.1. | Фонтан | 2019 | 0,0 | 1 295,3 | 0,0 | 1 295,3 |
| 11 | '3.2.2. | Екосквер | 2018 | 486,0 | 0,0 | 0,0 | 486,0 |`,
      findings: [
        {
          cell: "E9",
          related: ["E10", "E11"],
          stated: "1195.30000",
          expected: "1295.30000",
          uk: /рядок менший на 100,00/,
          en: /too small/,
          fix: "suggestion",
        },
      ],
      after: { E9: "=SUM(E10:E11)", G9: "=SUM(D9:F9)" },
    },
    "some of the parts only, which leave a rest": {
      sheet: `${SIX}
| 9  | '1. | Капітальний ремонт, з них: | 300 000,00 | 100 000,00 | 33,3 % | Так |
| 10 | '1.1. | Доріжки | 100 000,00 | 70 000,00 | 70% | Так |`,
      findings: [
        {
          cell: "C9",
          severity: "note",
          related: ["C10"],
          stated: "300000.00",
          expected: "100000.00",
          uk: /200 000,00 не розподілено/,
          en: /not distributed/,
          fix: "none",
        },
        {
          cell: "D9",
          severity: "note",
          related: ["D10"],
          stated: "100000.00",
          expected: "70000.00",
          uk: /30 000,00 не розподілено/,
          en: /not distributed/,
          fix: "none",
        },
      ],
    },
  },
};

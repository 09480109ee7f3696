import type { RuleCases } from "../../support/rule-tester";
import { INDICATORS, MAPPING } from "./tables";

const LIST = `${MAPPING}
| 2 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | 1 | | 1 | продукту № 1 | |
| 3 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | 2 | | 2 | затрат № 3; затрат № 4 | |`;

function book(rows: string, mapping = LIST) {
  return {
    sheets: {
      Показники: `${INDICATORS}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 4 | 1 | Видатки на делегації | тис. грн | 100 | 180 | 180 |
| 5 | 2 | Видатки на умови праці | тис. грн | - | 2766 | 116 |
| 6 | 3 | Кількість працівників | осіб | 523 | 523 | 523 |
| 7 | 4 | Кількість депутатів | осіб | 42 | 42 | 42 |
| 8 | ПОКАЗНИКИ ПРОДУКТУ | | | | | |
| 9 | 1 | Кількість делегацій | одиниць | 7 | 10 | 15 |
| 10 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | | | | | |
${rows}`,
      Відповідність: mapping,
    },
  };
}

export const cases: RuleCases = {
  valid: {
    "quotients within half a unit of their last decimal": book(`
| 11 | 1 | Видатки на одну делегацію | тис. грн | 14,3 | 18 | 12 |
| 12 | 2 | Видатки на одну особу | грн | - | 4895,6 | 205,3 |`),
    "whole numbers where no indicator of the group has decimals": book(`
| 11 | 1 | Видатки на одну делегацію | тис. грн | 14 | 18 | 12 |`),
    "an indicator for which nobody wrote what is divided": book(`
| 11 | 5 | Видатки на одну рекламу | тис. грн | 25 | 25 | 25 |`),
    "money by what is no money, stated as a number of things": book(`
| 11 | 1 | Частка делегацій | одиниць | 3 | 3 | 3 |`),
  },
  invalid: {
    "a quotient that does not follow": {
      ...book(`
| 11 | 1 | Видатки на одну делегацію | тис. грн | 13,1 | 18 | 16 |`),
      findings: [
        {
          sheet: "Показники",
          cell: "D11",
          related: ["D4", "D9"],
          stated: "13.1",
          expected: "14.29",
          uk: "У D11 зазначено 13,1, а 100 : 7 = 14,29.",
          en: /^D11 says 13,1, but 100 : 7 = 14,29\.$/,
          fix: "suggestion",
        },
        {
          sheet: "Показники",
          cell: "F11",
          related: ["F4", "F9"],
          stated: "16",
          expected: "12.0",
          uk: "У F11 зазначено 16, а 180 : 15 = 12.",
          en: /180 : 15 = 12/,
          causes: [/відповідає кількості 11/],
          fix: "suggestion",
        },
      ],
      after: { "Показники!D11": "=D4/D9", "Показники!F11": "=F4/F9" },
    },
    "one other number of persons behind two years, told once": {
      ...book(`
| 11 | 2 | Видатки на одну особу | грн | - | 6133 | 257,2 |`),
      findings: [
        {
          sheet: "Показники",
          cell: "E11",
          cells: ["E11", "F11"],
          related: ["E5", "E6", "E7", "F5", "F6", "F7"],
          stated: "6133",
          expected: "4895.58",
          uk: "У E11 зазначено 6 133, а 2 766 000 : 565 = 4 895,58; так само не відповідають своїм затратам і кількості значення у F11.",
          en: /2.766.000 : 565 = 4.895,58; nor do F11 follow/,
          causes: [/відповідає кількості 451/],
          fix: "suggestion",
        },
      ],
      after: { "Показники!E11": "=E5*1000/(E6+E7)", "Показники!F11": "=F5*1000/(F6+F7)" },
    },
    "no list of what is divided by what": {
      sheets: {
        Показники: `${INDICATORS}
| 3 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | | | | | |
| 4 | 1 | Видатки на одну делегацію | тис. грн | 13 | 18 | 16 |`,
      },
      findings: [
        {
          sheet: "Показники",
          cell: "A2",
          kind: "not-applicable",
          uk: /^Не можна перевірити показники ефективності таблиці A2/,
          en: /^Cannot judge the efficiency indicators/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { INDICATORS, INDICATORS_REPORT, MAPPING } from "./tables";

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

/** One cost and one product, so that there is nothing to choose. */
function report(efficiency: string, more = "", mapping?: string) {
  const sheet = `${INDICATORS_REPORT}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 4 | 1 | Видатки на делегації | тис. грн | 180 | 120 | -60 |
| 5 | ПОКАЗНИКИ ПРОДУКТУ | | | | | |
| 6 | 1 | Кількість делегацій | одиниць | 15 | 8 | -7 |
| 7 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | | | | | |
| 8 | 1 | Видатки на одну делегацію | тис. грн | ${efficiency} |
| 9 | ПОКАЗНИКИ ЯКОСТІ | | | | | |
| 10 | 1 | Місце в рейтингу прозорості | місце | ТОП-7 | ТОП-12 | |${more}`;
  return mapping === undefined
    ? { sheet }
    : { sheets: { Показники: sheet, Відповідність: mapping } };
}

/** Another section, with costs, a product and an efficiency of its own. */
const PARKS = `
| 11 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 12 | 2 | Видатки на сквери | тис. грн | 100 | 90 | -10 |
| 13 | ПОКАЗНИКИ ПРОДУКТУ | | | | | |
| 14 | 2 | Кількість скверів | одиниць | 4 | 3 | -1 |
| 15 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | | | | | |`;

/** Where nobody may tell by what is divided. */
const UNKNOWN = {
  cell: "A2",
  kind: "not-applicable",
  uk: /^Не можна перевірити показники ефективності таблиці A2/,
  en: /^Cannot judge the efficiency indicators/,
  fix: "none",
} as const;

export const cases: RuleCases = {
  valid: {
    "quotients within half a unit of their last decimal": book(`
| 11 | 1 | Видатки на одну делегацію | тис. грн | 14,3 | 18 | 12 |
| 12 | 2 | Видатки на одну особу | грн | - | 4895,6 | 205,3 |`),
    "whole numbers where no indicator of the group has decimals": book(`
| 11 | 1 | Видатки на одну делегацію | тис. грн | 14 | 18 | 12 |`),
    "a plan and an actual that follow from their costs and products": report(
      "12 | 15 | 3",
      "",
      LIST,
    ),
    "the same without a list, where there is one cost and one product": report("12 | 15 | 3"),
    "the same in two sections": report(
      "12 | 15 | 3",
      `${PARKS}
| 16 | 2 | Видатки на один сквер | тис. грн | 25 | 30 | 5 |`,
    ),
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
    "an actual, and a plan, that do not follow": {
      ...report("12 | 16 | 4", "", LIST),
      findings: [
        {
          sheet: "Показники",
          cell: "E8",
          related: ["E4", "E6"],
          stated: "16",
          expected: "15.0",
          uk: "У E8 зазначено 16, а 120 : 8 = 15.",
          en: /^E8 says 16, but 120 : 8 = 15\.$/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!E8": "=E4/E6" },
    },
    "an actual beside a plan that shows what is divided by what": {
      ...report("12 | 20 | 8"),
      findings: [
        {
          cell: "E8",
          related: ["E4", "E6"],
          stated: "20",
          expected: "15.0",
          uk: "У E8 зазначено 20, а 120 : 8 = 15.",
          en: /120 : 8 = 15/,
          causes: [/відповідає кількості 6/],
          fix: "suggestion",
        },
      ],
      after: { E8: "=E4/E6" },
    },
    "a plan beside an actual that shows it, in the second of two sections": {
      ...report(
        "12 | 15 | 3",
        `${PARKS}
| 16 | 2 | Видатки на один сквер | тис. грн | 22 | 30 | 8 |`,
      ),
      findings: [
        {
          cell: "D16",
          related: ["D12", "D14"],
          stated: "22",
          expected: "25.0",
          uk: "У D16 зазначено 22, а 100 : 4 = 25.",
          en: /100 : 4 = 25/,
          fix: "suggestion",
        },
      ],
      after: { D16: "=D12/D14" },
    },
    "one cost and one product that no value proves to be meant": {
      ...report("13 | 16 | 3"),
      findings: [UNKNOWN],
    },
    "two products to choose from": {
      sheet: `${INDICATORS_REPORT}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 4 | 1 | Видатки на делегації | тис. грн | 180 | 120 | -60 |
| 5 | ПОКАЗНИКИ ПРОДУКТУ | | | | | |
| 6 | 1 | Кількість делегацій | одиниць | 15 | 8 | -7 |
| 7 | 2 | Кількість делегатів | осіб | 60 | 40 | -20 |
| 8 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | | | | | |
| 9 | 1 | Видатки на одну делегацію | тис. грн | 12 | 16 | 4 |`,
      findings: [UNKNOWN],
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

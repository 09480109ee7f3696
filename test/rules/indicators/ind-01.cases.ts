import type { RuleCases } from "../../support/rule-tester";
import { SIX_THOUSAND } from "../tables";
import { INDICATORS, INDICATORS_REPORT, MAPPING, MEASURES } from "./tables";

const PROGRAMME = `${MEASURES}
| 9  | '1.4. | Навчання депутатів | 2018-2019 | 150 | 190 | 340 |
| 10 | '1.5. | Навчання працівників | 2018-2019 | 190 | 190 | 380 |
| 11 | '1.6. | Доріжки | 2018-2019 | 8 829 | 9 000 | 17 829 |
| 12 | Всього | | | 9 169 | 9 380 | 18 549 |`;
const LIST = `${MAPPING}
| 2 | ПОКАЗНИКИ ЗАТРАТ | 1 | 1.4.; 1.5. | | | |
| 3 | ПОКАЗНИКИ ЗАТРАТ | 2 | '1.6. | | | |`;

function book(rows: string, mapping = LIST, programme = PROGRAMME) {
  return {
    sheets: {
      Заходи: programme,
      Показники: `${INDICATORS}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
${rows}`,
      Відповідність: mapping,
    },
  };
}

/** A report of indicators beside the report on the money of the same year. */
function report(rows: string, title = "Звіт за 2018 рік") {
  return {
    sheets: {
      Звіт: `${SIX_THOUSAND.replace("| 8 |", `| 3 | ${title} |\n| 8 |`)}
| 9  | '1.4. | Навчання депутатів | 150,0 | 120,5 | 80,3% | Так |
| 10 | '1.5. | Навчання працівників | 190,0 | 180,0 | 94,7% | Так |
| 11 |  | Всього | 340,0 | 300,5 | 88,4% | |`,
      Показники: `${INDICATORS_REPORT}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
${rows}`,
      Відповідність: LIST,
    },
  };
}

export const cases: RuleCases = {
  valid: {
    "indicators that are the money of their measures, in thousands and millions": book(`
| 4 | 1 | Видатки на навчання | тис. грн | - | 340 | 380 |
| 5 | 2 | Видатки на доріжки | млн грн | - | 8,829 | 9 |`),
    "a number of persons, which is no money": book(`
| 4 | 1 | Кількість працівників | осіб | 520 | 523 | 523 |`),
    "an indicator for which no measures are named": book(
      `
| 4 | 1 | Видатки на рекламу | тис. грн | - | 5 | 5 |`,
      `${MAPPING}
| 2 | ПОКАЗНИКИ ЗАТРАТ | 1 | | | | |`,
    ),
    "plan and actual of a report": report(`
| 4 | 1 | Видатки на навчання | тис. грн | 340 | 300,5 | -39,5 |`),
    "a report of another period": report(
      `
| 4 | 1 | Видатки на навчання | тис. грн | 500 | 400 | -100 |`,
      "Звіт за 2017 рік",
    ),
    "measures that a department's report has not": report(`
| 4 | 2 | Видатки на доріжки | тис. грн | 500 | 400 | -100 |`),
    "a year stated in words": book(`
| 4 | 1 | Видатки на навчання | тис. грн | - | 340 | 1 % від доходів міста |`),
    "indicators in a workbook without the programme's measures": {
      sheets: {
        Показники: `${INDICATORS}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 4 | 1 | Видатки на навчання | тис. грн | - | 500 | 380 |`,
      },
    },
  },
  invalid: {
    "a plan and an actual that are not those of the report": {
      ...report(`
| 4 | 1 | Видатки на навчання | тис. грн | 380 | 290,5 | -89,5 |`),
      findings: [
        {
          sheet: "Показники",
          cell: "D4",
          related: ["Звіт!C9", "Звіт!C10"],
          stated: "380",
          expected: "340.00000",
          uk: "У D4 на 2018 рік зазначено 380,00 тис. грн, а кошти заходів 1.4, 1.5 становлять 340,00 тис. грн: показник більший на 40,00 тис. грн.",
          en: /for 2018, but the measures 1\.4, 1\.5 have 340,00/,
          fix: "suggestion",
        },
        {
          sheet: "Показники",
          cell: "E4",
          related: ["Звіт!D9", "Звіт!D10"],
          stated: "290.5",
          expected: "300.50000",
          uk: "У E4 фактично за 2018 рік зазначено 290,50 тис. грн, а кошти заходів 1.4, 1.5 становлять 300,50 тис. грн: показник менший на 10,00 тис. грн.",
          en: /for the actual of 2018, but/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!D4": "=Звіт!C9+Звіт!C10", "Показники!E4": "=Звіт!D9+Звіт!D10" },
    },
    "an indicator that was not updated": {
      ...book(`
| 4 | 1 | Видатки на навчання | тис. грн | - | 380 | 380 |
| 5 | 2 | Видатки на доріжки | млн грн | - | 12,1 | 9 |`),
      findings: [
        {
          sheet: "Показники",
          cell: "E4",
          related: ["Заходи!D9", "Заходи!D10"],
          stated: "380",
          expected: "340.00000",
          uk: "У E4 на 2018 рік зазначено 380,00 тис. грн, а кошти заходів 1.4, 1.5 становлять 340,00 тис. грн: показник більший на 40,00 тис. грн.",
          en: /^E4 says 380,00 thousand UAH for 2018, but the measures 1\.4, 1\.5 have 340,00/,
          fix: "suggestion",
        },
        {
          sheet: "Показники",
          cell: "E5",
          related: ["Заходи!D11"],
          stated: "12.1",
          expected: "8.82900000",
          uk: /зазначено 12,10 млн грн, а кошти заходу 1\.6 становлять 8,829 млн грн: показник більший на 3,271 млн грн\.$/,
          en: /the measure 1\.6 has 8,829 million UAH: the indicator is 3,271 million UAH too large/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!E4": "=Заходи!D9+Заходи!D10", "Показники!E5": "=Заходи!D11/1000" },
    },
    "a rounded figure": {
      ...book(`
| 4 | 2 | Видатки на доріжки | млн грн | - | 8,8 | 9 |`),
      findings: [
        {
          sheet: "Показники",
          cell: "E4",
          related: ["Заходи!D11"],
          severity: "note",
          stated: "8.8",
          expected: "8.82900000",
          uk: /різницю 0,029 млн грн може бути пояснено округленням\.$/,
          en: /rounding may explain the difference of 0,029 million UAH/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!E4": "=Заходи!D11/1000" },
    },
    "a measure that is not in the programme": {
      ...book(
        `
| 4 | 1 | Видатки на навчання | тис. грн | - | 380 | 380 |`,
        `${MAPPING}
| 2 | ПОКАЗНИКИ ЗАТРАТ | 1 | 1.4.; 1.9. | | | |`,
      ),
      findings: [
        {
          sheet: "Відповідність",
          cell: "B2",
          kind: "not-applicable",
          uk: /у рядку B2 переліку відповідності названо захід 1\.9/,
          en: /names the measure 1\.9/,
          fix: "none",
        },
      ],
    },
    "no list of what the indicators are made of": {
      sheets: {
        Заходи: PROGRAMME,
        Показники: `${INDICATORS}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 4 | 1 | Видатки на навчання | тис. грн | - | 380 | 380 |`,
      },
      findings: [
        {
          sheet: "Показники",
          cell: "A2",
          kind: "not-applicable",
          uk: /^Не можна перевірити показники таблиці A2: у книзі немає переліку відповідності/,
          en: /^Cannot judge the indicators of the table at A2/,
          fix: "none",
        },
      ],
    },
  },
};

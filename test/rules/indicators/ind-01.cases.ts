import type { RuleCases } from "../../support/rule-tester";
import { INDICATORS, MAPPING, MEASURES } from "./tables";

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

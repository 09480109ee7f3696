import type { RuleCases } from "../../support/rule-tester";
import { HALF_YEAR } from "./two-periods";

const programme = (decision: string, header: string, rows: string): string => `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 2 | ${decision} |
| 3 | Завдання і заходи програми |
| 8 | № з/п | Зміст заходів | Термін виконання | ${header} |
${rows}`;
const THOUSANDS = "2022 рік, тис. грн | 2023 рік, тис. грн | Всього, тис. грн";
const OTHERS = `
| 9  | 1.1. | Ремонт доріжок у сквері | 2022-2023 | 240,0 | 0,0 | 240,0 |
| 10 | 1.2. | Придбання лавок | 2022-2023 | 20,0 | 0,0 | 20,0 |`;

export const cases: RuleCases = {
  valid: {
    "the edition's plan, in another unit": {
      sheets: {
        Звіт: HALF_YEAR,
        Програма: programme(
          "Рішення від 24.12.2021 № 381",
          THOUSANDS,
          `
| 9  | 1.1. | Ремонт доріжок у сквері | 2022-2023 | 200,0 | 0,0 | 200,0 |
| 10 | 1.2. | Придбання лавок | 2022-2023 | 50,0 | 0,0 | 50,0 |`,
        ),
      },
    },
    "a programme without a unit": {
      sheets: {
        Звіт: HALF_YEAR,
        Програма: programme("Рішення від 24.12.2021 № 381", "2022 рік | 2023 рік | Всього", OTHERS),
      },
    },
    "a programme of other years": {
      sheets: {
        Звіт: HALF_YEAR,
        Програма: programme(
          "Рішення від 24.12.2021 № 381",
          THOUSANDS.replace("2022", "2024"),
          OTHERS,
        ),
      },
    },
    "a programme of other measures": {
      sheets: {
        Звіт: HALF_YEAR,
        Програма: programme(
          "Рішення від 24.12.2021 № 381",
          THOUSANDS,
          `
| 9  | 1.1. | Навчання депутатів | 2022-2023 | 240,0 | 0,0 | 240,0 |
| 10 | 1.2. | Передплата видань | 2022-2023 | 20,0 | 0,0 | 20,0 |`,
        ),
      },
    },
  },
  invalid: {
    "another plan than the edition in force": {
      sheets: {
        Звіт: HALF_YEAR,
        Програма: programme("Рішення від 24.12.2021 № 381", THOUSANDS, OTHERS),
      },
      findings: [
        {
          sheet: "Звіт",
          cell: "C9",
          cells: ["C9", "C10"],
          related: ["Програма!D9", "Програма!D10"],
          uk: "Річний план у C9:C10 не такий, як у програмі на аркуші «Програма» (порівняно рядків: 2). Разом у звіті 250 000,00 грн, у програмі 260 000,00 грн: більше на 40 000,00 грн, менше на 30 000,00 грн.",
          en: /Together the report has 250.000,00.UAH, the programme 260.000,00.UAH: 40.000,00.UAH more, 30.000,00.UAH less\.$/,
          fix: "none",
        },
      ],
    },
    "an edition of a later day, as a question": {
      sheets: {
        Звіт: HALF_YEAR,
        Програма: programme("Рішення від 02.09.2022 № 558", THOUSANDS, OTHERS),
      },
      findings: [
        {
          sheet: "Звіт",
          cell: "C9",
          cells: ["C9", "C10"],
          kind: "review",
          related: ["Програма!D9", "Програма!D10"],
          uk: /Цю редакцію затверджено 02\.09\.2022, після звітного періоду: порівняйте з тією, що діяла тоді\.$/,
          en: /approved on 2022-09-02, after the period/,
          fix: "none",
        },
      ],
    },
    "the edition in force where there is a later one too": {
      sheets: {
        Звіт: HALF_YEAR,
        Стара: programme("Рішення від 24.12.2021 № 381", THOUSANDS, OTHERS),
        Нова: programme(
          "Рішення від 02.09.2022 № 558",
          THOUSANDS,
          OTHERS.replaceAll("240,0", "200,0").replaceAll("20,0 ", "50,0 "),
        ),
      },
      findings: [
        {
          sheet: "Звіт",
          cell: "C9",
          cells: ["C9", "C10"],
          related: ["Стара!D9", "Стара!D10"],
          uk: /на аркуші «Стара»/,
          en: /sheet “Стара”/,
          fix: "none",
        },
      ],
    },
  },
};

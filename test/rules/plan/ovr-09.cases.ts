import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SEVEN, SIX } from "../tables";

/** Plan and actual of three years side by side; the reported year's stand in G and H. */
const byYears = (
  rows: string,
  title = "Звіт про програму на 2020–2024 роки за 9 місяців 2022 року",
) => `
|   | A | B | C | D | E | F | G | H | I |
|---|---|---|---|---|---|---|---|---|---|
| 5 | ${title} |
| 8 | № з/п | Зміст заходів | План на 2020 рік, грн | Профінансовано за 2020 рік, грн | План на 2021 рік, грн | Профінансовано за 2021 рік, грн | План на 2022 рік, грн | Профінансовано за 2022 рік, грн | Інформація про виконання |${rows}`;

const ONE_OVER = `
| 9  | 1 | Доріжки | 100 000,00 | 120 000,00 | 150 000,00 | 150 000, 00 | 200 000,00 | 200 000,00 | Так |
| 10 | 2 | Лавки | 10 000,00 | 12 000,00 | 15 000,00 | 12 000,00 | 20 000,00 | 20 000,00 | Так |`;

/** The years together in D and F, the reported one in C and E. */
const toDate = (
  rows: string,
  plan = "Передбачено з початку дії програми, грн",
  actual = "Профінансовано з початку дії програми, грн",
) => `
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 5 | Звіт про програму на 2020–2024 роки за 2022 рік |
| 8 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | ${plan} | Фактично профінансовано у звітному періоді, грн | ${actual} | Інформація про виконання |${rows}`;

const FOUR_YEARS = `
| 9  | 1 | Доріжки | 100 000,00 | 300 000,00 | 90 000,00 | 312 500,00 | Так |
| 10 | 2 | Лавки | 10 000,00 | 30 000,00 | 10 000,00 | 30 000,00 | Так |`;

const report = (year: string, rows: string, term = " на 2020–2024 роки", head = SIX) => `
${head.trim().split("\n").slice(0, 2).join("\n")}
| 5 | Звіт про виконання програми «Парк»${term} за ${year} |
${head.trim().split("\n").slice(2).join("\n")}${rows}`;

const lines = (doroha: string, lavky: string) => `
| 9  | 1 | Ремонт доріжок у сквері | ${doroha} | | Так |
| 10 | 2 | Придбання лавок | ${lavky} | | Так |`;

const BEFORE = {
  "2020": report("2020 рік", lines("100 000,00 | 120 000,00", "10 000,00 | 10 000,00")),
  "2021": report("2021 рік", lines("150 000,00 | 150 000,00", "15 000,00 | 15 000,00")),
};
const NOW = report(
  "I півріччя 2022 року",
  lines("200 000,00 | 190 000,00", "20 000,00 | 5 000,00"),
);

const programme = (decision: string, rows: string) => `
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 2 | Рішення ${decision} |
| 3 | Завдання і заходи програми «Парк» |
| 8 | № з/п | Зміст заходів | Термін виконання | 2020 рік, тис. грн | 2021 рік, тис. грн | 2022 рік, тис. грн | 2023 рік, тис. грн |${rows}`;

const PLANNED = `
| 9  | 1 | Ремонт доріжок у сквері | 2020-2023 | 100,0 | 150,0 | 190,0 | 10,0 |
| 10 | 2 | Придбання лавок | 2020-2023 | 10,0 | 15,0 | 20,0 | 20,0 |`;

export const cases: RuleCases = {
  valid: {
    "savings of a year that cover the over-run of another": byYears(`
| 9  | 1 | Доріжки | 100 000,00 | 120 000,00 | 150 000,00 | 130 000,00 | 200 000,00 | 200 000,00 | Так |`),
    "a title that does not say when the programme began": byYears(ONE_OVER, "Звіт за 2022 рік"),
    "a programme that began before the first of the columns": byYears(
      ONE_OVER,
      "Звіт про програму на 2018–2024 роки за 2022 рік",
    ),
    "a year that somebody left empty": byYears(`
| 9  | 1 | Доріжки | 100 000,00 | 120 000,00 | 150 000,00 |  | 200 000,00 | 200 000,00 | Так |`),
    "thousands beside hryvnias": toDate(FOUR_YEARS, "Передбачено з початку дії програми, тис. грн"),
    "years of two different spans": toDate(
      FOUR_YEARS,
      "Передбачено на 2021–2022 роки, грн",
      "Профінансовано за 2020–2022 роки, грн",
    ),
    "since the beginning of the year": toDate(
      FOUR_YEARS,
      "План на рік зі змінами, грн",
      "Профінансовано з початку року, грн",
    ),
    "a year without a report": { sheets: { "2020": BEFORE["2020"], Звіт: NOW } },
    "a year with two reports": {
      sheets: { ...BEFORE, "2020 (2)": BEFORE["2020"], Звіт: NOW },
    },
    "reports of a programme before this one": {
      sheets: {
        "2020": report(
          "2020 рік",
          lines("1,00 | 90 000,00", "1,00 | 90 000,00"),
          " на 2016–2020 роки",
        ),
        "2021": report(
          "2021 рік",
          lines("100 000,00 | 100 000,00", "10 000,00 | 10 000,00"),
          " на 2021–2025 роки",
        ),
        Звіт: report(
          "2022 рік",
          lines("100 000,00 | 90 000,00", "10 000,00 | 10 000,00"),
          " на 2021–2025 роки",
        ),
      },
    },
    "plans of the programme that are higher than the reports'": {
      sheets: {
        ...BEFORE,
        Звіт: NOW,
        Програма: programme("від 20.12.2019 № 1", PLANNED.replace("100,0", "130,0")),
      },
    },
    "rounded thousands of the programme": {
      sheets: {
        Звіт: report("2020 рік", lines("100 040,00 | 100 040,00", "10 000,00 | 10 000,00")),
        Програма: programme(
          "від 20.12.2019 № 1",
          PLANNED.replace("100,0 | 150,0 | 190,0 | 10,0", "100,0 | 0,0 | 0,0 | 0,0"),
        ),
      },
    },
    "an edition that was decided later": {
      sheets: {
        Звіт: NOW,
        Програма: programme(
          "від 20.12.2022 № 1",
          PLANNED.replace("100,0 | 150,0 | 190,0 | 10,0", "10,0 | 15,0 | 19,0 | 1,0"),
        ),
      },
    },
    "what the profile leaves alone": {
      sheet: byYears(ONE_OVER),
      profile: {
        ...DEFAULT_PROFILE,
        thresholds: { ...DEFAULT_PROFILE.thresholds, overrunAmount: 20_000 },
      },
    },
  },
  invalid: {
    "an earlier year's over-run that nothing made up for, in columns of years": {
      sheet: byYears(ONE_OVER),
      findings: [
        {
          cell: "H9",
          related: ["C9", "E9", "G9", "D9", "F9"],
          severity: "warning",
          stated: "470000.00",
          expected: "450000.00",
          uk: "H9. За 2020–2022 роки профінансовано 470 000,00 грн за планів на ці роки 450 000,00 грн: перевитрата 20 000,00 грн, 104,4 %.",
          en: /^H9: 470.000,00.UAH financed in 2020–2022 under plans of 450.000,00.UAH for these years: an over-run of 20.000,00.UAH, 104,4.%\.$/,
          fix: "none",
        },
      ],
    },
    "columns since the programme began": {
      sheet: toDate(FOUR_YEARS),
      findings: [
        {
          cell: "E9",
          related: ["D9", "F9"],
          severity: "warning",
          stated: "312500.00",
          expected: "300000.00",
          uk: "E9. За 2020–2022 роки профінансовано 312 500,00 грн за планів на ці роки 300 000,00 грн: перевитрата 12 500,00 грн, 104,2 %.",
          en: /12.500,00.UAH/,
          fix: "none",
        },
      ],
    },
    "the same where no title names the term": {
      sheet: toDate(FOUR_YEARS).replace("програму на 2020–2024 роки", "програму"),
      findings: [
        {
          cell: "E9",
          related: ["D9", "F9"],
          severity: "warning",
          stated: "312500.00",
          expected: "300000.00",
          uk: /^E9\. Від початку програми профінансовано 312 500,00 грн/,
          en: /financed since the programme began under plans/,
          fix: "none",
        },
      ],
    },
    "the reports of all years of the workbook": {
      sheets: {
        ...BEFORE,
        Звіт: report("2022 рік", lines("200 000,00 | 200 000,00", "20 000,00 | 5 000,00")),
      },
      findings: [
        {
          sheet: "Звіт",
          cell: "D9",
          related: ["2021!D9", "2020!D9"],
          severity: "warning",
          stated: "470000.00",
          expected: "450000.00",
          uk: /За 2020–2022 роки профінансовано 470 000,00 грн за планів на ці роки 450 000,00 грн/,
          en: /20.000,00.UAH/,
          fix: "none",
        },
      ],
    },
    "the volume of the programme, by what two reports add up to": {
      sheets: {
        ...BEFORE,
        Звіт: NOW,
        Програма: programme("від 20.12.2019 № 1", PLANNED),
      },
      findings: [
        {
          sheet: "Звіт",
          cell: "D9",
          related: ["2021!D9", "2020!D9", "Програма!D9", "Програма!E9", "Програма!F9"],
          stated: "460000.00",
          expected: "450000.00",
          uk: /За 2020–2022 роки профінансовано 460 000,00 грн за обсягу на весь термін програми 450 000,00 грн: перевитрата 10 000,00 грн, 102,2 %/,
          en: /volume of 450.000,00.UAH for the programme’s whole term/,
          fix: "none",
        },
      ],
    },
    "more in one year than the programme has for all": {
      sheet: report(
        "2022 рік",
        `
| 9  | 1 | Доріжки | 100 000,00 | 150 000,00 | 112 500,00 | 75% | Так |`,
        undefined,
        SEVEN,
      ),
      findings: [
        {
          cell: "E9",
          related: [],
          stated: "112500.00",
          expected: "100000.00",
          uk: /^E9\. За 2022 рік профінансовано 112 500,00 грн за обсягу на весь термін програми 100 000,00 грн/,
          en: /financed in 2022 under a volume/,
          fix: "none",
        },
      ],
    },
  },
};

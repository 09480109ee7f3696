import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";

const of = (
  plan = "План на 9 місяців 2022 року, грн",
  actual = "Фактично профінансовано, грн",
  title = "Звіт за 9 місяців 2022 року",
): string => `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 5 | ${title} |
| 8 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | ${plan} | ${actual} | Інформація про виконання |`;

const OVER = `
| 9  | 1 | Доріжки | 300 000,00 | 200 000,00 | 212 500,00 | Так |
| 10 | 2 | Лавки   | 100 000,00 | 90 000,00 | 80 000,00 | Так |`;

const cannotTell = (sheet: string, uk: RegExp, en: RegExp, related: readonly string[]) => ({
  sheet,
  findings: [
    { cell: "E9", kind: "not-applicable" as const, related, uk, en, fix: "none" as const },
  ],
});

export const cases: RuleCases = {
  valid: {
    "what was financed up to the plan of the period": `${of()}
| 9  | 1 | Доріжки | 300 000,00 | 200 000,00 | 200 000,00 | Так |
| 10 | 2 | Лавки   | 100 000,00 | 0,00 | 0,00 | Ні |
| 11 |   | Всього: | 400 000,00 | 200 000,00 | 200 000,00 | |`,
    "more than the plan of the year, which is another rule's": `${of()}
| 9  | 1 | Доріжки | 210 000,00 | 200 000,00 | 212 500,00 | Так |`,
    "money without a plan of the year, which is another rule's": `${of()}
| 9  | 1 | Доріжки | 0,00 | 0,00 | 212,50 | Так |`,
    "a plan of the period that is blank": `${of()}
| 9  | 1 | Доріжки | 300 000,00 |  | 212 500,00 | Так |
| 10 | 2 | Лавки   | 100 000,00 | 90 000,00 | 80 000,00 | Так |`,
    "thousands beside hryvnias, as the headers say": `${of("План на звітний період, тис. грн")}
| 9  | 1 | Доріжки | 300 000,00 | 212,5 | 212 500,00 | Так |`,
    "a plan of another quarter, which is no plan of the period": `${of("План на IV квартал, грн")}${OVER}`,
    "a plan of the last year's months": `${of("План на 9 місяців 2021 року, грн")}${OVER}`,
    "an actual that names the period, and a second plan of the year": `${of("План зі змінами на рік, грн", "Профінансовано за 9 місяців 2022 року, грн")}${OVER}`,
    "what the profile leaves alone": {
      sheet: `${of()}
| 9  | 1 | Доріжки | 300 000,00 | 200 000,00 | 200 100,00 | Так |
| 10 | 2 | Лавки   | 300 000,00 | 1 000,00 | 1 200,00 | Так |`,
      profile: {
        ...DEFAULT_PROFILE,
        thresholds: { ...DEFAULT_PROFILE.thresholds, overrunAmount: 200, overrunPercent: 0 },
      },
    },
  },
  invalid: {
    "more than the plan of the period, in a line and in the total": {
      sheet: `${of()}
| 9  | 1 | Доріжки | 300 000,00 | 200 000, 00 | 212 500,00 | Так |
| 10 | 2 | Лавки   | 100 000,00 | 10 000,00 | 0,00 | Ні |
| 11 |   | Всього: | 400 000,00 | 210 000,00 | 212 500,00 | |`,
      findings: [
        {
          cell: "E9",
          related: ["D9"],
          stated: "212500",
          expected: "200000.00",
          uk: "У E9 понад план періоду 12 500,00 грн, 106,3 % плану на звітний період 200 000,00 грн.",
          en: /^E9: 12.500,00.UAH over the plan of the period, 106,3.% of 200.000,00.UAH\.$/,
          fix: "none",
        },
        {
          cell: "E11",
          related: ["D11"],
          stated: "212500",
          expected: "210000",
          uk: /понад план періоду 2 500,00 грн, 101,2 %/,
          en: /2.500,00.UAH over/,
          fix: "none",
        },
      ],
    },
    "money in a period that has none": {
      sheet: `${of("Передбачено на період з початку року, грн")}
| 9  | 1 | Доріжки | 300 000,00 | 0,00 | 12 500,00 | Так |`,
      findings: [
        {
          cell: "E9",
          related: ["D9"],
          stated: "12500",
          expected: "0",
          uk: "У E9 профінансовано 12 500,00 грн, хоча на звітний період (D9) кошти не заплановано.",
          en: /nothing is planned for the period \(D9\)/,
          fix: "none",
        },
      ],
    },
    "thousands under hryvnias, converted first": {
      sheet: `${of("Заплановано на січень–вересень 2022 року, тис. грн")}
| 9  | 1 | Доріжки | 300 000,00 | 200,0 | 212 500,00 | Так |`,
      findings: [
        {
          cell: "E9",
          related: ["D9"],
          stated: "212500",
          expected: "200",
          uk: /понад план періоду 12 500,00 грн, 106,3 % плану на звітний період 200 000,00 грн/,
          en: /E9/,
          fix: "none",
        },
      ],
    },
    "that it cannot tell where the headers name other months": cannotTell(
      `${of("План на I півріччя, грн")}${OVER}`,
      /різних частин року/,
      /different parts of the year/,
      ["D9", "E9"],
    ),
    "that it cannot tell by a single quarter's title": cannotTell(
      `${of("План на звітний період, грн", undefined, "Звіт за III квартал 2022 року")}${OVER}`,
      /різних частин року/,
      /different parts of the year/,
      ["D9", "E9"],
    ),
    "that it cannot tell where the plan of the period looks to be in thousands": cannotTell(
      `${of()}
| 9  | 1 | Доріжки | 300 000,00 | 200,0 | 212 500,00 | Так |
| 10 | 2 | Лавки   | 100 000,00 | 90,0 | 80 000,00 | Так |`,
      /в різних одиницях/,
      /different units/,
      ["E9", "E10"],
    ),
    "that it cannot tell where a figure cannot be read": {
      sheet: `${of()}
| 9  | 1 | Доріжки | 300 000,00 | за рішенням | 249 000,00 | Так |
| 10 | 2 | Лавки   | 120,00 | 100,00 | 20,00  | Так |`,
      findings: [
        {
          cell: "D9",
          kind: "not-applicable",
          related: ["D9"],
          uk: /у D9 немає числа/,
          en: /D9/,
          fix: "none",
        },
      ],
    },
  },
};

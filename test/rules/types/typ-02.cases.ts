import type { RuleCases } from "../../support/rule-tester";
import { FIVE, SIX, SIX_NO_UNIT, SIX_THOUSAND, TWO_YEARS } from "../tables";

export const cases: RuleCases = {
  valid: {
    "numbers, text numbers, blanks and dashes": `${SIX}
| 9  | 1 | Доріжки | 180 000, 00 | 89 379,95 | 49,7 % | Так |
| 10 | 2 | Лавки   |  | — | - | Ні |`,
    "a caption between the lines": `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,7 % | Так |
| 10 |   | Додаток |  |  |  | |
| 11 | 2 | Лавки   | 180 000,00 | 89 379,95 | 49,7 % | Так |`,
  },
  invalid: {
    "labels inside the total's figures: they move into the number format": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 1 640 000,00 | 840 463,65 | 51,2 % | Так |
| 10 |   |  | Всього:<br>1 640 000, 00 | Всього: 840 463, 65 | Всього:<br>50,6% | |`,
      findings: [
        {
          cell: "C10",
          uk: "У графі «Річний обсяг фінансування, грн» число записано разом зі словами: C10, наприклад «Всього: 1 640 000, 00». Excel вважає це текстом.",
          en: /stands together with words: C10, such as “Всього: 1 640 000, 00”/,
          fix: "safe",
        },
        { cell: "D10", uk: /D10/, en: /D10/, fix: "safe" },
        { cell: "E10", uk: /E10/, en: /E10/, fix: "safe" },
      ],
      after: {
        C10: [1640000, '"Всього: "#,##0.00'],
        D10: [840463.65, '"Всього: "#,##0.00'],
        E10: [0.506, '"Всього: "0.0%'],
      },
    },
    "the column's own unit repeated in its cells": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 1 000,00 грн | 500,00 | 50% | Так |
| 10 | 2 | Лавки   | 2 000 грн.   | 500,00 | 25% | Так |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10"],
          uk: /C9:C10, наприклад «1 000,00 грн»/,
          en: /C9:C10/,
          fix: "safe",
        },
      ],
      after: { C9: [1000, '#,##0.00" грн"'], C10: [2000, '#,##0.00" грн."'] },
    },
    "a unit where the header declares none": {
      sheet: `${SIX_NO_UNIT}
| 9  | 1 | Доріжки | 1 000,00 грн | 500,00 | 50% | Так |`,
      findings: [{ cell: "C9", uk: /C9/, en: /C9/, fix: "safe" }],
      after: { C9: [1000, '#,##0.00" грн"'] },
    },
    "another unit than the header's": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 тис. грн | 90 000,00 | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00    | 10 000,00 | 20% | Так |`,
      findings: [
        {
          cell: "C9",
          uk: /одиницю виміру зазначено в самій клітинці, і вона не така, як у заголовку: C9, наприклад «180 тис\. грн»/,
          en: /not the header’s: C9/,
          fix: "suggestion",
        },
      ],
      after: { C9: [180000, "#,##0.00"] },
    },
    "a remark after a number: it moves to the explanation": {
      sheet: `${SIX_THOUSAND}
| 9  | 1 | Відзнаки | 402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70 | 152,29 | 64% Нагороджено 64 особи | Прийнято зміни. |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "E9"],
          uk: /^У C9, E9 після числа записано пояснення: «402,70 відповідно до рішення/,
          en: /^A remark follows the number in C9, E9/,
          fix: "suggestion",
        },
      ],
      after: {
        C9: [402.7, "#,##0.0"],
        E9: [0.64, "0%"],
        F9: "Прийнято зміни.\n402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70\n64% Нагороджено 64 особи",
      },
    },
    "a remark where there is no explanation yet": {
      sheet: `${SIX}
| 9  | 1 | Відзнаки | 402,70 відповідно до рішення від 23.09.2022 № 279 | 152,29 | 37,8 % |  |`,
      findings: [{ cell: "C9", uk: /C9/, en: /C9/, fix: "suggestion" }],
      after: { C9: 402.7, F9: "402,70 відповідно до рішення від 23.09.2022 № 279" },
    },
    "a remark where there is no place for it": {
      sheet: `${FIVE}
| 9  | 1 | Відзнаки | 402,70 відповідно до рішення від 23.09.2022 № 279 | 152,29 | 37,8 % |`,
      findings: [{ cell: "C9", uk: /C9/, en: /C9/, fix: "none" }],
    },
    "a remark where the explanation is shared with the row above": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 100,00 | 50,00 | 50 % | Разом |
| 10 | 2 | Відзнаки | 402,70 відповідно до рішення від 23.09.2022 № 279 | 152,29 | 37,8 % | ^ |`,
      findings: [{ cell: "C10", uk: /C10/, en: /C10/, fix: "none" }],
    },
    "words that hold no figure, or more than one": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | Рішенням 61-ї сесії від 23.09.2021 | не фінансувалось | виконано | Ні |
| 10 | 2 | Лавки   | 100 + 200 | 24,69% | 20% | Так |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10"],
          uk: /немає числа, яке можна прочитати однозначно: C9:C10, наприклад «Рішенням 61-ї сесії/,
          en: /no number that reads in only one way/,
          fix: "none",
        },
        { cell: "D9", cells: ["D9", "D10"], uk: /D9:D10/, en: /D9:D10/, fix: "none" },
        { cell: "E9", uk: /«виконано»/, en: /E9/, fix: "none" },
      ],
    },
    "an estimate and letters typed for digits: the likely number is told, not put in": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | до 1 500,0 | 1OO,00 | 40,5 % | Так |
| 10 | 2 | Лавки   | ≈ 200 | 50,00 | 25 % | Так |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10"],
          uk: "У графі «Річний обсяг фінансування, грн» число записано неточно: C9:C10, наприклад «до 1 500,0»; імовірно, це 1 500. Перевірте та зазначте точне число.",
          en: /not stated exactly: C9:C10, such as “до 1 500,0”; it is likely 1.500\./,
          fix: "none",
        },
        { cell: "D9", uk: /«1OO,00»; імовірно, це 100\./, en: /likely 100\./, fix: "none" },
      ],
    },
    "words of a decision in a year's column of a programme": {
      sheet: `${TWO_YEARS}
| 9  | 2.14. | Громадська думка | Опитування | 100,0 | Рішенням 61-ї сесії об'єднаної п. 2.9 | 100,0 |
| 10 | 2.15. | Громадська думка | Сувеніри | 50,0 | 20,0 | 70,0 |`,
      findings: [
        {
          cell: "E9",
          uk: /^У графі «2020 рік, тис\. грн» немає числа, яке можна прочитати однозначно: E9, наприклад «Рішенням 61-ї сесії об'єднаної п\. 2\.9»\./,
          en: /E9/,
          fix: "none",
        },
      ],
    },
    "a formula that adds words, without a fix": {
      sheet: `${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 89 379,95 | 49,7 % | Так |
| 10 |   |  | ="Всього: "&SUM(C9:C9) | 89 379,95 | 49,7 % | |`,
      findings: [
        { cell: "C10", uk: /формула додає до числа слова: C10/, en: /adds words/, fix: "none" },
      ],
    },
  },
};

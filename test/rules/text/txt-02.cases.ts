import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const line = (row: number, name: string, text = "Так"): string =>
  `\n| ${row}  | ${row - 8} | ${name} | 180 000,00 | 90 000,00 | 50% | ${text} |`;

export const cases: RuleCases = {
  valid: {
    "texts as they should be": `${SIX}${line(9, "Програма «Школа «Зірка»", "Так. Так. Ціна < 5, а 3 > 2.")}${line(10, "Парк «Північ» і сквер «Південь»")}`,
    "a quotation that goes on in the next row": `${SIX}${line(9, "Фонтан «Фонтан")}
| 10 |  | щастя» з підсвіткою | | | | |${line(11, "Лавки")}`,
  },
  invalid: {
    "a text twice, a sentence twice, quotes and tags": {
      sheet:
        `${SIX}${line(9, "Висвітлення діяльності міського голови Висвітлення діяльності міського голови", "Договір укладено 5 березня 2018 року. Роботи тривають. Договір укладено 5 березня 2018 року.")}${line(10, "Парк «Північ", "&lt;p>Виготовлено прапори.&lt;/p>")}${line(11, "Сквер Південь»")}`.replaceAll(
          "&lt;",
          "<",
        ),
      findings: [
        {
          cell: "B9",
          cells: ["B9", "F9"],
          uk: "Текст повторює сам себе: B9, F9.",
          en: /says the same twice: B9, F9\./,
          fix: "suggestion",
        },
        {
          cell: "B10",
          cells: ["B10", "B11"],
          uk: "Лапки «» не мають пари: B10:B11.",
          en: /do not open and close in pairs: B10:B11\./,
          fix: "none",
        },
        {
          cell: "F10",
          uk: "У тексті лишилися позначки вебсторінки на зразок <p>: F10.",
          en: /such as <p> is left in the text: F10\./,
          fix: "suggestion",
        },
      ],
      after: {
        B9: "Висвітлення діяльності міського голови",
        F9: "Договір укладено 5 березня 2018 року. Роботи тривають.",
        F10: "Виготовлено прапори.",
      },
    },
    "a note, on a sheet without a table": {
      sheets: {
        Записка: `
|   | A |
|---|---|
| 1 | Про виконання програми «Чисте місто» на 2018-2020 роки» |`,
        Звіт: `${SIX}${line(9, "Лавки")}`,
      },
      findings: [
        {
          sheet: "Записка",
          cell: "A1",
          uk: "Лапки «» не мають пари: A1.",
          en: /do not open and close in pairs: A1\./,
          fix: "none",
        },
      ],
    },
  },
};

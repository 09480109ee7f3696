import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

function withSheets(change: Partial<SheetSnapshot>) {
  return (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...change })),
  });
}

export const cases: RuleCases = {
  valid: {
    "sums, decisions and dates, which are no personal data": `${SIX}
| 9 | 1 | Рішення від 24.12.2020 № 1430, код 0210180 | 100 000,00 | 50 000,00 | 50% | 050 000,00 грн; 12 527 осіб |`,
    "accounts, codes and the passport of a programme": `${SIX}
| 9 | 1 | Паспорт програми № 123456, КПКВК 0210180 | 100 000,00 | 50 000,00 | 50% | Рахунок UA213223130000026007233566001, код за ЄДРПОУ 04053625 |`,
  },
  invalid: {
    "phone numbers, e-mail addresses and documents": {
      sheet: `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Виконавець: +380 67 123-45-67 |
| 10 | 2 | Лавки | 100 000,00 | 50 000,00 | 50% | ivan@example.com |
| 11 | 3 | Урни | 100 000,00 | 50 000,00 | 50% | РНОКПП 1234567890 |
| 12 | 4 | Алеї | 100 000,00 | 50 000,00 | 50% | тел. (0412) 47-46-55 |`,
      findings: [
        {
          cell: "F9",
          cells: ["F9", "F10", "F11", "F12"],
          uk: "У F9:F12, можливо, зазначено персональні дані: номер телефону, адресу електронної пошти або реквізити документа особи.",
          en: /^F9:F12 may have personal data/,
          fix: "none",
        },
      ],
    },
    "a note without a table, with the phone of who wrote it": {
      sheet: `
|   | A | B |
|---|---|---|
| 1 | Пояснювальна записка | |
| 2 | Виконавець: Іваненко | тел. 47-46-55 |`,
      noTable: true,
      findings: [{ cell: "B2", uk: /^У B2, можливо/, en: /^B2 may have/, fix: "none" }],
    },
    "marks that are still on": {
      sheet: `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Лавку встановлено |`,
      also: withSheets({ marked: true }),
      findings: [
        {
          cell: "A1",
          uk: "На аркуші «Звіт» лишилися позначки Звірки; зніміть їх командою «Зняти позначки».",
          en: /^Zvirka’s marks are still on the sheet “Звіт”/,
          fix: "none",
        },
      ],
    },
    "a hidden sheet with a comment": {
      sheet: `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |`,
      also: withSheets({ visibility: "very-hidden", commented: [{ row: 8, column: 2 }] }),
      findings: [
        {
          cell: "A1",
          uk: "Аркуш «Звіт» приховано, але у файлі він залишиться.",
          en: /is hidden, but stays in the file/,
          fix: "none",
        },
        {
          cell: "C9",
          uk: "До клітинок C9 додано примітки.",
          en: /^The cells C9 have comments/,
          fix: "none",
        },
      ],
    },
    "links to other workbooks": {
      sheet: `${SIX}
| 9 | 1 | Доріжки | =[Кошторис.xlsx]План!B2 ⇒ 100 000,00 | 50 000,00 | 50% | Так |`,
      findings: [
        {
          cell: "C9",
          uk: "Формули у C9 посилаються на інші книги.",
          en: /refer to other workbooks/,
          fix: "none",
        },
      ],
    },
  },
};

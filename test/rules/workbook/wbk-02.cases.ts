import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const LINKED = `${SIX}
| 9 | 1 | Доріжки | ='[Кошторис.xlsx]Лист 1'!B2 ⇒ 100 000,00 | 50 000,00 | 50% | Так |
| 10 | | Всього | =SUM(C9:C9) | 50 000,00 | 50% | |`;
const PLAIN = `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | Так |`;

export const cases: RuleCases = {
  valid: {
    "formulas of the workbook's own": `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | =D9/C9 | Так |
| 10 | | Всього | =SUM(C9:C9) | =SUM(D9:D9) | =D10/C10 | |`,
    "brackets in a text": `${SIX}
| 9 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50% | =IF(C9>0,"[1]Лист!A1","") |`,
    "a workbook without a report, which may link as it likes": {
      sheet: `
|   | A | B |
|---|---|---|
| 1 | Курс | =[1]Курси!B2 ⇒ 41,50 |`,
      noTable: true,
    },
    "names of its own cells": {
      sheet: PLAIN,
      also: (workbook) => ({
        ...workbook,
        names: [{ name: "План", formula: "='Звіт'!$C$9", visible: true }],
      }),
    },
  },
  invalid: {
    "a link, replaced by its value": {
      sheet: LINKED,
      findings: [
        {
          cell: "C9",
          uk: "Формули у C9 беруть дані з іншої книги (Кошторис.xlsx): ='[Кошторис.xlsx]Лист 1'!B2.",
          en: /^Formulas in C9 take data from another workbook \(Кошторис\.xlsx\)/,
          fix: "suggestion",
        },
      ],
      after: { C9: 100000 },
    },
    "a link that gives an error has no value to keep": {
      sheet: `${SIX}
| 9 | 1 | Доріжки | =[2]План!B2 ⇒ #REF! | 50 000,00 | 50% | Так |`,
      also: (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({
          ...sheet,
          cells: new Map(
            [...sheet.cells].map(([key, cell]) => [
              key,
              cell.formula === null ? cell : { ...cell, type: "error", value: "#REF!" },
            ]),
          ),
        })),
      }),
      findings: [
        {
          cell: "C9",
          uk: "Формули у C9 беруть дані з іншої книги: =[2]План!B2.",
          en: /take data from another workbook: =\[2\]/,
          fix: "none",
        },
      ],
    },
    "names of another workbook's cells": {
      sheet: PLAIN.replace("Доріжки", "Алеї"),
      also: (workbook) => ({
        ...workbook,
        names: [
          { name: "План", formula: "='C:\\звіти\\[Кошторис.xlsx]Лист1'!$C$9", visible: true },
          { name: "Прихована", formula: "=[Інша.xlsx]Лист1!$C$9", visible: false },
        ],
      }),
      findings: [
        {
          cell: "A1",
          uk: "Імена План посилаються на іншу книгу (Кошторис.xlsx).",
          en: /^The names План refer to another workbook/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { EIGHT } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% | Так |";
const titled = (name: string): string =>
  EIGHT.replace("| 8 |", `| 2 | Звіт про виконання програми «${name}» | | | | | | | |\n| 8 |`);

export const cases: RuleCases = {
  valid: {
    "the names of the dictionary, small letters and one apostrophe throughout": `${titled("Ефективна влада. Конкурентне місто")}
| 9  | 1 | Доріжки | 2021 | Управління по зв'язках з громадськістю | ${FIGURES}
| 10 | 2 | Лавки   | 2021 | Відділ кадрів, управління по зв'язках з громадськістю міської ради | ${FIGURES}`,
    "a programme that is another one": `${titled("Молодь міста")}
| 9  | 1 | Доріжки | 2021 | Відділ молоді | ${FIGURES}`,
  },
  invalid: {
    "a programme's name known as wrong, another one a letter off": {
      sheets: {
        Перший: `${titled("Ефективна влада. Конку rentне місто")}
| 9  | 1 | Доріжки | 2021 | Відділ кадрів | ${FIGURES}`,
        Другий: `${titled("Ефективна влада. Конкурентнe місто")}
| 9  | 1 | Доріжки | 2021 | Відділ кадрів | ${FIGURES}`,
      },
      findings: [
        {
          sheet: "Перший",
          cell: "A2",
          uk: "Назву записано інакше: «Ефективна влада. Конку rentне місто» – A2. Слід писати «Ефективна влада. Конкурентне місто».",
          en: /“Ефективна влада\. Конку rentне місто”, A2\. It is “Ефективна влада\. Конкурентне місто”\./,
          fix: "suggestion",
        },
        { sheet: "Другий", cell: "A2", uk: /Конкурентнe/, en: /A2/, fix: "suggestion" },
      ],
      after: {
        "Перший!A2": "Звіт про виконання програми «Ефективна влада. Конкурентне місто»",
        "Другий!A2": "Звіт про виконання програми «Ефективна влада. Конкурентне місто»",
      },
    },
    "«із» for «з», and another apostrophe than elsewhere": {
      sheet: `${EIGHT}
| 9  | 1 | Доріжки | 2021 | Управління по зв'язках з громадськістю | ${FIGURES}
| 10 | 2 | Лавки   | 2021 | Відділ кадрів, управління по зв'язках із громадськістю | ${FIGURES}
| 11 | 3 | Ліхтарі | 2021 | Управління по зв’язках з громадськістю | ${FIGURES}`,
      findings: [
        {
          cell: "D10",
          cells: ["D10", "D11"],
          uk: "Назву записано інакше: «управління по зв'язках із громадськістю», «Управління по зв’язках з громадськістю» – D10:D11. Слід писати «Управління по зв'язках з громадськістю».",
          en: /D10:D11/,
          fix: "suggestion",
        },
      ],
      after: {
        D10: "Відділ кадрів, управління по зв'язках з громадськістю",
        D11: "Управління по зв'язках з громадськістю",
      },
    },
    "an executor that the dictionary does not know, on two sheets": {
      sheets: {
        Перший: `${EIGHT}
| 9  | 1 | Доріжки | 2021 | Управління сім'ї та спорту | ${FIGURES}
| 10 | 2 | Лавки   | 2021 | Управління сім'ї та спорту | ${FIGURES}`,
        Другий: `${EIGHT}
| 9  | 1 | Доріжки | 2021 | Управління сім’ї та спорту | ${FIGURES}`,
      },
      findings: [
        {
          sheet: "Другий",
          cell: "D9",
          uk: /«Управління сім’ї та спорту» – D9/,
          en: /D9/,
          fix: "suggestion",
        },
      ],
      after: { "Другий!D9": "Управління сім'ї та спорту" },
    },
    "a name that a formula gives, without a fix": {
      sheet: `${EIGHT}
| 9  | 1 | Доріжки | 2021 | ="Управління по зв'язках із громадськістю" | ${FIGURES}`,
      findings: [{ cell: "D9", severity: "note", uk: /із громадськістю/, en: /D9/, fix: "none" }],
    },
  },
};

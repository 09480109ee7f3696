import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const line = (row: number, name: string, text = "Так"): string =>
  `\n| ${row}  | ${row - 8} | ${name} | 180 000,00 | 90 000,00 | 50% | ${text} |`;

export const cases: RuleCases = {
  valid: {
    "words of one alphabet, whole Latin names among them": `${SIX}${line(9, "Зимовий SKI парк", "RSS-канал, Google Meet, зв’язок, об'єкт")}`,
    "a Roman numeral with a Cyrillic I": `${SIX}${line(9, "ІV квартал, ХIІ сесія")}`,
    "a name of the dictionary": `${SIX}${line(9, "Телеканал «СоюзТV»")}`,
    "a misspelt name of a programme, which is another rule's": `${SIX}${line(9, "Програма «Ефективна влада. Конкуrentне місто»")}`,
  },
  invalid: {
    "letters that look alike, sound alike, or belong to a Latin word": {
      sheet: `${SIX}${line(9, "Звіт Cтаном на 1 січня", "Через СОVID-19 заходи не відбулися")}${line(10, "Задовolenня потреб", "опис брендпаketу і Cтаном")}`,
      findings: [
        {
          cell: "B9",
          cells: ["B9", "F9", "B10", "F10"],
          uk: "У слові поруч стоять латинські та кириличні літери: «Cтаном», «СОVID», «Задовolenня», «брендпаketу» (B9, F9, B10, F10).",
          en: /stand in one word: “Cтаном”, “СОVID”, “Задовolenня”, “брендпаketу” \(B9, F9, B10, F10\)/,
          fix: "suggestion",
        },
      ],
      after: {
        B9: "Звіт Станом на 1 січня",
        F9: "Через COVID-19 заходи не відбулися",
        B10: "Задоволення потреб",
        F10: "опис брендпакету і Станом",
      },
    },
    "a note, which has no table": {
      sheet: `
|   | A | B |
|---|---|---|
| 1 | Про виконання програми | |
| 2 | Стан | Cтаном на 31.12.2020 заходи виконано |`,
      noTable: true,
      findings: [
        {
          cell: "B2",
          uk: "У слові поруч стоять латинські та кириличні літери: «Cтаном» (B2).",
          en: /“Cтаном” \(B2\)/,
          fix: "suggestion",
        },
      ],
      after: { B2: "Станом на 31.12.2020 заходи виконано" },
    },
    "a word that nobody can spell for sure, and a formula": {
      sheet: `${SIX}${line(9, "Веwсайт міста")}${line(10, '="Cтан робіт"')}`,
      findings: [
        { cell: "B9", cells: ["B9", "B10"], uk: /«Веwсайт», «Cтан»/, en: /B10/, fix: "none" },
      ],
    },
    "a name that the profile does not know": {
      sheet: `${SIX}${line(9, "Телеканал «СоюзТV» у місті")}`,
      profile: {
        ...DEFAULT_PROFILE,
        dictionary: { ...DEFAULT_PROFILE.dictionary, words: [] },
      },
      findings: [{ cell: "B9", uk: /«СоюзТV»/, en: /B9/, fix: "none" }],
    },
  },
};

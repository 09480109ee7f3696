import type { RuleTexts } from "../../../core/lint/rule";
import { money, unitWords } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Підсумок наведено в тій самій одиниці, що й рядки",
    why: "Підсумок в іншій одиниці здається в тисячу разів більшим або меншим за рядки. Його не можна переносити до зведення і порівнювати з паспортом програми.",
    whatToDo:
      "Запишіть підсумок у тій самій одиниці, що й рядки, або переведіть рядки в одиницю підсумку.",
    messages: {
      off: ({ cell, stated, expected, unit, rows }) =>
        `Підсумок у ${cell} (${money(stated)}) дорівнює сумі рядків лише в іншій одиниці: його наведено в «${unitWords(unit, "uk")}», а рядки в «${unitWords(rows, "uk")}», у яких він становить ${money(expected)}.`,
    },
    fix: () => "Записати підсумок в одиниці рядків",
    causes: {},
  },
  en: {
    title: "A total is in the unit of its rows",
    why: "A total in another unit looks a thousand times as large or as small as its rows. It cannot go into a summary or be compared with the passport.",
    whatToDo:
      "Write the total in the unit of its rows, or bring the rows to the unit of the total.",
    messages: {
      off: ({ cell, stated, expected, unit, rows }) =>
        `The total in ${cell} (${money(stated)}) is the sum of its rows only in another unit: it is in ${unitWords(unit, "en")}, and the rows are in ${unitWords(rows, "en")}, which makes it ${money(expected)}.`,
    },
    fix: () => "Write the total in the unit of its rows",
    causes: {},
  },
};

export default texts;

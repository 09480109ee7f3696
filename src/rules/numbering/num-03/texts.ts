import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Номери записано однаково й без пропусків",
    why: "Номер без крапки на зразок 1.8.5 Excel може перетворити на дату, а пропущений номер змушує шукати захід, якого немає.",
    whatToDo: "Запишіть номери однаково. Пропуски звірте з чинною редакцією програми.",
    messages: {
      mixed: ({ cells, sample, usual }) =>
        `Номери записано по-різному: «${sample}» поруч із «${usual}» – ${cellList(cells)}.`,
      gap: ({ cells, missing }) =>
        `Пропущено номери: ${missing.join(", ")} (перед ${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Записати номери однаково: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Numbers are written in one way and without gaps",
    why: "Excel may make a date of a number without a final dot such as 1.8.5, and a missing number makes people look for a measure that does not exist.",
    whatToDo:
      "Write the numbers in one way. Compare gaps with the edition of the programme in force.",
    messages: {
      mixed: ({ cells, sample, usual }) =>
        `Numbers are written in different ways: “${sample}” beside “${usual}”, ${cellList(cells)}.`,
      gap: ({ cells, missing }) =>
        `Numbers are missing: ${missing.join(", ")} (before ${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Write the numbers in one way: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

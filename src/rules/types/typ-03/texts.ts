import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Числа однієї графи записано однаково",
    why: "Коли в графі стоять поруч «149,68» і «190», «49,6\u00A0%» і «20%», суми важко порівняти оком, і помилку в розряді легко не помітити.",
    whatToDo: "Задайте графі один числовий формат: значення не зміняться.",
    messages: {
      mixed: ({ header, cells, sample, usual }) =>
        `У графі «${header}» не так, як решту («${usual}»), записано числа у ${cellList(cells)}, наприклад «${sample}».`,
    },
    fix: ({ cells }) => `Задати один числовий формат: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "The numbers of one column are written in one way",
    why: "Where “149.68” stands beside “190”, or “49.6\u00A0%” beside “20%”, sums are hard to compare by eye, and a slip of a digit is easily overlooked.",
    whatToDo: "Give the column one number format: the values stay the same.",
    messages: {
      mixed: ({ header, cells, sample, usual }) =>
        `Numbers in the column “${header}” are not written as the others (“${usual}”): ${cellList(cells)}, such as “${sample}”.`,
    },
    fix: ({ cells }) => `Set one number format: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

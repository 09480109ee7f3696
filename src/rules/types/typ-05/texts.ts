import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Формули не повертають помилок",
    why: "Замість числа клітинка показує код помилки, а підсумки, які на неї посилаються, теж не обчислюються.",
    whatToDo:
      "Виправте формулу: перевірте, чи не видалено клітинки, на які вона посилається, і чи не ділить вона на нуль.",
    messages: {
      error: ({ header, cells, sample }) =>
        `У графі «${header}» замість числа стоїть помилка «${sample}»: ${cellCount(cells.length, "uk")} (${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Записати формулу заново: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Formulas give no errors",
    why: "The cell shows an error code instead of a number, and totals that refer to it cannot be computed either.",
    whatToDo:
      "Correct the formula: see whether cells that it refers to were deleted, and whether it divides by zero.",
    messages: {
      error: ({ header, cells, sample }) =>
        `The column “${header}” has the error “${sample}” instead of a number: ${cellCount(cells.length, "en")} (${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Write the formula anew: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

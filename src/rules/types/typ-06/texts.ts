import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Серед формул немає набраних чисел",
    why: "Набране число не зміниться, коли зміняться дані, з яких його мали обчислити, а помітити його серед формул важко.",
    whatToDo: "Скопіюйте в клітинку формулу сусідніх рядків.",
    messages: {
      lines: ({ header, cells, formula }) =>
        `У графі «${header}» серед формул (${formula}) стоять набрані числа: ${cellCount(cells.length, "uk")} (${cellList(cells)}).`,
      total: ({ header, cells, formula }) =>
        `Підсумок у графі «${header}» (${cellList(cells)}) набрано, а сусідній обчислює формула ${formula}.`,
    },
    fix: ({ cells }) => `Скопіювати сусідню формулу: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "No numbers are typed among formulas",
    why: "A typed number does not change when the figures do that it should be computed from, and among formulas it is hard to notice.",
    whatToDo: "Copy the formula of the neighbouring rows into the cell.",
    messages: {
      lines: ({ header, cells, formula }) =>
        `Numbers are typed among the formulas (${formula}) of the column “${header}”: ${cellCount(cells.length, "en")} (${cellList(cells)}).`,
      total: ({ header, cells, formula }) =>
        `The total in the column “${header}” (${cellList(cells)}) is typed, while the formula ${formula} computes the one beside it.`,
    },
    fix: ({ cells }) => `Copy the neighbouring formula: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

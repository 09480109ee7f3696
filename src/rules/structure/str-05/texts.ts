import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кошти кожного заходу стоять у таблиці один раз",
    why: "Повторені суми підсумок додає двічі. Так буває, коли рядок розірвано між сторінками і до його продовження потрапили числа сусіднього заходу.",
    whatToDo: "Залиште суми лише в рядку того заходу, якого вони стосуються.",
    messages: {
      continuation: ({ cells, row }) =>
        `У продовженні попереднього рядка стоять суми з рядка ${row}: ${cellList(cells)}. Якщо додати обидва рядки, ці кошти буде враховано двічі.`,
      twice: ({ cells, row }) =>
        `Рядок повторює рядок ${row} слово в слово і з тими самими сумами: ${cellList(cells)}. Ці кошти буде враховано двічі.`,
    },
    fix: () => "Прибрати повторені дані",
    causes: {},
  },
  en: {
    title: "The money of every measure stands in the table once",
    why: "A total adds repeated sums twice. It happens where a page break cuts a row and its rest is given the figures of a neighbouring measure.",
    whatToDo: "Leave the sums only in the row of the measure that they belong to.",
    messages: {
      continuation: ({ cells, row }) =>
        `The rest of the row above carries the sums of row ${row}: ${cellList(cells)}. Adding both rows counts this money twice.`,
      twice: ({ cells, row }) =>
        `The row repeats row ${row} word for word and with the same sums: ${cellList(cells)}. This money is counted twice.`,
    },
    fix: () => "Clear what is repeated",
    causes: {},
  },
};

export default texts;

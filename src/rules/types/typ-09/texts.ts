import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "На місці суми, відсотка чи номера немає дати",
    why: "Excel з українськими налаштуваннями перетворює набране через крапку на дату: 12.5 стає 12 травня, 1.8.5 – 01.08.2005. На вигляд це лише дивний запис, а в обчисленнях – число близько 46 000.",
    whatToDo:
      "Запишіть суми та відсотки через кому, а номери – як текст (спочатку задайте клітинкам текстовий формат).",
    messages: {
      figure: ({ header, cells, sample, likely }) =>
        `У графі «${header}» замість числа стоїть дата: ${cellList(cells)}, наприклад «${sample}» – імовірно, «${likely}».`,
      unknown: ({ header, cells, sample }) =>
        `У графі «${header}» замість числа стоїть дата або час: ${cellList(cells)}, наприклад «${sample}». Яке число мали на увазі, сказати не можна.`,
      number: ({ header, cells, sample, likely }) =>
        `У графі «${header}» замість номера стоїть дата: ${cellCount(cells.length, "uk")} (${cellList(cells)}), наприклад «${sample}» – імовірно, «${likely}».`,
      trimmed: ({ header, cells, sample, likely }) =>
        `У графі «${header}» номер втратив останній нуль: ${cellList(cells)}, «${sample}» – імовірно, «${likely}».`,
    },
    fix: ({ cells }) => `Записати ймовірні числа й номери: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "No date stands where a sum, a percent or a number belongs",
    why: "An Excel with Ukrainian settings makes a date of what is typed with a point: 12.5 becomes 12 May, 1.8.5 becomes 01.08.2005. It only looks odd, but in sums it is a number near 46 000.",
    whatToDo:
      "Write sums and percents with a comma, and numbers of measures as text (set the text format first).",
    messages: {
      figure: ({ header, cells, sample, likely }) =>
        `The column “${header}” has a date instead of a number: ${cellList(cells)}, such as “${sample}”, probably “${likely}”.`,
      unknown: ({ header, cells, sample }) =>
        `The column “${header}” has a date or a time instead of a number: ${cellList(cells)}, such as “${sample}”. Nobody can tell which number was meant.`,
      number: ({ header, cells, sample, likely }) =>
        `The column “${header}” has a date instead of a measure’s number: ${cellCount(cells.length, "en")} (${cellList(cells)}), such as “${sample}”, probably “${likely}”.`,
      trimmed: ({ header, cells, sample, likely }) =>
        `A number in the column “${header}” lost its last zero: ${cellList(cells)}, “${sample}”, probably “${likely}”.`,
    },
    fix: ({ cells }) => `Write the likely figures and numbers: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

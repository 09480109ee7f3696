import type { RuleTexts } from "../../../core/lint/rule";
import { decimalOf } from "../../../core/report/decimal";
import { cellCount, cellList, plain } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Суми та відсотки є числами, а не текстом",
    why: "Число, набране з пробілом після коми, вузьким нерозривним пробілом або крапкою, Excel зберігає як текст. Функція SUM такий текст пропускає, тож підсумок виходить меншим без жодного попередження.",
    whatToDo: "Перетворіть текст на числа: значення не зміниться.",
    messages: {
      text: ({ header, cells, sample }) =>
        `У графі «${header}» числа збережено як текст: ${cellCount(cells.length, "uk")} (${cellList(cells)}), наприклад «${sample}». Функція SUM їх не враховує.`,
      formula: ({ header, cells, sample }) =>
        `У графі «${header}» формула повертає число як текст: ${cellCount(cells.length, "uk")} (${cellList(cells)}), наприклад «${sample}». Змініть формулу так, щоб вона повертала число.`,
      ambiguous: ({ header, cells, sample, readings }) =>
        `У графі «${header}» число можна прочитати по-різному: ${cellList(cells)}, наприклад «${sample}» (${amounts(readings, " або ")}). Зазначте число, яке мали на увазі.`,
    },
    fix: ({ cells }) => `Перетворити на числа: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Amounts and percents are numbers, not text",
    why: "Excel keeps a number typed with a space after the comma, a narrow no-break space or a point as text. SUM skips such text, so the total comes out too small without any warning.",
    whatToDo: "Turn the text into numbers: the value stays the same.",
    messages: {
      text: ({ header, cells, sample }) =>
        `Numbers in the column “${header}” are kept as text: ${cellCount(cells.length, "en")} (${cellList(cells)}), such as “${sample}”. SUM does not count them.`,
      formula: ({ header, cells, sample }) =>
        `A formula in the column “${header}” gives a number as text: ${cellCount(cells.length, "en")} (${cellList(cells)}), such as “${sample}”. Change the formula so that it gives a number.`,
      ambiguous: ({ header, cells, sample, readings }) =>
        `A number in the column “${header}” can be read in more than one way: ${cellList(cells)}, such as “${sample}” (${amounts(readings, " or ")}). State the number that was meant.`,
    },
    fix: ({ cells }) => `Turn into numbers: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

function amounts(readings: readonly string[], between: string): string {
  return readings.map((each) => plain(decimalOf(each))).join(between);
}

export default texts;

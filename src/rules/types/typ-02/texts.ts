import type { RuleTexts } from "../../../core/lint/rule";
import { decimalOf } from "../../../core/report/decimal";
import { cellCount, cellList, plain } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "У клітинці числа немає сторонніх слів",
    why: "Слова в одній клітинці з числом перетворюють його на текст: функція SUM його пропускає, а формула, що на нього посилається, дає помилку #VALUE!.",
    whatToDo:
      "Залиште в клітинці лише число. Підпис перенесіть у формат числа або в сусідню клітинку, пояснення – у графу з інформацією про виконання.",
    messages: {
      labelled: ({ header, cells, sample }) =>
        `У графі «${header}» число записано разом зі словами: ${cellList(cells)}, наприклад «${sample}». Excel вважає це текстом.`,
      otherUnit: ({ header, cells, sample }) =>
        `У графі «${header}» одиницю виміру зазначено в самій клітинці, і вона не така, як у заголовку: ${cellList(cells)}, наприклад «${sample}».`,
      formula: ({ header, cells, sample }) =>
        `У графі «${header}» формула додає до числа слова: ${cellList(cells)}, наприклад «${sample}». Залиште у формулі число, а слова перенесіть у формат.`,
      unreadable: ({ header, cells, sample }) =>
        `У графі «${header}» немає числа, яке можна прочитати однозначно: ${cellList(cells)}, наприклад «${sample}». Зазначте число, а текст перенесіть у графу з інформацією про виконання.`,
      doubtful: ({ header, cells, sample, likely }) =>
        `У графі «${header}» число записано неточно: ${cellList(cells)}, наприклад «${sample}»; імовірно, це ${plain(decimalOf(likely))}. Перевірте та зазначте точне число.`,
      annotated: ({ cells, sample }) =>
        `У ${cellList(cells)} після числа записано пояснення: «${sample}». Excel вважає це текстом.`,
    },
    fix: ({ safe, cells }) =>
      safe
        ? `Зробити числом, слова перенести у формат: ${cellCount(cells, "uk")}`
        : `Залишити число в одиницях графи, пояснення перенести до інформації про виконання: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "A number’s cell holds no other words",
    why: "Words beside a number turn it into text: SUM skips it, and a formula that refers to it gives #VALUE!.",
    whatToDo:
      "Leave only the number in the cell. Put a label into the number format or the next cell, a remark into the column with the information on execution.",
    messages: {
      labelled: ({ header, cells, sample }) =>
        `A number in the column “${header}” stands together with words: ${cellList(cells)}, such as “${sample}”. Excel takes it for text.`,
      otherUnit: ({ header, cells, sample }) =>
        `A cell in the column “${header}” names a unit of its own, which is not the header’s: ${cellList(cells)}, such as “${sample}”.`,
      formula: ({ header, cells, sample }) =>
        `A formula in the column “${header}” adds words to a number: ${cellList(cells)}, such as “${sample}”. Leave the number in the formula and put the words into the format.`,
      unreadable: ({ header, cells, sample }) =>
        `The column “${header}” holds no number that reads in only one way in ${cellList(cells)}, such as “${sample}”. State a number and move the text to the information on execution.`,
      doubtful: ({ header, cells, sample, likely }) =>
        `A number in the column “${header}” is not stated exactly: ${cellList(cells)}, such as “${sample}”; it is likely ${plain(decimalOf(likely))}. Check it and state the exact number.`,
      annotated: ({ cells, sample }) =>
        `A remark follows the number in ${cellList(cells)}: “${sample}”. Excel takes it for text.`,
    },
    fix: ({ safe, cells }) =>
      safe
        ? `Make it a number and put the words into the format: ${cellCount(cells, "en")}`
        : `Leave the number in the column’s unit and move the remark to the information on execution: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

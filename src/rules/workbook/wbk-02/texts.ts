import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

/** «(Кошторис.xlsx)», nothing where the file does not say which. */
function inBrackets(books: readonly string[]): string {
  return books.length === 0 ? "" : ` (${books.join(", ")})`;
}

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Книга не посилається на інші книги",
    why: "Якщо інша книга недоступна або змінилася, числа за посиланням не оновляться або зміняться непомітно. Отримувач звіту такої книги не має.",
    whatToDo:
      "Замініть посилання на значення або перенесіть потрібні дані на аркуш цієї книги. Зайві імена вилучіть у Диспетчері імен.",
    messages: {
      formulas: ({ cells, books, sample }) =>
        `Формули у ${cellList(cells)} беруть дані з іншої книги${inBrackets(books)}: ${sample}.`,
      names: ({ names, books }) =>
        `Імена ${names.join(", ")} посилаються на іншу книгу${inBrackets(books)}.`,
    },
    fix: () => "Замінити формули їхніми теперішніми значеннями",
    causes: {},
  },
  en: {
    title: "The workbook has no links to other workbooks",
    why: "Where the other workbook cannot be reached or has changed, linked figures are not updated, or change unnoticed. Who receives the report does not have it.",
    whatToDo:
      "Put values in place of the links, or carry the data over to a sheet of this workbook. Remove names that are not needed in the Name Manager.",
    messages: {
      formulas: ({ cells, books, sample }) =>
        `Formulas in ${cellList(cells)} take data from another workbook${inBrackets(books)}: ${sample}.`,
      names: ({ names, books }) =>
        `The names ${names.join(", ")} refer to another workbook${inBrackets(books)}.`,
    },
    fix: () => "Put their present values in place of the formulas",
    causes: {},
  },
};

export default texts;

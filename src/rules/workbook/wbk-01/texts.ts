import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Підсумок не містить коштів прихованих рядків і стовпців",
    why: "Хто читає або друкує таблицю, не бачить прихованих і відфільтрованих рядків, а підсумок їх містить: видимі числа з ним не сходяться.",
    whatToDo:
      "Покажіть приховані рядки й стовпці або зніміть фільтр. Якщо вони в таблиці зайві, вилучіть їх разом із коштами.",
    messages: {
      rows: ({ rows, cells, total }) =>
        `${rows.length === 1 ? "Рядок" : "Рядки"} ${rows.join(", ")} приховано або відфільтровано, а кошти ${cellList(cells)} входять до підсумку ${total}.`,
      columns: ({ columns, total }) =>
        `${columns.length === 1 ? "Стовпець" : "Стовпці"} ${columns.join(", ")} приховано, а кошти з ${columns.length === 1 ? "нього" : "них"} входять до видимого стовпця ${total}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "A total has no money of hidden rows and columns",
    why: "Who reads or prints the table does not see hidden and filtered rows, but the total counts them: the visible figures do not make it.",
    whatToDo:
      "Show the hidden rows and columns or clear the filter. If they do not belong in the table, remove them with their money.",
    messages: {
      rows: ({ rows, cells, total }) =>
        `${rows.length === 1 ? "Row" : "Rows"} ${rows.join(", ")} ${rows.length === 1 ? "is" : "are"} hidden or filtered out, but the money of ${cellList(cells)} is in the total ${total}.`,
      columns: ({ columns, total }) =>
        `${columns.length === 1 ? "Column" : "Columns"} ${columns.join(", ")} ${columns.length === 1 ? "is" : "are"} hidden, but the visible column ${total} counts the money.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Формули в рядках графи побудовано однаково",
    why: "Якщо одна формула в графі відрізняється від сусідніх, її, найімовірніше, випадково змінено або скопійовано з помилкою, хоча результат може мати правдоподібний вигляд.",
    whatToDo:
      "Перевірте формулу; якщо вона має бути такою самою, як у сусідніх рядках, скопіюйте її звідти.",
    messages: {
      differs: ({ header, cells, formula, usual, like }) =>
        `У графі «${header}» ${cells.length === 1 ? "формула" : "формули"} у ${cellList(cells)} (${formula}) ${cells.length === 1 ? "відрізняється" : "відрізняються"} від формул інших рядків, наприклад ${like} (${usual}).`,
    },
    fix: () => "Скопіювати формулу інших рядків",
    causes: {},
  },
  en: {
    title: "The formulas in a column’s rows are built alike",
    why: "Where one formula of a column differs from those around it, it was most likely changed by accident or copied wrongly, although its result may look right.",
    whatToDo: "Check the formula; if it should be as in the rows around it, copy it from there.",
    messages: {
      differs: ({ header, cells, formula, usual, like }) =>
        `In the column “${header}” the ${cells.length === 1 ? "formula" : "formulas"} in ${cellList(cells)} (${formula}) ${cells.length === 1 ? "differs" : "differ"} from those of other rows, such as ${like} (${usual}).`,
    },
    fix: () => "Copy the formula of the other rows",
    causes: {},
  },
};

export default texts;

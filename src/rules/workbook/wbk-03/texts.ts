import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Формула підсумку враховує кожен рядок один раз",
    why: "Формула, що додає і проміжний підсумок, і його рядки, подвоює кошти. Формула загального підсумку, що оминає новий розділ, їх втрачає.",
    whatToDo:
      "Перевірте, що саме додає формула: кожен рядок має входити до підсумку один раз, сам або у складі проміжного підсумку.",
    messages: {
      twice: ({ cell, formula, cells }) =>
        `Формула у ${cell} (${formula}) враховує ${cellList(cells)} більше ніж один раз: разом із проміжним підсумком або окремими складовими.`,
      never: ({ cell, formula, cells }) =>
        `Формула загального підсумку у ${cell} (${formula}) не враховує ${cellList(cells)}: ні окремо, ні у складі проміжних підсумків.`,
    },
    fix: () => "Переписати формулу підсумку",
    causes: {},
  },
  en: {
    title: "The formula of a total counts each row once",
    why: "A formula that adds a subtotal and its rows doubles the money. The formula of a grand total that misses a new section loses it.",
    whatToDo:
      "Check what the formula adds: each row has to be in the total once, by itself or within a subtotal.",
    messages: {
      twice: ({ cell, formula, cells }) =>
        `The formula in ${cell} (${formula}) counts ${cellList(cells)} more than once: with a subtotal, or with the parts.`,
      never: ({ cell, formula, cells }) =>
        `The formula of the grand total in ${cell} (${formula}) does not count ${cellList(cells)}, neither alone nor within a subtotal.`,
    },
    fix: () => "Write the formula of the total anew",
    causes: {},
  },
};

export default texts;

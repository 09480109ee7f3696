import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Формула підсумку охоплює всі рядки",
    why: "Рядок, дописаний за межами діапазону формули, у підсумок не потрапляє, і Excel про це не попереджає.",
    whatToDo: "Розширте діапазон формули на всі рядки, які підсумок має охоплювати.",
    messages: {
      short: ({ cell, formula, left }) =>
        `Формула у ${cell} (${formula}) не охоплює ${cellList(left)}.`,
    },
    fix: () => "Розширити формулу на всі рядки",
    causes: {},
  },
  en: {
    title: "The formula of a total covers all rows",
    why: "A row added outside the range of the formula does not get into the total, and Excel does not warn of it.",
    whatToDo: "Extend the range of the formula to all rows that the total should cover.",
    messages: {
      short: ({ cell, formula, left }) =>
        `The formula in ${cell} (${formula}) does not cover ${cellList(left)}.`,
    },
    fix: () => "Extend the formula to all rows",
    causes: {},
  },
};

export default texts;

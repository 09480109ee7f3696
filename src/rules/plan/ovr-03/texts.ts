import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, moneyInUnit } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Зміну плану після попереднього звіту підтверджено рішенням",
    why: "Річний план змінює лише рішення ради. Якщо в новому звіті план інший, а рішення не названо, порівнювати звіти за рік не можна.",
    whatToDo: "Зазначте над таблицею дату й номер рішення, яким змінено план, або виправте план.",
    messages: {
      moved: ({ cells, from, to, more, less, unit, sheet }) =>
        `У ${cellList(cells)} план інший, ніж на аркуші «${sheet}», а рішення про зміну не названо. Разом було ${moneyInUnit(from, unit, "uk")}, стало ${moneyInUnit(to, unit, "uk")}: додано ${moneyInUnit(more, unit, "uk")}, знято ${moneyInUnit(less, unit, "uk")}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "A plan changed since the last report cites a decision",
    why: "Only a decision of the council changes the annual plan. Where the new report has another plan and names no decision, the year’s reports cannot be compared.",
    whatToDo:
      "State above the table the date and number of the decision that changed the plan, or correct the plan.",
    messages: {
      moved: ({ cells, from, to, more, less, unit, sheet }) =>
        `The plan in ${cellList(cells)} is another than on the sheet “${sheet}”, and no decision is cited. Together it was ${moneyInUnit(from, unit, "en")} and is ${moneyInUnit(to, unit, "en")}: ${moneyInUnit(more, unit, "en")} added, ${moneyInUnit(less, unit, "en")} taken away.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

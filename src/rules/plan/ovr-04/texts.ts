import type { RuleTexts } from "../../../core/lint/rule";
import { dayUk } from "../../../core/texts/dates";
import { cellList, moneyInUnit } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Річний план відповідає чинній редакції програми",
    why: "Виконання оцінюють за тією редакцією програми, яка діяла наприкінці звітного періоду. План з іншої редакції змінює і відсоток, і перевитрати.",
    whatToDo:
      "Зазначте план за редакцією, чинною на кінець звітного періоду, і назвіть рішення, яким її затверджено.",
    messages: {
      differs: ({ cells, compared, own, edition, more, less, unit, sheet }) =>
        `Річний план у ${cellList(cells)} не такий, як у програмі на аркуші «${sheet}» (порівняно рядків: ${compared}). Разом у звіті ${moneyInUnit(own, unit, "uk")}, у програмі ${moneyInUnit(edition, unit, "uk")}: більше на ${moneyInUnit(more, unit, "uk")}, менше на ${moneyInUnit(less, unit, "uk")}.`,
      later: ({ cells, compared, own, edition, more, less, unit, sheet, date }) =>
        `Річний план у ${cellList(cells)} не такий, як у програмі на аркуші «${sheet}» (порівняно рядків: ${compared}). Разом у звіті ${moneyInUnit(own, unit, "uk")}, у програмі ${moneyInUnit(edition, unit, "uk")}: більше на ${moneyInUnit(more, unit, "uk")}, менше на ${moneyInUnit(less, unit, "uk")}. Цю редакцію затверджено ${dayUk(date)}, після звітного періоду: порівняйте з тією, що діяла тоді.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "The annual plan is that of the edition in force",
    why: "Execution is judged by the edition of the programme that was in force at the end of the period. Another edition’s plan changes percents and over-runs.",
    whatToDo:
      "State the plan of the edition in force at the end of the period and name the decision that approved it.",
    messages: {
      differs: ({ cells, compared, own, edition, more, less, unit, sheet }) =>
        `The annual plan in ${cellList(cells)} is not the programme’s on the sheet “${sheet}” (lines compared: ${compared}). Together the report has ${moneyInUnit(own, unit, "en")}, the programme ${moneyInUnit(edition, unit, "en")}: ${moneyInUnit(more, unit, "en")} more, ${moneyInUnit(less, unit, "en")} less.`,
      later: ({ cells, compared, own, edition, more, less, unit, sheet, date }) =>
        `The annual plan in ${cellList(cells)} is not the programme’s on the sheet “${sheet}” (lines compared: ${compared}). Together the report has ${moneyInUnit(own, unit, "en")}, the programme ${moneyInUnit(edition, unit, "en")}: ${moneyInUnit(more, unit, "en")} more, ${moneyInUnit(less, unit, "en")} less. That edition was approved on ${date}, after the period: compare with the one in force then.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit, points } from "../../../core/texts/format";
import { sourceWords } from "../../../core/texts/sources";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Фактичне фінансування не перевищує річного плану",
    why: "Кошти понад річний обсяг програмою не передбачено: перевитрата означає або помилку в сумі чи одиниці виміру, або фінансування без внесення змін до програми.",
    whatToDo:
      "Перевірте суми та одиниці виміру. Якщо вони правильні, поясніть перевитрату або зазначте план за чинною редакцією програми.",
    messages: {
      overrun: ({ cell, overrun, plan, unit, percent }) =>
        `У ${cell} перевитрата ${moneyInUnit(overrun, unit, "uk")}, ${points(percent)} річного плану ${moneyInUnit(plan, unit, "uk")}.`,
      "overrun-source": ({ cell, overrun, plan, unit, percent, source }) =>
        `У ${cell} перевитрата ${moneyInUnit(overrun, unit, "uk")} ${sourceWords(source, "uk")}, ${points(percent)} річного плану ${moneyInUnit(plan, unit, "uk")}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "What was financed is not more than the annual plan",
    why: "The programme provides no money beyond the annual volume: an over-run means a mistake in an amount or its unit, or financing without a change of the programme.",
    whatToDo:
      "Check the amounts and their units. If they are right, explain the over-run or state the plan of the edition in force.",
    messages: {
      overrun: ({ cell, overrun, plan, unit, percent }) =>
        `${cell}: over-run of ${moneyInUnit(overrun, unit, "en")}, ${points(percent)} of the annual plan of ${moneyInUnit(plan, unit, "en")}.`,
      "overrun-source": ({ cell, overrun, plan, unit, percent, source }) =>
        `${cell}: over-run of ${moneyInUnit(overrun, unit, "en")} ${sourceWords(source, "en")}, ${points(percent)} of the annual plan of ${moneyInUnit(plan, unit, "en")}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

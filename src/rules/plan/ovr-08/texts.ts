import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Фактичне фінансування не перевищує плану на звітний період",
    why: "План на звітний період – частина річного плану, передбачена наростаючим підсумком. Якщо профінансовано більше, кошти використано раніше, ніж передбачено, або помилково зазначено суму чи період.",
    whatToDo:
      "Перевірте суми та період обох граф. Якщо вони правильні, поясніть випередження плану або внесіть зміни до розподілу коштів за періодами.",
    messages: {
      overrun: ({ cell, overrun, plan, unit, percent }) =>
        `У ${cell} понад план періоду ${moneyInUnit(overrun, unit, "uk")}, ${points(percent)} плану на звітний період ${moneyInUnit(plan, unit, "uk")}.`,
      unplanned: ({ cell, overrun, unit, plan }) =>
        `У ${cell} профінансовано ${moneyInUnit(overrun, unit, "uk")}, хоча на звітний період (${plan}) кошти не заплановано.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "What was financed is not more than the plan of the period",
    why: "The plan of the reporting period is the part of the annual plan meant for it, counted from the start of the year: where more was financed, the money was used earlier than planned, or an amount or a period is mistaken.",
    whatToDo:
      "Check the amounts and the period of both columns. If they are right, explain why the plan was run ahead of, or change how the money is spread over the year.",
    messages: {
      overrun: ({ cell, overrun, plan, unit, percent }) =>
        `${cell}: ${moneyInUnit(overrun, unit, "en")} over the plan of the period, ${points(percent)} of ${moneyInUnit(plan, unit, "en")}.`,
      unplanned: ({ cell, overrun, unit, plan }) =>
        `${cell}: ${moneyInUnit(overrun, unit, "en")} was financed although nothing is planned for the period (${plan}).`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { absolute } from "../../../core/report/decimal";
import { money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Загальний підсумок дорівнює сумі підсумків розділів",
    why: "Загальний підсумок затверджують рішенням і переносять до паспорта програми. Якщо він не дорівнює сумі підсумків розділів, таблиця суперечить сама собі.",
    whatToDo:
      "Звірте підсумки розділів із рядками. Якщо вони правильні, замініть загальний підсумок формулою.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума підсумків розділів становить ${money(computed)}: загальний підсумок ${difference.digits > 0n ? "більший" : "менший"} на ${money(absolute(difference))}.`,
    },
    fix: () => "Замінити загальний підсумок формулою",
    causes: {},
  },
  en: {
    title: "The grand total is the sum of the totals of its categories",
    why: "The grand total is what the council approves and what the passport repeats. Where it is not the sum of the categories’ totals, the table contradicts itself.",
    whatToDo:
      "Compare the totals of the categories with their rows. If they are right, put a formula in place of the grand total.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but the totals of the categories add up to ${money(computed)}: the grand total is ${money(absolute(difference))} too ${difference.digits > 0n ? "large" : "small"}.`,
    },
    fix: () => "Put a formula in place of the grand total",
    causes: {},
  },
};

export default texts;

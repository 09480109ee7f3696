import type { RuleTexts } from "../../../core/lint/rule";
import { absolute } from "../../../core/report/decimal";
import { money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Загальний підсумок дорівнює сумі всіх рядків",
    why: "Загальний підсумок має складатися з усіх заходів програми, кожного по одному разу. Підсумки розділів можуть приховати помилку, якщо вони самі неправильні.",
    whatToDo:
      "Знайдіть розділ, підсумок якого не дорівнює сумі його рядків, і виправте його; потім перевірте загальний підсумок.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума за всіма рядками становить ${money(computed)}: загальний підсумок ${difference.digits > 0n ? "більший" : "менший"} на ${money(absolute(difference))}.`,
    },
    fix: () => "Замінити загальний підсумок формулою",
    causes: {},
  },
  en: {
    title: "The grand total is the sum of all rows",
    why: "The grand total is made of all measures of the programme, each of them once. Totals of categories can hide a mistake where they are wrong themselves.",
    whatToDo:
      "Find the category whose total is not the sum of its rows and put it right; then check the grand total.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but all rows add up to ${money(computed)}: the grand total is ${money(absolute(difference))} too ${difference.digits > 0n ? "large" : "small"}.`,
    },
    fix: () => "Put a formula in place of the grand total",
    causes: {},
  },
};

export default texts;

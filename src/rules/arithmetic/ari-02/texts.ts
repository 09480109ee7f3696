import type { RuleTexts } from "../../../core/lint/rule";
import { absolute } from "../../../core/report/decimal";
import { money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Підсумок рядка дорівнює сумі за роками",
    why: "За підсумком рядка визначають обсяг заходу на весь строк програми. Якщо він не дорівнює сумі за роками, помилковий або він, або сума одного з років.",
    whatToDo:
      "Звірте суми за роками з рішенням про програму. Якщо вони правильні, замініть підсумок рядка формулою.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума за роками становить ${money(computed)}: підсумок рядка ${difference.digits > 0n ? "більший" : "менший"} на ${money(absolute(difference))}.`,
    },
    fix: () => "Замінити підсумок рядка формулою",
    causes: {},
  },
  en: {
    title: "The total of a row is the sum of its years",
    why: "The total of a row says what a measure costs over the whole term. Where it is not the sum of its years, either it or one of the years is wrong.",
    whatToDo:
      "Compare the years with the council’s decision. If they are right, put a formula in place of the total.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but the years add up to ${money(computed)}: the total of the row is ${money(absolute(difference))} too ${difference.digits > 0n ? "large" : "small"}.`,
    },
    fix: () => "Put a formula in place of the row’s total",
    causes: {},
  },
};

export default texts;

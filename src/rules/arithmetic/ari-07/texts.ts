import type { RuleTexts } from "../../../core/lint/rule";
import { absolute } from "../../../core/report/decimal";
import { money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Сума за джерелами дорівнює загальному обсягу",
    why: "Загальний обсяг розподіляють між бюджетами та іншими джерелами. Якщо їх сума інша, частина коштів не має джерела або одне з джерел зазначено неправильно.",
    whatToDo:
      "Звірте суми за джерелами з розписом бюджету. Якщо вони правильні, замініть загальний обсяг формулою.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума за джерелами становить ${money(computed)}: загальний обсяг ${difference.digits > 0n ? "більший" : "менший"} на ${money(absolute(difference))}.`,
    },
    fix: () => "Замінити загальний обсяг формулою",
    causes: {},
  },
  en: {
    title: "The sources make the whole sum",
    why: "The whole sum is shared by budgets and other sources. Where they make another sum, some money has no source or one of the sources is wrong.",
    whatToDo:
      "Compare the sources with the budget. If they are right, put a formula in place of the whole sum.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but the sources add up to ${money(computed)}: the whole sum is ${money(absolute(difference))} too ${difference.digits > 0n ? "large" : "small"}.`,
    },
    fix: () => "Put a formula in place of the whole sum",
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { plain, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Відхилення і відсоток показника відповідають плану і факту",
    why: "За відхиленням і відсотком оцінюють, чи досягнуто показника. Якщо вони не випливають із плану і фактичного значення, висновок про виконання програми хибний.",
    whatToDo:
      "Звірте план і фактичне значення показника; якщо їх зазначено правильно, обчисліть відхилення чи відсоток заново.",
    messages: {
      deviation: ({ cell, plan, actual, stated, computed }) =>
        `У ${cell} зазначено відхилення ${plain(stated)}, а за планом ${plan} і фактичним значенням ${actual} воно становить ${plain(computed)}.`,
      percent: ({ cell, plan, actual, stated, computed }) =>
        `У ${cell} зазначено ${points(stated)}, а ${actual} від ${plan} становить ${points(computed)}.`,
    },
    fix: () => "Замінити значення формулою",
    causes: {},
  },
  en: {
    title: "An indicator’s difference and percent follow from plan and actual",
    why: "By the difference and the percent people judge whether an indicator was reached. Where they do not follow from plan and actual, the judgement of the programme is wrong.",
    whatToDo:
      "Check the plan and the actual of the indicator; if they are right, compute the difference or the percent anew.",
    messages: {
      deviation: ({ cell, plan, actual, stated, computed }) =>
        `${cell} states a difference of ${plain(stated)}, but for the plan ${plan} and the actual ${actual} it is ${plain(computed)}.`,
      percent: ({ cell, plan, actual, stated, computed }) =>
        `${cell} states ${points(stated)}, but ${actual} of ${plan} is ${points(computed)}.`,
    },
    fix: () => "Put a formula in place of the value",
    causes: {},
  },
};

export default texts;

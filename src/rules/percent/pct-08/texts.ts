import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "За нульового плану замість відсотка стоїть риска",
    why: "На нуль не ділять: 0\u00A0% означає, що плану не виконано, а тут виконувати за кошти нічого не було. Значення #DIV/0! псує й підсумки.",
    whatToDo: "Поставте замість відсотка риску «–».",
    messages: {
      "no-plan": ({ cell, shown, plan }) =>
        `У ${cell} показано «${shown}», хоча річний план у ${plan} дорівнює нулю: відсотка від нуля не буває.`,
    },
    fix: ({ safe }) =>
      safe ? "Показувати нуль рискою «–»: значення не зміниться" : "Замінити відсоток рискою «–»",
    causes: {},
  },
  en: {
    title: "Under a plan of zero a dash stands for the percent",
    why: "Nothing is divided by zero: 0\u00A0% says that a plan was not met, but here there was none. A #DIV/0! spoils the totals, too.",
    whatToDo: "Put a dash in place of the percent.",
    messages: {
      "no-plan": ({ cell, shown, plan }) =>
        `${cell} shows “${shown}” although the annual plan in ${plan} is zero: there is no percent of zero.`,
    },
    fix: ({ safe }) =>
      safe ? "Show the zero as a dash: the value stays" : "Put a dash in place of the percent",
    causes: {},
  },
};

export default texts;

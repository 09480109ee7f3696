import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit } from "../../../core/texts/format";
import { sourceWords } from "../../../core/texts/sources";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Профінансовано лише те, на що є план",
    why: "Кошти, витрачені без плану, програмою не передбачено: або їх записано не в той рядок чи не за тим джерелом, або план змінено, а в звіті його не зазначено.",
    whatToDo:
      "Перевірте, чи в тому рядку й за тим джерелом записано кошти. Якщо план змінено рішенням ради, зазначте його.",
    messages: {
      unplanned: ({ cell, overrun, unit, plan }) =>
        `У ${cell} профінансовано ${moneyInUnit(overrun, unit, "uk")}, а річного плану у ${plan} немає: уся сума є перевитратою.`,
      "unplanned-source": ({ cell, overrun, unit, plan, source }) =>
        `У ${cell} профінансовано ${moneyInUnit(overrun, unit, "uk")} ${sourceWords(source, "uk")}, а плану за цим джерелом у ${plan} немає: уся сума є перевитратою.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Money is financed only where there is a plan for it",
    why: "The programme does not provide money that was spent without a plan: it stands in the wrong row or under the wrong source, or the plan was changed and the report does not show it.",
    whatToDo:
      "Check whether the money stands in the right row and under the right source. If the council changed the plan, state it.",
    messages: {
      unplanned: ({ cell, overrun, unit, plan }) =>
        `${cell}: ${moneyInUnit(overrun, unit, "en")} was financed, but ${plan} has no annual plan: the whole sum is an over-run.`,
      "unplanned-source": ({ cell, overrun, unit, plan, source }) =>
        `${cell}: ${moneyInUnit(overrun, unit, "en")} ${sourceWords(source, "en")} was financed, but ${plan} has no plan for that source: the whole sum is an over-run.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Гірше за заплановане місце в рейтингу пояснено",
    why: "Місце в рейтингу є показником якості: що менше число, то краще. Коли воно гірше за заплановане, мети програми не досягнуто, і звіт має сказати чому.",
    whatToDo: "Додайте пояснення, чому запланованого місця не досягнуто.",
    messages: {
      unexplained: ({ cell, plan, actual }) =>
        `Заплановано ${plan}, фактично ${actual} – гірше за план, а в ${cell} немає пояснення.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "A place in a rank that is worse than planned is explained",
    why: "A place in a rank is an indicator of quality: the smaller the number the better. Where it is worse than planned, the programme did not reach its end, and the report has to say why.",
    whatToDo: "Add an explanation of why the planned place was not reached.",
    messages: {
      unexplained: ({ cell, plan, actual }) =>
        `Planned was ${plan}, reached was ${actual}, which is worse, and ${cell} explains nothing.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

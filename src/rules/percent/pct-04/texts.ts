import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Виконання 100\u00A0% без фінансування пояснено",
    why: "Якщо захід виконано повністю, а коштів не використано, читач звіту не знає, чи не потребував захід фінансування, чи його профінансовано з іншого джерела, чи у відсотку помилка.",
    whatToDo:
      "Зазначте в інформації про виконання, що захід виконано без фінансування або за рахунок іншого джерела. Якщо захід не виконано, виправте відсоток.",
    messages: {
      unpaid: ({ cell, plan, unit }) =>
        `У ${cell} зазначено 100\u00A0%, а коштів не використано: залишок дорівнює всьому річному плану ${moneyInUnit(plan, unit, "uk")}. Перевірте, чи виконано захід без фінансування.`,
    },
    fix: () => "Додати до інформації про виконання «Виконано без фінансування.»",
    causes: {},
  },
  en: {
    title: "Execution of 100\u00A0% without any financing is explained",
    why: "Where a measure is done and no money was used, the reader cannot know whether it needed none, was paid from another source, or the percent is wrong.",
    whatToDo:
      "Say in the information on execution that the measure was done without financing or from another source. If it was not done, correct the percent.",
    messages: {
      unpaid: ({ cell, plan, unit }) =>
        `${cell} says 100\u00A0%, but no money was used: the remainder is the whole annual plan of ${moneyInUnit(plan, unit, "en")}. Check whether the measure was done without financing.`,
    },
    fix: () => "Add «Виконано без фінансування.» to the information on execution",
    causes: {},
  },
};

export default texts;

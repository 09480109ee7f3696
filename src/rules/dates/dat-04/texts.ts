import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Рішення ради названо однаково, з датою і номером",
    why: "За датою і номером рішення перевіряють план. Якщо аркуші називають різні рішення або реквізит неповний, невідомо, за якою редакцією програми складено звіт.",
    whatToDo: "Звірте реквізити з текстом рішення і зазначте на всіх аркушах ту саму дату й номер.",
    messages: {
      incomplete: ({ cell, own }) =>
        `У ${cell} рішення названо неповно: «${own}». Потрібні і дата, і номер.`,
      "complete-elsewhere": ({ cell, own, sheet, at, other }) =>
        `У ${cell} рішення названо неповно: «${own}». На аркуші «${sheet}» (${at}) зазначено ${other}.`,
      "other-date": ({ cell, own, sheet, at, other }) =>
        `У ${cell} зазначено рішення ${own}, а на аркуші «${sheet}» (${at}) рішення з тим самим номером має іншу дату: ${other}.`,
      "other-first": ({ cell, own, sheet, at, other }) =>
        `У ${cell} програму затверджено рішенням ${own}, а на аркуші «${sheet}» (${at}) – рішенням ${other}.`,
    },
    fix: () => "Доповнити дату рішення номером з іншого аркуша",
    causes: {},
  },
  en: {
    title: "Decisions are cited alike, with date and number",
    why: "The plan is checked by a decision’s date and number. Where sheets name different ones, or one is incomplete, nobody knows by which edition the report was made.",
    whatToDo:
      "Compare with the text of the decision and state the same date and number on every sheet.",
    messages: {
      incomplete: ({ cell, own }) =>
        `${cell} cites a decision incompletely: “${own}”. Both its date and its number are needed.`,
      "complete-elsewhere": ({ cell, own, sheet, at, other }) =>
        `${cell} cites a decision incompletely: “${own}”. The sheet “${sheet}” (${at}) has ${other}.`,
      "other-date": ({ cell, own, sheet, at, other }) =>
        `${cell} cites the decision ${own}, but on the sheet “${sheet}” (${at}) the same number has another date: ${other}.`,
      "other-first": ({ cell, own, sheet, at, other }) =>
        `By ${cell} the programme was approved by the decision ${own}, on the sheet “${sheet}” (${at}) by ${other}.`,
    },
    fix: () => "Complete the decision’s date with the number from the other sheet",
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Низьке або нульове виконання пояснено",
    why: "Форма звіту вимагає зазначити причини невиконання заходу. Без них робоча група не може вирішити, чи потрібні зміни до програми.",
    whatToDo:
      "Зазначте в графі з інформацією про виконання, чому захід не виконано і що зроблено або заплановано.",
    messages: {
      unexplained: ({ cell, percent, threshold }) =>
        `У ${cell} немає пояснення: профінансовано ${points(percent)} річного плану, що менше за ${points(threshold)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Low or no execution is explained",
    why: "The form asks for the reasons why a measure was not executed. Without them the working group cannot decide whether the programme needs a change.",
    whatToDo:
      "Say in the column with the information on execution why the measure was not executed and what has been done or planned.",
    messages: {
      unexplained: ({ cell, percent, threshold }) =>
        `${cell} gives no explanation: ${points(percent)} of the annual plan was financed, which is below ${points(threshold)}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

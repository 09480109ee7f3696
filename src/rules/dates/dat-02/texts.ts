import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Роки в заголовках відповідають терміну програми",
    why: "Інші роки в заголовку свідчать, що таблицю перенесено з іншої програми або редакції, і ставлять під сумнів її суми.",
    whatToDo: "Зазначте в заголовку роки, на які затверджено програму.",
    messages: {
      years: ({ cell, words, term }) =>
        `У ${cell} зазначено ${words} роки, а програму розраховано на ${term} роки.`,
    },
    fix: () => "Зазначити роки програми",
    causes: {},
  },
  en: {
    title: "The years in captions are those of the programme’s term",
    why: "Other years in a caption suggest that the table was carried over from another programme or edition, and make its sums doubtful.",
    whatToDo: "State in the caption the years for which the programme was approved.",
    messages: {
      years: ({ cell, words, term }) =>
        `${cell} states the years ${words}, but the programme’s term is ${term}.`,
    },
    fix: () => "State the years of the programme",
    causes: {},
  },
};

export default texts;

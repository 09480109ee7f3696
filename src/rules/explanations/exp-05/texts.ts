import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кількість учасників у тексті не суперечить сама собі",
    why: "Дві різні кількості про ту саму подію підривають довіру до всього тексту: читач не знає, якій вірити.",
    whatToDo: "Звірте кількість із джерелом. Якщо йдеться про різні події, назвіть їх.",
    messages: {
      differs: ({ cell, words, other, otherWords }) =>
        `У ${cell} про участь сказано «${words}», а в ${other} – «${otherWords}». Перевірте, чи йдеться про те саме.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "The number of people in a narrative does not contradict itself",
    why: "Two numbers for the same event make the whole text doubtful: the reader cannot know which to believe.",
    whatToDo: "Compare the number with its source. If the events are different, name them.",
    messages: {
      differs: ({ cell, words, other, otherWords }) =>
        `${cell} says “${words}” took part, but ${other} says “${otherWords}”. Check whether both mean the same.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

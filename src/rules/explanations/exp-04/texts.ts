import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Обіцяне в поясненні перевіряють у наступному звіті",
    why: "Якщо роботу відкладено на пізніший час, наступний звіт має сказати, чи її зроблено. Без нагадування про обіцяне забувають.",
    whatToDo: "Запишіть обіцяне і перевірте в наступному звіті, чи його виконано.",
    messages: {
      promise: ({ cell, sentence }) =>
        `У ${cell} обіцяно зробити пізніше: «${sentence}». Перевірте це в наступному звіті.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "What an explanation promises is checked in the next report",
    why: "Where work was put off, the next report has to say whether it was done. Without a reminder promises are forgotten.",
    whatToDo: "Write down what was promised and check in the next report whether it was done.",
    messages: {
      promise: ({ cell, sentence }) =>
        `${cell} promises something for later: “${sentence}”. Check it in the next report.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

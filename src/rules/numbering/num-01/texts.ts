import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Номери заходів не повторюються і зростають",
    why: "За номером захід знаходять у програмі та в інших звітах. Якщо номер повторюється або стоїть не на своєму місці, суми можна віднести не до того заходу.",
    whatToDo: "Звірте номери з програмою та виправте їх.",
    messages: {
      repeated: ({ cells, numbers }) =>
        `Номер, який уже є вище в таблиці: ${cellList(cells)} (№\u00A0${numbers.join(", ")}).`,
      falling: ({ cells, numbers }) =>
        `Номер, менший за номер вище: ${cellList(cells)} (№\u00A0${numbers.join(", ")}).`,
    },
    fix: ({ cells }) => `Пронумерувати заходи поспіль: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "The numbers of measures are unique and rising",
    why: "A measure is found in the programme and in other reports by its number. Where a number repeats or is out of order, sums may be counted for another measure.",
    whatToDo: "Compare the numbers with the programme and correct them.",
    messages: {
      repeated: ({ cells, numbers }) =>
        `A number that stands further up already: ${cellList(cells)} (№\u00A0${numbers.join(", ")}).`,
      falling: ({ cells, numbers }) =>
        `A number that is less than the one above: ${cellList(cells)} (№\u00A0${numbers.join(", ")}).`,
    },
    fix: ({ cells }) => `Number the measures one after another: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

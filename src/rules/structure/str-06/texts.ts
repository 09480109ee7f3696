import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "У таблиці немає підписів сторінок і розірваних текстів",
    why: "Підпис сторінки чи повторена шапка між рядками заважає сортувати, фільтрувати й додавати. Закінчення тексту в окремому рядку відривається від свого заходу.",
    whatToDo:
      "Приберіть підписи сторінок (для друку є наскрізні рядки) і допишіть закінчення текстів до їхніх початків.",
    messages: {
      captions: ({ cells }) =>
        `Між рядками таблиці стоять підписи сторінок або повторена шапка: ${cellList(cells)}. Звірка їх не враховує.`,
      split: ({ cells }) =>
        `Закінчення тексту стоїть в окремому рядку, відірвано від початку: ${cellList(cells)}.`,
    },
    fix: ({ cells }) => `Дописати закінчення до початку тексту: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "The table has no page captions and no texts cut in two",
    why: "A page caption or a repeated header between the rows stands in the way of sorting, filtering and adding. The end of a text in a row of its own gets lost from its measure.",
    whatToDo:
      "Take the page captions away (printing has its own title rows) and join the ends of texts to their beginnings.",
    messages: {
      captions: ({ cells }) =>
        `Page captions or a repeated header stand between the rows of the table: ${cellList(cells)}. Zvirka does not count them.`,
      split: ({ cells }) =>
        `The end of a text stands in a row of its own, away from its beginning: ${cellList(cells)}.`,
    },
    fix: ({ cells }) => `Join the end to the beginning of the text: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

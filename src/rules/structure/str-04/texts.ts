import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кожен захід має номер, термін і виконавця",
    why: "Порожня клітинка не каже, чи діє те саме, що рядком вище, чи дані пропущено. За таким рядком не знайти ні заходу в програмі, ні того, хто за нього відповідає.",
    whatToDo:
      "Заповніть порожні клітинки. Якщо термін чи виконавець спільні для кількох рядків, їх можна об’єднати.",
    messages: {
      number: ({ header, cells }) =>
        `Рядки з власними коштами не мають власного номера у графі «${header}»: ${cellList(cells)}.`,
      blank: ({ header, cells }) =>
        `Графу «${header}» не заповнено: ${cellCount(cells.length, "uk")} (${cellList(cells)}). Імовірно, мали на увазі те саме, що рядком вище.`,
    },
    fix: ({ cells }) => `Записати те саме, що рядком вище: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Every measure has a number, a term and an executor",
    why: "A blank cell does not say whether the row above holds for it as well or something was left out. Such a line leads neither to the programme nor to who answers for it.",
    whatToDo:
      "Fill in the blank cells. A term or an executor that several rows share may stand in a merged cell.",
    messages: {
      number: ({ header, cells }) =>
        `Rows with money of their own have no number of their own in the column “${header}”: ${cellList(cells)}.`,
      blank: ({ header, cells }) =>
        `The column “${header}” is not filled in: ${cellCount(cells.length, "en")} (${cellList(cells)}). Probably the same as in the row above was meant.`,
    },
    fix: ({ cells }) => `Write the same as in the row above: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

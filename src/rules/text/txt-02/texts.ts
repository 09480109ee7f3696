import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Тексти без повторів, зайвих позначок і незакритих лапок",
    why: "Повторене речення, залишок розмітки вебсторінки чи незакриті лапки лишаються після копіювання. Документ із ними має недбалий вигляд, і його повертають на доопрацювання.",
    whatToDo: "Приберіть повтори й залишки розмітки, закрийте лапки.",
    messages: {
      repeated: ({ cells }) => `Текст повторює сам себе: ${cellList(cells)}.`,
      quotes: ({ cells }) => `Лапки «» не мають пари: ${cellList(cells)}.`,
      markup: ({ cells }) =>
        `У тексті лишилися позначки вебсторінки на зразок <p>: ${cellList(cells)}.`,
    },
    fix: ({ cells }) => `Прибрати зайве: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Texts have no repetitions, markup or unclosed quotes",
    why: "A repeated sentence, remnants of a web page or unclosed quotation marks are left over from copying. A document with them looks careless and is sent back.",
    whatToDo: "Take away repetitions and markup, close the quotation marks.",
    messages: {
      repeated: ({ cells }) => `A text says the same twice: ${cellList(cells)}.`,
      quotes: ({ cells }) => `Quotation marks do not open and close in pairs: ${cellList(cells)}.`,
      markup: ({ cells }) =>
        `Markup of a web page such as <p> is left in the text: ${cellList(cells)}.`,
    },
    fix: ({ cells }) => `Take away what is too much: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

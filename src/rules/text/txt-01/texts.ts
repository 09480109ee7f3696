import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "У слові літери однієї абетки",
    why: "Слово з латинською літерою, схожою на кириличну, не знаходить пошук, не відбирає фільтр і не перевіряє правопис.",
    whatToDo:
      "Запишіть слово літерами однієї абетки. Якщо так пишеться назва, додайте її до словника профілю.",
    messages: {
      mixed: ({ cells, words }) =>
        `У слові поруч стоять латинські та кириличні літери: ${quoted(words, "«", "»")} (${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Записати слова однією абеткою: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "A word has letters of one alphabet",
    why: "A word with a Latin letter that looks like a Cyrillic one is not found by a search, not picked by a filter and not spell-checked.",
    whatToDo:
      "Write the word in letters of one alphabet. If a name is written like that, add it to the dictionary of the profile.",
    messages: {
      mixed: ({ cells, words }) =>
        `Latin and Cyrillic letters stand in one word: ${quoted(words, "“", "”")} (${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Write the words in one alphabet: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

function quoted(words: readonly string[], open: string, close: string): string {
  return words.map((word) => open + word + close).join(", ");
}

export default texts;

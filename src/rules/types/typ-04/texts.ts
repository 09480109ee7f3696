import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Числа мають можливі значення",
    why: "Відсоток 0,496 серед відсотків на зразок 49,6, від’ємний план чи частка копійки свідчать про помилку введення. Таке число зіпсує і підсумок, і відсоток.",
    whatToDo: "Звірте числа з бухгалтерськими даними та виправте їх.",
    messages: {
      scale: ({ header, cells, sample }) =>
        `У графі «${header}» відсотки записано в іншому масштабі, ніж решту, – у сто разів менше або більше: ${cellList(cells)}, наприклад «${sample}».`,
      negative: ({ header, cells, sample }) =>
        `У графі «${header}» стоять від’ємні числа: ${cellList(cells)}, наприклад «${sample}». Обсяг фінансування не може бути від’ємним.`,
      refund: ({ header, cells, sample }) =>
        `У графі «${header}» стоять від’ємні числа: ${cellList(cells)}, наприклад «${sample}». Якщо це повернення коштів, зазначте його в поясненні.`,
      kopiyka: ({ header, cells, sample }) =>
        `У графі «${header}» стоять суми з частками копійки: ${cellCount(cells.length, "uk")} (${cellList(cells)}), на екрані – «${sample}».`,
    },
    fix: ({ cells }) => `Записати можливі значення: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Figures have values that can be",
    why: "A percent of 0.496 among percents like 49.6, a negative plan or a part of a kopiyka is a slip of typing. Such a figure spoils the total and the percent.",
    whatToDo: "Compare the figures with the accounts and correct them.",
    messages: {
      scale: ({ header, cells, sample }) =>
        `Percents in the column “${header}” are a hundredfold apart from the others: ${cellList(cells)}, such as “${sample}”.`,
      negative: ({ header, cells, sample }) =>
        `The column “${header}” has negative numbers: ${cellList(cells)}, such as “${sample}”. A volume of financing cannot be negative.`,
      refund: ({ header, cells, sample }) =>
        `The column “${header}” has negative numbers: ${cellList(cells)}, such as “${sample}”. If money was given back, say so in the explanation.`,
      kopiyka: ({ header, cells, sample }) =>
        `The column “${header}” has sums with a part of a kopiyka: ${cellCount(cells.length, "en")} (${cellList(cells)}), shown as “${sample}”.`,
    },
    fix: ({ cells }) => `Write values that can be: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

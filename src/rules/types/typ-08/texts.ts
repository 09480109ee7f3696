import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "План і фактичне фінансування заходу заповнено",
    why: "Порожня клітинка не означає нуля: невідомо, чи кошти не витрачено, чи дані забули внести.",
    whatToDo: "Внесіть суму. Якщо коштів не витрачали, запишіть 0.",
    messages: {
      actual: ({ header, cells }) =>
        `План заходу є, а графу «${header}» не заповнено: ${cellCount(cells.length, "uk")} (${cellList(cells)}).`,
      plan: ({ header, cells }) =>
        `Фактичне фінансування заходу зазначено, а графу «${header}» не заповнено: ${cellCount(cells.length, "uk")} (${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Записати 0: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Plan and actual of a measure are filled in",
    why: "A blank cell is no zero: nobody knows whether no money was spent or somebody forgot to enter it.",
    whatToDo: "Enter the sum. Where no money was spent, write 0.",
    messages: {
      actual: ({ header, cells }) =>
        `The measure has a plan, but the column “${header}” is not filled in: ${cellCount(cells.length, "en")} (${cellList(cells)}).`,
      plan: ({ header, cells }) =>
        `The measure has an actual, but the column “${header}” is not filled in: ${cellCount(cells.length, "en")} (${cellList(cells)}).`,
    },
    fix: ({ cells }) => `Write 0: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

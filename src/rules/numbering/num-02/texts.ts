import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Програму та виконавців названо однаково",
    why: "За назвою зводять звіти різних управлінь. Той самий виконавець, записаний по-різному, під час зведення стає двома, а програма з помилкою в назві не збігається з рішенням ради.",
    whatToDo: "Запишіть назви так, як у рішенні, яким затверджено програму.",
    messages: {
      spelling: ({ cells, wrong, right }) =>
        `Назву записано інакше: ${wrong.map((name) => `«${name}»`).join(", ")} – ${cellList(cells)}. Слід писати «${right}».`,
    },
    fix: ({ cells }) => `Записати назву правильно: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "The programme and its executors go by one name",
    why: "Reports of departments are put together by name. An executor written in two ways becomes two, and a programme with a slip in its name is not the one that the council approved.",
    whatToDo: "Write the names as in the decision that approved the programme.",
    messages: {
      spelling: ({ cells, wrong, right }) =>
        `A name is written otherwise: ${wrong.map((name) => `“${name}”`).join(", ")}, ${cellList(cells)}. It is “${right}”.`,
    },
    fix: ({ cells }) => `Write the name as it is: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

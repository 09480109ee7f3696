import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, counted } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кожен захід пояснено власними словами",
    why: "Те саме речення в кількох рядках скопійовано, а не написано про захід: із нього не видно, що саме завадило кожному з них.",
    whatToDo: "Зазначте в кожному рядку, що зроблено за цим заходом і що завадило саме йому.",
    messages: {
      reused: ({ cells, lines, sentence }) =>
        `Те саме речення стоїть у ${cellList(cells)} (${cells.length} із ${counted(lines, "uk", { one: "заходу", few: "заходів", many: "заходів" })}): «${sentence}».`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Each measure is explained in words of its own",
    why: "The same sentence in several rows was copied, not written about the measure: it does not show what stood in the way of each.",
    whatToDo: "Say in each row what was done for this measure and what stood in its way.",
    messages: {
      reused: ({ cells, lines, sentence }) =>
        `The same sentence stands in ${cellList(cells)} (${cells.length} of ${lines} measures): “${sentence}”.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Відсоток округлено, а не обрізано",
    why: "Відкинуті знаки занижують виконання, а той самий рядок, обчислений формулою, дасть інший відсоток.",
    whatToDo: "Зазначте округлений відсоток або замініть його формулою.",
    messages: {
      truncated: ({ cell, stated, computed }) =>
        `У ${cell} відсоток ${points(stated)} обрізано, а не округлено: обчислено ${points(computed)}.`,
    },
    fix: () => "Замінити відсоток формулою",
    causes: {},
  },
  en: {
    title: "The percent is rounded, not cut off",
    why: "Digits that were dropped understate the execution, and a formula in the same row gives another percent.",
    whatToDo: "State the rounded percent or put a formula in its place.",
    messages: {
      truncated: ({ cell, stated, computed }) =>
        `${cell} cuts the percent off at ${points(stated)} instead of rounding it: computed ${points(computed)}.`,
    },
    fix: () => "Put a formula in place of the percent",
    causes: {},
  },
};

export default texts;

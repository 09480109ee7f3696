import type { RuleTexts } from "../../../core/lint/rule";
import { absolute } from "../../../core/report/decimal";
import { money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Сума рядка дорівнює сумі його складових",
    why: "Складові («в т. ч.») показують, на що саме передбачено кошти. Якщо їх сума більша за суму рядка, рядок або складова помилкові, а якщо менша, частину коштів ще не розподілено.",
    whatToDo:
      "Звірте складові з рішенням про програму. Нерозподілений залишок покажіть окремим рядком або розподіліть.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума складових становить ${money(computed)}: рядок ${difference.digits > 0n ? "більший" : "менший"} на ${money(absolute(difference))}.`,
      undistributed: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а складові дають ${money(computed)}: ${money(absolute(difference))} не розподілено.`,
    },
    fix: () => "Замінити суму рядка формулою",
    causes: {},
  },
  en: {
    title: "A row that contains others is their sum",
    why: "The parts of a row say what its money is for. If they are more than the row, one of them is wrong; if they are less, some of the money is not distributed yet.",
    whatToDo:
      "Compare the parts with the council’s decision. Show what is not distributed as a row of its own, or distribute it.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but its parts add up to ${money(computed)}: the row is ${money(absolute(difference))} too ${difference.digits > 0n ? "large" : "small"}.`,
      undistributed: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, and its parts make ${money(computed)}: ${money(absolute(difference))} is not distributed.`,
    },
    fix: () => "Put a formula in place of the row’s sum",
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Підсумки стоять під своїми графами",
    why: "Підсумок під чужою графою читають як інший показник: план – як фактичне фінансування, фактичне фінансування – як відсоток. Формули, які посилаються на цей рядок, теж беруть не те число.",
    whatToDo: "Перенесіть підсумки у графи, рядки яких вони підсумовують.",
    messages: {
      shifted: ({ cells, right }) =>
        `Підсумки стоять не під своїми графами: ${cellList(cells)}. Їхнє місце – ${cellList(right)}.`,
    },
    fix: () => "Перенести підсумки під їхні графи",
    causes: {},
  },
  en: {
    title: "Totals stand under their own columns",
    why: "A total under another column is read as another figure: the plan as the actual, the actual as a percent. Formulas that refer to the row take the wrong number too.",
    whatToDo: "Move the totals to the columns whose rows they add up.",
    messages: {
      shifted: ({ cells, right }) =>
        `The totals do not stand under their own columns: ${cellList(cells)}. Their place is ${cellList(right)}.`,
    },
    fix: () => "Move the totals under their columns",
    causes: {},
  },
};

export default texts;

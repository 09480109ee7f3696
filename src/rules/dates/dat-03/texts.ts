import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, moneyInUnit } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кошти зазначено лише в роках терміну виконання заходу",
    why: "Кошти поза терміном виконання означають або помилку в терміні, або суму, записану не в ту графу: тоді помиляються й підсумки за роками.",
    whatToDo: "Звірте термін виконання і графу року з рішенням, яким затверджено захід.",
    messages: {
      outside: ({ cells, amount, unit, years, term }) =>
        `У ${cellList(cells)} зазначено ${moneyInUnit(amount, unit, "uk")} на ${years.join(", ")} ${years.length === 1 ? "рік" : "роки"}, а термін виконання заходу – ${term}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Money stands only in the years of the measure’s term",
    why: "Money outside the term means a mistake in the term or a sum in the wrong column: then the totals of the years are wrong, too.",
    whatToDo: "Compare the term and the year’s column with the decision that approved the measure.",
    messages: {
      outside: ({ cells, amount, unit, years, term }) =>
        `${cellList(cells)}: ${moneyInUnit(amount, unit, "en")} for ${years.join(", ")}, but the term of the measure is ${term}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

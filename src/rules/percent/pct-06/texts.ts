import type { RuleTexts } from "../../../core/lint/rule";
import { pointDifference, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Відсоток обчислено, а не округлено до чверті",
    why: "Відсоток 25, 50 або 75 поряд із дуже близьким обчисленим свідчить про оцінку на око. Такі відсотки не дають порівняти заходи та періоди між собою.",
    whatToDo:
      "Замініть відсоток формулою. Якщо це відсоток виконання робіт, зазначте це в інформації про виконання.",
    messages: {
      rounded: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${points(stated)}, а за сумами рядка виходить ${points(computed)} (різниця ${pointDifference(difference, "uk")}): схоже, відсоток округлено на око.`,
    },
    fix: () => "Замінити відсоток формулою",
    causes: {},
  },
  en: {
    title: "The percent is computed, not rounded to a quarter",
    why: "A percent of 25, 50 or 75 so near the computed one looks like a guess. Such percents do not let measures and periods be compared.",
    whatToDo:
      "Put a formula in place of the percent. If it states the work done, say so in the information on execution.",
    messages: {
      rounded: ({ cell, stated, computed, difference }) =>
        `${cell} says ${points(stated)}, but the sums of the row give ${points(computed)} (off by ${pointDifference(difference, "en")}): the percent looks like a guess.`,
    },
    fix: () => "Put a formula in place of the percent",
    causes: {},
  },
};

export default texts;

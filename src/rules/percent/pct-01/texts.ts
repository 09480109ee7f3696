import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, money, pointDifference, points } from "../../../core/texts/format";
import { PERCENT_CAUSES } from "../../../core/texts/percent-causes";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Відсоток виконання заходу відповідає сумам рядка",
    why: "Фінансовий відсоток є часткою від ділення фактичного фінансування на річний план того самого рядка. За ним оцінюють хід виконання заходу, тому помилка в ньому змінює висновок.",
    whatToDo:
      "Перевірте план і фактичне фінансування в рядку. Якщо вони правильні, замініть відсоток формулою.",
    messages: {
      wrong: ({ cell, stated, computed, difference, plan, actual }) =>
        `У ${cell} зазначено ${points(stated)}, а ${money(actual)} від ${money(plan)} становить ${points(computed)} (різниця ${pointDifference(difference, "uk")}).`,
      declared: ({ cells }) =>
        `Відсоток у ${cellList(cells)} відрізняється від частки фактичного фінансування в річному плані. Якщо це відсоток виконання робіт, а не коштів, зазначте це; якщо коштів – виправте.`,
    },
    fix: () => "Замінити відсоток формулою",
    causes: PERCENT_CAUSES.uk,
  },
  en: {
    title: "The percent of a measure follows from the sums of its row",
    why: "A financial percent is the actual divided by the annual plan of the same row. Progress is judged by it, so a mistake here changes the conclusion.",
    whatToDo:
      "Check plan and actual of the row. If they are right, put a formula in place of the percent.",
    messages: {
      wrong: ({ cell, stated, computed, difference, plan, actual }) =>
        `${cell} says ${points(stated)}, but ${money(actual)} of ${money(plan)} is ${points(computed)} (off by ${pointDifference(difference, "en")}).`,
      declared: ({ cells }) =>
        `The percent in ${cellList(cells)} differs from the actual’s share in the annual plan. If it states the work done rather than the money, say so; if the money, correct it.`,
    },
    fix: () => "Put a formula in place of the percent",
    causes: PERCENT_CAUSES.en,
  },
};

export default texts;

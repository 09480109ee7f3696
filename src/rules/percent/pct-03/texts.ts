import type { RuleTexts } from "../../../core/lint/rule";
import { money, pointDifference, points } from "../../../core/texts/format";
import { PERCENT_CAUSES } from "../../../core/texts/percent-causes";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Відсоток у підсумковому рядку відповідає сумам",
    why: "Відсоток у підсумку показує виконання всієї програми, і саме його переносять до пояснювальної записки. Він є часткою від ділення суми фактичного фінансування на суму плану, а не середнім відсотків за рядками.",
    whatToDo:
      "Перевірте план і фактичне фінансування в підсумковому рядку. Якщо вони правильні, замініть відсоток формулою.",
    messages: {
      wrong: ({ cell, stated, computed, difference, plan, actual }) =>
        `У ${cell} зазначено ${points(stated)}, а ${money(actual)} від ${money(plan)} становить ${points(computed)} (різниця ${pointDifference(difference, "uk")}).`,
      truncated: ({ cell, stated, computed }) =>
        `У ${cell} відсоток ${points(stated)} обрізано, а не округлено: обчислено ${points(computed)}.`,
    },
    fix: () => "Замінити відсоток формулою",
    causes: {
      ...PERCENT_CAUSES.uk,
      "mean-of-lines": ({ gives }) =>
        gives === null
          ? ""
          : `${points(gives)} – середнє арифметичне відсотків за рядками: воно не зважає на різні суми заходів.`,
    },
  },
  en: {
    title: "The percent of a total row follows from its sums",
    why: "The total’s percent stands for the whole programme and is what the explanatory note repeats. It is total actual over total plan, not a mean of the lines’ percents.",
    whatToDo:
      "Check plan and actual in the total row. If they are right, put a formula in place of the percent.",
    messages: {
      wrong: ({ cell, stated, computed, difference, plan, actual }) =>
        `${cell} says ${points(stated)}, but ${money(actual)} of ${money(plan)} is ${points(computed)} (off by ${pointDifference(difference, "en")}).`,
      truncated: ({ cell, stated, computed }) =>
        `${cell} cuts the percent off at ${points(stated)} instead of rounding it: computed ${points(computed)}.`,
    },
    fix: () => "Put a formula in place of the percent",
    causes: {
      ...PERCENT_CAUSES.en,
      "mean-of-lines": ({ gives }) =>
        gives === null
          ? ""
          : `${points(gives)} is the mean of the lines’ percents, which takes no account of how large the measures are.`,
    },
  },
};

export default texts;

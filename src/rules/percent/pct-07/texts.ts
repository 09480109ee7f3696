import type { RuleTexts } from "../../../core/lint/rule";
import { money, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Відсоток не є кількістю осіб чи речей",
    why: "Кількість, записана замість відсотка, спотворює виконання: 64 нагороджені особи не означають, що використано 64\u00A0% коштів.",
    whatToDo: "Зазначте відсоток за сумами рядка, а кількість залиште в інформації про виконання.",
    messages: {
      count: ({ cell, stated, computed, plan, actual, count }) =>
        `У ${cell} зазначено ${points(stated)}, і саме стільки в рядку полічено: «${count}». За сумами рядка ${money(actual)} від ${money(plan)} становить ${points(computed)}.`,
      "count-earlier-plan": ({
        cell,
        stated,
        computed,
        plan,
        actual,
        count,
        earlier,
        earlierPercent,
      }) =>
        `У ${cell} зазначено ${points(stated)}, і саме стільки в рядку полічено: «${count}». За сумами рядка ${money(actual)} від ${money(plan)} становить ${points(computed)}, а від попереднього плану ${money(earlier)} – ${points(earlierPercent)}.`,
    },
    fix: () => "Замінити відсоток формулою",
    causes: {},
  },
  en: {
    title: "The percent is not a number of persons or things",
    why: "A count in place of a percent distorts execution: 64 persons who got an award do not mean that 64\u00A0% of the money was used.",
    whatToDo:
      "State the percent that the sums of the row give and leave the count in the information on execution.",
    messages: {
      count: ({ cell, stated, computed, plan, actual, count }) =>
        `${cell} says ${points(stated)}, which is what the row counts: “${count}”. By its sums ${money(actual)} of ${money(plan)} is ${points(computed)}.`,
      "count-earlier-plan": ({
        cell,
        stated,
        computed,
        plan,
        actual,
        count,
        earlier,
        earlierPercent,
      }) =>
        `${cell} says ${points(stated)}, which is what the row counts: “${count}”. By its sums ${money(actual)} of ${money(plan)} is ${points(computed)}, of the earlier plan of ${money(earlier)} it is ${points(earlierPercent)}.`,
    },
    fix: () => "Put a formula in place of the percent",
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Економію за виконання 100\u00A0% зазначено",
    why: "Захід, виконаний повністю за менші кошти, дає економію, яку можна спрямувати на інші заходи. Якщо її не названо, неможливо відрізнити економію від незавершеної роботи.",
    whatToDo:
      "Зазначте в інформації про виконання суму економії та її причину. Якщо захід не завершено, виправте відсоток.",
    messages: {
      unexplained: ({ cell, computed, remainder, unit }) =>
        `У ${cell} зазначено 100\u00A0%, а профінансовано ${points(computed)} річного плану. Залишок ${moneyInUnit(remainder, unit, "uk")} не пояснено: зазначте економію або виправте відсоток.`,
      "without-sum": ({ cell, computed, remainder, unit }) =>
        `У ${cell} зазначено 100\u00A0%, а профінансовано ${points(computed)} річного плану. Перевірте, чи весь залишок ${moneyInUnit(remainder, unit, "uk")} є економією, про яку йдеться в поясненні.`,
    },
    fix: () => "Додати до інформації про виконання суму економії",
    causes: {},
  },
  en: {
    title: "The saving behind an execution of 100\u00A0% is stated",
    why: "A measure that was done for less leaves a saving that other measures could use. Unless it is named, nobody can tell it from work that is not finished.",
    whatToDo:
      "State the saving and its reason in the information on execution. If the measure is not finished, correct the percent.",
    messages: {
      unexplained: ({ cell, computed, remainder, unit }) =>
        `${cell} says 100\u00A0%, but ${points(computed)} of the annual plan was financed. The remainder of ${moneyInUnit(remainder, unit, "en")} is not explained: state the saving or correct the percent.`,
      "without-sum": ({ cell, computed, remainder, unit }) =>
        `${cell} says 100\u00A0%, but ${points(computed)} of the annual plan was financed. Check whether the whole remainder of ${moneyInUnit(remainder, unit, "en")} is the saving that the explanation speaks of.`,
    },
    fix: () => "Add the saving’s sum to the information on execution",
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, pointDifference, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Різницю відсотків наведено у відсоткових пунктах",
    why: "Відсоток і відсотковий пункт (в.\u00A0п.) означають різне: зростання з 50\u00A0% до 60\u00A0% становить 10\u00A0в.\u00A0п., але 20\u00A0%. Неточне слово змінює зміст висновку.",
    whatToDo: "Напишіть «в.\u00A0п.» замість «%» або наведіть відносну зміну.",
    messages: {
      points: ({ cell, change, from, to, relative }) =>
        `У ${cell} зміну з ${points(from)} до ${points(to)} названо ${points(change)}, а це ${pointDifference(change, "uk")} (відносна зміна становить ${points(relative)}).`,
    },
    fix: ({ cells }) => `Написати «в.\u00A0п.» замість «%»: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "A difference of percents is stated in percentage points",
    why: "A percent and a percentage point are different things: a rise from 50\u00A0% to 60\u00A0% is 10 points, but 20\u00A0%. The wrong word changes what is concluded.",
    whatToDo: "Write percentage points in place of the percent sign, or state the relative change.",
    messages: {
      points: ({ cell, change, from, to, relative }) =>
        `${cell} calls the change from ${points(from)} to ${points(to)} ${points(change)}, but that is ${pointDifference(change, "en")} (the relative change is ${points(relative)}).`,
    },
    fix: ({ cells }) => `Write points for the percent sign: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

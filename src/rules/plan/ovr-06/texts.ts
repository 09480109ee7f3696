import type { RuleTexts } from "../../../core/lint/rule";
import { decimalOf } from "../../../core/report/decimal";
import { points } from "../../../core/texts/format";
import type { Messages } from "./index";

/** «H11 – 49,66 %, H12 – 20 %». */
const listed = (cells: readonly string[], percents: readonly string[]): string =>
  cells.map((cell, at) => `${cell} – ${points(decimalOf(percents[at] ?? "0"))}`).join(", ");

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кошти використовують рівномірно протягом року",
    why: "Заходи, фінансування яких відстає від перебігу року, часто лишаються невиконаними, а заходам, які вже використали майже весь план, до кінця року може забракнути коштів.",
    whatToDo:
      "Перевірте, чи буде захід виконано до кінця року і чи вистачить на нього коштів. За потреби підготуйте зміни до програми.",
    messages: {
      slow: ({ cells, percents, threshold, months }) =>
        `За ${months}\u00A0міс. профінансовано менше ніж ${points(threshold)} річного плану: ${listed(cells, percents)}.`,
      behind: ({ cells, percents, threshold }) =>
        `Профінансовано менше ніж ${points(threshold)} плану на звітний період: ${listed(cells, percents)}.`,
      early: ({ cells, percents, threshold, months }) =>
        `За ${months}\u00A0міс. використано вже щонайменше ${points(threshold)} річного плану: ${listed(cells, percents)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Money is used at the pace of the year",
    why: "Measures that lag behind the year are often left undone, and those that have used nearly all of their plan may run out of money before it ends.",
    whatToDo:
      "Check whether the measure will be done by the end of the year and whether its money will do. Prepare a change of the programme if needed.",
    messages: {
      slow: ({ cells, percents, threshold, months }) =>
        `In ${months} months less than ${points(threshold)} of the annual plan was financed: ${listed(cells, percents)}.`,
      behind: ({ cells, percents, threshold }) =>
        `Less than ${points(threshold)} of the plan of the period was financed: ${listed(cells, percents)}.`,
      early: ({ cells, percents, threshold, months }) =>
        `In ${months} months at least ${points(threshold)} of the annual plan has been used: ${listed(cells, percents)}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

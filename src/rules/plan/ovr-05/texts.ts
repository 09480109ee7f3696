import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, counted, money } from "../../../core/texts/format";
import type { Messages } from "./index";

const years = (count: number): string =>
  counted(count, "uk", { one: "рік", few: "роки", many: "років" });

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Обсяг за програмою відрізняється від річного",
    why: "Обсяг за програмою охоплює весь її термін, а річний – лише поточний рік. Якщо в одну графу перенесено другу, неможливо сказати, скільки коштів програми лишилося на наступні роки.",
    whatToDo:
      "Зазначте обсяг фінансування з програми за весь термін захід за заходом. Перевірте, чи не переставлено графи.",
    messages: {
      "annual-only": ({ cells, years: term }) =>
        `У ${cellList(cells)} обсяг за програмою в кожному рядку дорівнює річному плану, хоча термін виконання – ${years(term)}.`,
      multiplied: ({ cells, years: term }) =>
        `У ${cellList(cells)} обсяг за програмою в кожному рядку дорівнює річному плану, помноженому на ${term}. Перевірте, чи його взято з програми, а не обчислено.`,
      less: ({ cell, volume, plan }) =>
        `У ${cell} обсяг за програмою ${money(volume)} менший за річний план ${money(plan)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "The programme’s volume differs from the annual one",
    why: "The volume by the programme covers its whole term, the annual one only this year. Where one was copied into the other, nobody can say what is left for the years to come.",
    whatToDo:
      "State the programme’s financing of the whole term, measure by measure. Check whether the columns were swapped.",
    messages: {
      "annual-only": ({ cells, years: term }) =>
        `The programme’s volume in ${cellList(cells)} equals the annual plan in every row although the term is ${term} years.`,
      multiplied: ({ cells, years: term }) =>
        `The programme’s volume in ${cellList(cells)} is the annual plan times ${term} in every row. Check that it was taken from the programme, not computed.`,
      less: ({ cell, volume, plan }) =>
        `${cell}: the programme’s volume of ${money(volume)} is less than the annual plan of ${money(plan)}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

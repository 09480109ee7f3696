import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit, points } from "../../../core/texts/format";
import type { Messages } from "./index";

const yearsUk = (from: number, to: number): string => {
  if (from === 0) return "Від початку програми";
  return from === to ? `За ${String(to)} рік` : `За ${String(from)}–${String(to)} роки`;
};

const yearsEn = (from: number, to: number): string => {
  if (from === 0) return "since the programme began";
  return from === to ? `in ${String(to)}` : `in ${String(from)}–${String(to)}`;
};

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Від початку програми профінансовано не більше, ніж передбачено",
    why: "Програма має обсяг на кожен рік і на весь термін. Якщо за роки, що минули, профінансовано більше, коштів на решту років бракуватиме, хоча план поточного року не перевищено.",
    whatToDo:
      "Перевірте суми за всі роки. Якщо вони правильні, поясніть перевитрату або зазначте рішення, яким збільшено обсяг фінансування.",
    messages: {
      "over-plans": ({ cell, from, to, paid, plan, overrun, unit, percent }) =>
        `${cell}. ${yearsUk(from, to)} профінансовано ${moneyInUnit(paid, unit, "uk")} за планів на ці роки ${moneyInUnit(plan, unit, "uk")}: перевитрата ${moneyInUnit(overrun, unit, "uk")}, ${points(percent)}.`,
      "over-volume": ({ cell, from, to, paid, plan, overrun, unit, percent }) =>
        `${cell}. ${yearsUk(from, to)} профінансовано ${moneyInUnit(paid, unit, "uk")} за обсягу на весь термін програми ${moneyInUnit(plan, unit, "uk")}: перевитрата ${moneyInUnit(overrun, unit, "uk")}, ${points(percent)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "No more is financed since the programme began than it provides",
    why: "A programme has a volume for each year and for its whole term: where more was financed in the years so far, the years to come will lack it, though the plan of this year is kept.",
    whatToDo:
      "Check the amounts of all years. If they are right, explain the over-run or cite the decision that raised the volume.",
    messages: {
      "over-plans": ({ cell, from, to, paid, plan, overrun, unit, percent }) =>
        `${cell}: ${moneyInUnit(paid, unit, "en")} financed ${yearsEn(from, to)} under plans of ${moneyInUnit(plan, unit, "en")} for these years: an over-run of ${moneyInUnit(overrun, unit, "en")}, ${points(percent)}.`,
      "over-volume": ({ cell, from, to, paid, plan, overrun, unit, percent }) =>
        `${cell}: ${moneyInUnit(paid, unit, "en")} financed ${yearsEn(from, to)} under a volume of ${moneyInUnit(plan, unit, "en")} for the programme’s whole term: an over-run of ${moneyInUnit(overrun, unit, "en")}, ${points(percent)}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

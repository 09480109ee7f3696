import type { RuleTexts } from "../../../core/lint/rule";
import { absolute } from "../../../core/report/decimal";
import type { Period } from "../../../core/report/period";
import { periodWords } from "../../../core/texts/dates";
import { moneyInUnit } from "../../../core/texts/format";
import type { CostYear } from "./cost-years";
import type { Messages } from "./index";

/** The verb goes with the number of measures. */
function measuresOf(numbers: readonly string[]): string {
  return numbers.length === 1
    ? `the measure ${numbers.join("")} has`
    : `the measures ${numbers.join(", ")} have`;
}

function moneyOf(numbers: readonly string[]): string {
  return `кошти ${numbers.length === 1 ? "заходу" : "заходів"} ${numbers.join(", ")}`;
}

/** «на 2018 рік», «фактично за 9 місяців 2018 року». */
function whenUk(of: CostYear["of"], period: Period): string {
  return of === "actual" ? `фактично за ${periodWords(period, "uk")}` : `на ${period} рік`;
}

function whenEn(of: CostYear["of"], period: Period): string {
  return of === "actual" ? `the actual of ${periodWords(period, "en")}` : period;
}

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Показник затрат дорівнює коштам його заходів",
    why: "Показник затрат показує, скільки коштів програма спрямовує на певну мету. Якщо він відрізняється від коштів самих заходів, одну з таблиць не оновили після зміни програми.",
    whatToDo:
      "Звірте суму показника з коштами заходів у чинній редакції програми й виправте ту таблицю, яку не оновили.",
    messages: {
      wrong: ({ cell, of, period, unit, stated, computed, difference, measures }) =>
        `У ${cell} ${whenUk(of, period)} зазначено ${moneyInUnit(stated, unit, "uk")}, а ${moneyOf(measures)} становлять ${moneyInUnit(computed, unit, "uk")}: показник ${difference.digits > 0n ? "більший" : "менший"} на ${moneyInUnit(absolute(difference), unit, "uk")}.`,
      rounding: ({ cell, of, period, unit, stated, computed, difference, measures }) =>
        `У ${cell} ${whenUk(of, period)} зазначено ${moneyInUnit(stated, unit, "uk")}, а ${moneyOf(measures)} становлять ${moneyInUnit(computed, unit, "uk")}: різницю ${moneyInUnit(absolute(difference), unit, "uk")} може бути пояснено округленням.`,
      "no-measure": ({ cell, measure }) =>
        `Не можна перевірити: у рядку ${cell} переліку відповідності названо захід ${measure}, якого серед заходів програми немає або який є там більше ніж один раз.`,
      "no-mapping": ({ cell }) =>
        `Не можна перевірити показники таблиці ${cell}: у книзі немає переліку відповідності показників і заходів програми.`,
    },
    fix: () => "Замінити показник сумою коштів його заходів",
    causes: {},
  },
  en: {
    title: "A cost indicator equals the money of its measures",
    why: "A cost indicator shows how much money the programme gives to an end. Where it differs from the money of the measures themselves, one of the tables was not updated when the programme changed.",
    whatToDo:
      "Compare the indicator with the money of its measures in the edition in force, and put right the table that was not updated.",
    messages: {
      wrong: ({ cell, of, period, unit, stated, computed, difference, measures }) =>
        `${cell} says ${moneyInUnit(stated, unit, "en")} for ${whenEn(of, period)}, but ${measuresOf(measures)} ${moneyInUnit(computed, unit, "en")}: the indicator is ${moneyInUnit(absolute(difference), unit, "en")} too ${difference.digits > 0n ? "large" : "small"}.`,
      rounding: ({ cell, of, period, unit, stated, computed, difference, measures }) =>
        `${cell} says ${moneyInUnit(stated, unit, "en")} for ${whenEn(of, period)}, and ${measuresOf(measures)} ${moneyInUnit(computed, unit, "en")}: rounding may explain the difference of ${moneyInUnit(absolute(difference), unit, "en")}.`,
      "no-measure": ({ cell, measure }) =>
        `Cannot tell: row ${cell} of the mapping names the measure ${measure}, which the programme does not have, or has more than once.`,
      "no-mapping": ({ cell }) =>
        `Cannot judge the indicators of the table at ${cell}: the workbook has no list of the measures that each indicator is made of.`,
    },
    fix: () => "Put the sum of its measures’ money in place of the indicator",
    causes: {},
  },
};

export default texts;

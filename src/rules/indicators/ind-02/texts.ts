import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, plain } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Показник ефективності дорівнює затратам, поділеним на продукт",
    why: "Показник ефективності показує, скільки коштує одна одиниця продукту. Якщо він не відповідає затратам і кількості, за ним не можна порівнювати роки й оцінювати програму.",
    whatToDo:
      "Звірте затрати й кількість за цей рік; якщо їх зазначено правильно, обчисліть показник ефективності заново.",
    messages: {
      wrong: ({ cell, stated, computed, cost, product, others }) =>
        `У ${cell} зазначено ${plain(stated)}, а ${plain(cost)} : ${plain(product)} = ${plain(computed)}${others.length === 0 ? "" : `; так само не відповідають своїм затратам і кількості значення у ${cellList(others)}`}.`,
      "no-mapping": ({ cell }) =>
        `Не можна перевірити показники ефективності таблиці ${cell}: у книзі немає переліку відповідності, у якому зазначено, що на що ділиться.`,
    },
    fix: () => "Замінити показник формулою",
    causes: {
      "other-count": ({ amount }) =>
        amount === null
          ? ""
          : `Зазначене значення відповідає кількості ${plain(amount)}: можливо, його обчислено за іншою кількістю.`,
    },
  },
  en: {
    title: "An efficiency indicator equals its cost divided by its product",
    why: "An efficiency indicator shows what one unit of the product costs. Where it does not follow from the cost and the number, years cannot be compared by it and the programme cannot be judged.",
    whatToDo:
      "Check the cost and the number for that year; if they are right, compute the indicator anew.",
    messages: {
      wrong: ({ cell, stated, computed, cost, product, others }) =>
        `${cell} says ${plain(stated)}, but ${plain(cost)} : ${plain(product)} = ${plain(computed)}${others.length === 0 ? "" : `; nor do ${cellList(others)} follow from their cost and number`}.`,
      "no-mapping": ({ cell }) =>
        `Cannot judge the efficiency indicators of the table at ${cell}: the workbook has no list that says what is divided by what.`,
    },
    fix: () => "Put a formula in place of the indicator",
    causes: {
      "other-count": ({ amount }) =>
        amount === null
          ? ""
          : `The stated value would be right for ${plain(amount)}: it may have been computed for another number.`,
    },
  },
};

export default texts;

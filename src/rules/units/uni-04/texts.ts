import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit, points, unitWords } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Одиниця виміру в пояснювальній записці та сама, що й у таблиці",
    why: "Пояснювальну записку читають окремо від таблиці. «Тис. грн» замість «грн» збільшує суму в тисячу разів, і відсоток виконання перестає їй відповідати.",
    whatToDo: "Звірте суму з таблицею звіту і виправте одиницю виміру в тексті.",
    messages: {
      percent: ({ cell, amount, unit, meant, other, percent, literal }) =>
        `У ${cell} зазначено ${moneyInUnit(amount, unit, "uk")} поряд із ${moneyInUnit(other, meant, "uk")}: це становило б ${points(literal)}, а зазначені ${points(percent)} виходять лише тоді, коли обидві суми наведено в «${unitWords(meant, "uk")}».`,
      table: ({ cell, amount, unit, meant, sheet, total }) =>
        `У ${cell} зазначено ${moneyInUnit(amount, unit, "uk")}, а в таблиці (аркуш «${sheet}», ${total}) така сама сума наведена в «${unitWords(meant, "uk")}».`,
    },
    fix: () => "Виправити одиницю виміру в тексті",
    causes: {},
  },
  en: {
    title: "The explanatory note states money in the unit that it is in",
    why: "The note is read without the table. Thousands in place of hryvnias make a sum a thousand times as large, and the stated percent no longer follows from it.",
    whatToDo: "Compare the amount with the report’s table and correct the unit in the text.",
    messages: {
      percent: ({ cell, amount, unit, meant, other, percent, literal }) =>
        `${cell} says ${moneyInUnit(amount, unit, "en")} beside ${moneyInUnit(other, meant, "en")}: that would be ${points(literal)}, and the stated ${points(percent)} comes out only if both are in ${unitWords(meant, "en")}.`,
      table: ({ cell, amount, unit, meant, sheet, total }) =>
        `${cell} says ${moneyInUnit(amount, unit, "en")}, but the table (sheet “${sheet}”, ${total}) states the same amount in ${unitWords(meant, "en")}.`,
    },
    fix: () => "Correct the unit in the text",
    causes: {},
  },
};

export default texts;

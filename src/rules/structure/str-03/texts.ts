import type { RuleTexts } from "../../../core/lint/rule";
import { counted } from "../../../core/texts/format";
import type { Messages } from "./index";

const LINES = { one: "захід", few: "заходи", many: "заходів" };

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Таблиця має підсумковий рядок",
    why: "Без підсумку не видно виконання програми загалом, а той, хто зводить звіти, додає рядки вручну.",
    whatToDo:
      "Додайте під останнім заходом рядок «Всього:» із сумами плану та фактичного фінансування і відсотком виконання.",
    messages: {
      missing: ({ cell, lines }) =>
        `У таблиці ${counted(lines, "uk", LINES)}, а підсумкового рядка немає. Його місце – у рядку з ${cell}.`,
      noRoom: ({ cell, lines }) =>
        `У таблиці ${counted(lines, "uk", LINES)}, а підсумкового рядка немає. Вставте перед ${cell} порожній рядок і запишіть у ньому підсумок.`,
    },
    fix: () => "Додати рядок «Всього:» з формулами",
    causes: {},
  },
  en: {
    title: "The table has a total row",
    why: "Without a total nobody sees how the programme as a whole is executed, and whoever sums up the reports adds the rows by hand.",
    whatToDo:
      "Add a row «Всього:» under the last measure with the sums of plan and actual and the percent.",
    messages: {
      missing: ({ cell, lines }) =>
        `The table has ${counted(lines, "en", { one: "measure", other: "measures" })} and no total row. Its place is the row of ${cell}.`,
      noRoom: ({ cell, lines }) =>
        `The table has ${counted(lines, "en", { one: "measure", other: "measures" })} and no total row. Insert a blank row before ${cell} and write the total there.`,
    },
    fix: () => "Add a row «Всього:» with formulas",
    causes: {},
  },
};

export default texts;

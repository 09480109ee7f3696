import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Ключовий показник паспорта збігається з додатком",
    why: "Паспорт і додаток затверджує одне рішення. Якщо очікуваний результат у них різний, неможливо сказати, чи досягнуто мети програми.",
    whatToDo: "З’ясуйте, яке значення затвердила рада, і виправте паспорт або таблицю показників.",
    messages: {
      differs: ({ cell, stated, passport, place, year }) =>
        `У ${cell} зазначено «${stated}»${year === "" ? "" : ` на ${year} рік`}, а в паспорті (${place}) – «${passport}».`,
      "no-mapping": ({ cell }) =>
        `Не можна порівняти показники таблиці ${cell} з паспортом: у книзі немає переліку відповідності, у якому зазначено рядки паспорта.`,
    },
    fix: () => "Замінити значення в таблиці показників значенням із паспорта",
    causes: {},
  },
  en: {
    title: "A key indicator of the passport agrees with the annex",
    why: "The passport and the annex are approved by one decision. Where they promise different results, nobody can say whether the programme reached its end.",
    whatToDo:
      "Find out which value the council approved, and put right the passport or the table of indicators.",
    messages: {
      differs: ({ cell, stated, passport, place, year }) =>
        `${cell} says “${stated}”${year === "" ? "" : ` for ${year}`}, but the passport (${place}) says “${passport}”.`,
      "no-mapping": ({ cell }) =>
        `Cannot compare the indicators of the table at ${cell} with the passport: the workbook has no list that names the passport’s lines.`,
    },
    fix: () => "Put the passport’s value into the table of indicators",
    causes: {},
  },
};

export default texts;

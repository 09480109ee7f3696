import type { RuleTexts } from "../../../core/lint/rule";
import { moneyInUnit } from "../../../core/texts/format";
import type { Messages } from "./fallen-at";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Фінансування наростаючим підсумком не зменшується",
    why: "Фактичне фінансування рахують від початку року. Якщо за довший період його менше, один зі звітів помилковий або зазначено лише останній квартал.",
    whatToDo:
      "Звірте суму з обліком за обидва періоди. Якщо зазначено лише останній квартал, додайте попередні. Повернення коштів поясніть.",
    messages: {
      fallen: ({ cell, now, before, difference, unit, sheet }) =>
        `У ${cell} від початку року профінансовано ${moneyInUnit(now, unit, "uk")}, а за попередній період (аркуш «${sheet}») – ${moneyInUnit(before, unit, "uk")}: на ${moneyInUnit(difference, unit, "uk")} більше.`,
      refund: ({ cell, now, before, difference, unit, sheet }) =>
        `У ${cell} від початку року профінансовано ${moneyInUnit(now, unit, "uk")}, на ${moneyInUnit(difference, unit, "uk")} менше, ніж за попередній період (аркуш «${sheet}», ${moneyInUnit(before, unit, "uk")}). Перевірте, чи саме стільки коштів повернено.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Financing since the start of the year does not fall",
    why: "What was financed counts from the start of the year. Where a longer period has less, one of the reports is wrong, or it states only the last quarter.",
    whatToDo:
      "Compare the sum with the books of both periods. Where it is the last quarter’s only, add those before it. Explain money that was given back.",
    messages: {
      fallen: ({ cell, now, before, difference, unit, sheet }) =>
        `${cell}: ${moneyInUnit(now, unit, "en")} since the start of the year, but the period before (sheet “${sheet}”) has ${moneyInUnit(before, unit, "en")}, which is ${moneyInUnit(difference, unit, "en")} more.`,
      refund: ({ cell, now, before, difference, unit, sheet }) =>
        `${cell}: ${moneyInUnit(now, unit, "en")} since the start of the year, ${moneyInUnit(difference, unit, "en")} less than in the period before (sheet “${sheet}”, ${moneyInUnit(before, unit, "en")}). Check that this much was given back.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;

import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const REPORT = `${SIX}
| 9  | 1 | Доріжки | 1 000 000,00 | 703 061,56 | 70,31% | Так |
| 10 | 2 | Лавки   | 690 000,00 | 500 000,00 | 72,46% | Так |
| 11 |   | Всього: | 1 690 000,00 | 1 203 061,56 | 71,19% | |`;

const OTHER = `${SIX}
| 9  | 1 | Доріжки | 1 000,00 | 700,00 | 70% | Так |`;

const note = (...sentences: readonly string[]): string => `
|   | A |
|---|---|
| 1 | Пояснювальна записка |
${sentences.map((sentence, i) => `| ${2 + i} | ${sentence} |`).join("\n")}`;

export const cases: RuleCases = {
  valid: {
    "amounts in the unit of the table": {
      sheets: {
        Звіт: REPORT,
        Записка: note(
          "На заходи передбачено 1 690 000,00 грн.",
          "Фактичне фінансування склало 1 203,06156 тис. грн.",
          "Програму профінансовано на 71,2%.",
        ),
      },
    },
    "amounts of other things, and a percent that no unit makes": {
      sheets: {
        Звіт: OTHER,
        Записка: note(
          "Обсяг бюджету участі у 2018 році: 15 млн 219 тис 100 грн 73 коп.",
          "Передбачено 1 690 000,00 грн, профінансовано 1 203 061,56 тис. грн.",
          "Виконано 55%, профінансовано на 12%.",
        ),
      },
    },
  },
  invalid: {
    "an actual in thousands beside a plan in hryvnias, by the percent": {
      sheets: {
        Звіт: OTHER,
        Записка: note(
          "На заходи у 2018 році передбачено 1 690 000,00 грн.",
          "Фактичне фінансування склало 1 203 061,56 тис. грн.",
          "Програму профінансовано на 71,2%, тож головного досягнуто.",
        ),
      },
      findings: [
        {
          sheet: "Записка",
          cell: "A3",
          related: ["A2", "A4"],
          uk: "У A3 зазначено 1 203 061,56 тис. грн поряд із 1 690 000,00 грн: це становило б 71 187,07 %, а зазначені 71,2 % виходять лише тоді, коли обидві суми наведено в «грн».",
          en: /the stated 71,2.% comes out only if both are in UAH\.$/,
          fix: "suggestion",
        },
      ],
      after: { "Записка!A3": "Фактичне фінансування склало 1 203 061,56 грн." },
    },
    "a plan in thousands, by the table": {
      sheets: {
        Звіт: REPORT,
        Записка: note("На заходи передбачено 1 690 000,00 тис. грн коштів."),
      },
      findings: [
        {
          sheet: "Записка",
          cell: "A2",
          related: ["Звіт!C11"],
          uk: "У A2 зазначено 1 690 000,00 тис. грн, а в таблиці (аркуш «Звіт», C11) така сама сума наведена в «грн».",
          en: /states the same amount in UAH\.$/,
          fix: "suggestion",
        },
      ],
      after: { "Записка!A2": "На заходи передбачено 1 690 000,00 грн коштів." },
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";

const passport = (volume: string): string => `
|   | A | B | C |
|---|---|---|---|
| 1 | '1. | Назва програми | Програма «Місто» |
| 2 | '2. | Ініціатор розроблення програми | Міська рада |
| 3 | '3. | Відповідальний виконавець | Управління |
| 4 | '4. | Термін реалізації програми | 2018-2019 роки |
| 5 | '5. | Мета програми | Зручне місто |
| 6 | '6. | Загальний обсяг фінансових ресурсів | Загальний обсяг – ${volume} |
`;

const resources = (total: string): string => `
|   | A | B | C | D |
|---|---|---|---|---|
| 2 | Ресурсне забезпечення програми, тис. грн | < | < | < |
| 3 | Джерела фінансування | 2018 рік | 2019 рік | Всього |
| 4 | Обсяг ресурсів, всього, у тому числі: | ${total} |
| 5 | місцевий бюджет | ${total} |
`;

const annex = (total: string, unit = ", тис. грн"): string => `
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | 2018 рік${unit} | 2019 рік${unit} | Всього${unit} |
| 9 | '1.1. | Навчання | 190,0 | 190,0 | 380,0 |
| 10 | '1.2. | Вебсайт | 19,25 | 50,5 | 69,75 |
| 11 | ВСЬОГО | < | ${total} |
`;

const RIGHT = "209,25 | 240,5 | 449,75";

export const cases: RuleCases = {
  valid: {
    "one volume in all three": {
      sheets: {
        Паспорт: passport("449, 75 тис. грн"),
        Ресурси: resources(RIGHT),
        Додаток: annex(RIGHT),
      },
    },
    "one volume in other units, with the annex's unit inferred": {
      sheets: {
        Паспорт: passport("449 750,00 грн"),
        Ресурси: resources(RIGHT),
        Додаток: annex(RIGHT, ""),
      },
    },
    "one part only": annex("209,25 | 240,5 | 459,75"),
  },
  invalid: {
    "a passport unlike the others": {
      sheets: {
        Паспорт: passport("459, 75 тис. грн"),
        Ресурси: resources(RIGHT),
        Додаток: annex(RIGHT),
      },
      findings: [
        {
          sheet: "Паспорт",
          cell: "C6",
          related: ["Додаток!E11", "Ресурси!D4"],
          stated: "459.75000",
          expected: "449.75000",
          uk: "У C6 (паспорт програми) обсяг становить 459,75 тис. грн, а в E11 на аркуші «Додаток» (завдання і заходи програми) – 449,75 тис. грн.",
          en: /^In C6 \(programme passport\) the volume is 459,75.thousand.UAH, but in E11/,
          fix: "none",
        },
      ],
    },
    "a year of the resources, and the whole term with it": {
      sheets: {
        Ресурси: resources("209,25 | 250,5 | 459,75"),
        Додаток: annex(RIGHT),
      },
      findings: [
        {
          sheet: "Ресурси",
          cell: "C4",
          related: ["Додаток!D11"],
          stated: "250.50000",
          expected: "240.50000",
          uk: /^У C4 \(ресурсне забезпечення\) обсяг на 2019 рік становить 250,50 тис\. грн, а в D11/,
          en: /the volume of 2019 is/,
          fix: "none",
        },
      ],
    },
    "that it cannot compare without a unit": {
      sheets: {
        Паспорт: passport("459, 75 тис. грн"),
        Додаток: annex(RIGHT, ""),
      },
      findings: [
        {
          sheet: "Додаток",
          cell: "E11",
          kind: "not-applicable",
          uk: "Не можна порівняти обсяги програми: для E11 не зазначено одиниці виміру.",
          en: /declares no unit\.$/,
          fix: "none",
        },
      ],
    },
    "that it cannot compare what it cannot read": {
      sheets: {
        Ресурси: resources("209,25 | за рішенням | 449,75"),
        Додаток: annex(RIGHT),
      },
      findings: [
        {
          sheet: "Ресурси",
          cell: "C4",
          kind: "not-applicable",
          related: ["C4"],
          uk: /^Не можна перевірити: у C4/,
          en: /^Cannot tell/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { SIX, SIX_NO_UNIT } from "../tables";

const RESOURCES = `
|   | A | B | C | D |
|---|---|---|---|---|
| 2 | Ресурсне забезпечення програми, тис. грн | < | < | < |
| 3 | Джерела фінансування | 2018 рік | 2019 рік | Всього |
| 4 | Обсяг ресурсів, всього, у тому числі: | 209,25 | 240,5 | 449,75 |
| 5 | місцевий бюджет | 209,25 | 240,5 | 449,75 |`;

const annex = (total: string): string => `
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | 2018 рік | 2019 рік | Всього |
| 9 | '1.1. | Навчання | 190,0 | 190,0 | 380,0 |
| 10 | '1.2. | Вебсайт | 19,25 | 50,5 | 69,75 |
| 11 | ВСЬОГО | < | ${total} |`;

export const cases: RuleCases = {
  valid: {
    "a unit in every header": `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |`,
    "a unit above the table": `${SIX_NO_UNIT}
| 7  | (тис. грн) | | | | | |
| 9  | 1 | Доріжки | 100,0 | 50,0 | 50%  | Так |`,
    "resources whose title has the unit": RESOURCES,
  },
  invalid: {
    "no unit anywhere": {
      sheet: `${SIX_NO_UNIT}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |`,
      findings: [
        {
          cell: "C8",
          cells: ["C8", "D8"],
          uk: "Ні заголовки граф C8, D8, ні назва таблиці не зазначають, у гривнях чи тисячах гривень наведено суми.",
          en: /^Neither the headers of C8, D8 nor/,
          fix: "none",
        },
      ],
    },
    "a programme whose total is that of the resources in thousands": {
      sheets: { Ресурси: RESOURCES, Додаток: annex("209,25 | 240,5 | 449,75") },
      findings: [
        {
          sheet: "Додаток",
          cell: "C8",
          cells: ["C8", "D8", "E8"],
          uk: "Заголовки граф C8, D8, E8 не зазначають одиниці виміру. Такий самий загальний підсумок в іншій таблиці книги наведено в одиниці «тис. грн», тому суми прочитано в ній.",
          en: /same grand total in thousand UAH/,
          fix: "suggestion",
        },
      ],
      after: {
        "Додаток!C8": "2018 рік, тис. грн",
        "Додаток!D8": "2019 рік, тис. грн",
        "Додаток!E8": "Всього, тис. грн",
      },
    },
    "a programme whose total is not that of the resources": {
      sheets: {
        Ресурси: RESOURCES,
        Додаток: annex("219,25 | 250,5 | 469,75"),
      },
      findings: [
        {
          sheet: "Додаток",
          cell: "C8",
          cells: ["C8", "D8", "E8"],
          uk: /^Ні заголовки граф C8, D8, E8/,
          en: /^Neither/,
          fix: "none",
        },
      ],
    },
  },
};

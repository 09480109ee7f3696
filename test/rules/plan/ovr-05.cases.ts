import type { RuleCases } from "../../support/rule-tester";
import { SEVEN } from "../tables";

/** With a title that states the term. */
const TERM = `
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 5 | Термін реалізації програми: 2021-2025 роки |
${SEVEN.trim().split("\n").slice(2).join("\n")}`;

export const cases: RuleCases = {
  valid: {
    "volumes of their own": `${TERM}
| 9  | 1 | Доріжки | 900 000,00 | 200 000,00 | 190 000,00 | 95% | Так |
| 10 | 2 | Лавки   | 230 000,00 | 50 000,00  | 40 000,00  | 80% | Так |`,
    "the same volume in some lines only": `${TERM}
| 9  | 1 | Доріжки | 200 000,00 | 200 000,00 | 190 000,00 | 95% | Так |
| 10 | 2 | Лавки   | 230 000,00 | 50 000,00  | 40 000,00  | 80% | Так |`,
    "the same volume where no term is known": `${SEVEN}
| 9  | 1 | Доріжки | 200 000,00 | 200 000,00 | 190 000,00 | 95% | Так |
| 10 | 2 | Лавки   | 50 000,00 | 50 000,00  | 40 000,00  | 80% | Так |`,
    "one line alone": `${TERM}
| 9  | 1 | Доріжки | 200 000,00 | 200 000,00 | 190 000,00 | 95% | Так |`,
  },
  invalid: {
    "the annual plan in place of the whole term's volume": {
      sheet: `${TERM}
| 9  | 1 | Доріжки | 200 000, 00 | 200 000,00 | 190 000,00 | 95% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 50 000,00  | 40 000,00  | 80% | Так |
| 11 | 3 | Ліхтарі | 0,00 | 0,00  | 0,00  | – | Ні |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10"],
          related: ["D9", "D10"],
          uk: "У C9:C10 обсяг за програмою в кожному рядку дорівнює річному плану, хоча термін виконання – 5 років.",
          en: /equals the annual plan in every row although the term is 5 years\.$/,
          fix: "none",
        },
      ],
    },
    "five times the annual plan in every line, as a question": {
      sheet: `${TERM}
| 9  | 1 | Доріжки | 20,0 | 4,0 | 0,0 | 0% | Так |
| 10 | 2 | Лавки   | 580,0 | 116,0 | 92,8 | 80% | Так |
| 11 | 3 | Ліхтарі | 245,0 | 49,0 | 26,2 | 53,5% | Так |`,
      findings: [
        {
          cell: "C9",
          cells: ["C9", "C10", "C11"],
          kind: "review",
          related: ["D9", "D10", "D11"],
          uk: "У C9:C11 обсяг за програмою в кожному рядку дорівнює річному плану, помноженому на 5. Перевірте, чи його взято з програми, а не обчислено.",
          en: /is the annual plan times 5 in every row/,
          fix: "none",
        },
      ],
    },
    "less for the whole term than for one year": {
      sheet: `${TERM}
| 9  | 1 | Доріжки | 900 000,00 | 200 000,00 | 190 000,00 | 95% | Так |
| 10 | 2 | Лавки   | 23 000,00 | 50 000,00  | 40 000,00  | 80% | Так |`,
      findings: [
        {
          cell: "C10",
          related: ["D10"],
          stated: "23000",
          uk: "У C10 обсяг за програмою 23 000,00 менший за річний план 50 000,00.",
          en: /^C10: the programme’s volume of 23.000,00 is less than/,
          fix: "none",
        },
      ],
    },
  },
};

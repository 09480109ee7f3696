import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

function rows(...percents: readonly string[]): string {
  return [
    SIX,
    ...percents.map(
      (percent, i) =>
        `| ${9 + i} | ${i + 1} | Захід ${i + 1} | 200 000,00 | 50 000,00 | ${percent} | Так |`,
    ),
  ].join("\n");
}

export const cases: RuleCases = {
  valid: {
    "one formula in every row": rows("=D9/C9", "=D10/C10", "=D11/C11", "=D12/C12"),
    "fixed references that mean the same cells": rows("=D9/$C9", "=D10/$C10", "=D11/$C11"),
    "two patterns of which none prevails": rows("=D9/C9", "=D10/C10", "=D11/C11*1", "=D12/C12*1"),
    "numbers typed among formulas, which another rule tells": rows(
      "=D9/C9",
      "=D10/C10",
      "=D11/C11",
      "25%",
    ),
    "too few to make a pattern": rows("=D9/C9", "=D10/C10", "=D11/C9"),
    "a line that adds up its parts": `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | Термін виконання | 2018 рік, тис. грн | 2019 рік, тис. грн | Всього, тис. грн |
| 9 | '1. | Доріжки, в т. ч.: | 2018-2019 | =D10+D11 | 5 | =D9+E9 |
| 10 | '1.1. | Парк | 2018-2019 | 1 | 2 | =D10+E10 |
| 11 | '1.2. | Сквер | 2018-2019 | 2 | 3 | =D11+E11 |`,
  },
  invalid: {
    "a formula that divides by another row's plan": {
      sheet: rows("=D9/C9", "=D10/C10", "=D11/C10", "=D12/C12"),
      findings: [
        {
          cell: "E11",
          related: ["E9"],
          uk: "У графі «Відсоток виконання заходу, %» формула у E11 (=D11/C10) відрізняється від формул інших рядків, наприклад E9 (=D9/C9).",
          en: /the formula in E11 \(=D11\/C10\) differs from those of other rows, such as E9/,
          fix: "suggestion",
        },
      ],
      after: { E11: "=D11/C11" },
    },
    "several of them, told once": {
      sheet: rows("=D9/C9", "=D10/C10", "=D11/C10", "=D12/C12", "=D13/C13", "=D14/C9", "=D15/C15"),
      findings: [
        {
          cell: "E11",
          cells: ["E11", "E14"],
          related: ["E9"],
          uk: /формули у E11, E14 \(=D11\/C10\) відрізняються/,
          en: /the formulas in E11, E14/,
          fix: "suggestion",
        },
      ],
      after: { E11: "=D11/C11", E14: "=D14/C14" },
    },
  },
};

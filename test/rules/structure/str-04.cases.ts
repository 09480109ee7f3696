import type { RuleCases } from "../../support/rule-tester";
import { EIGHT, SIX, TWO_YEARS } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% | Так |";

export const cases: RuleCases = {
  valid: {
    "every cell filled, or merged with the one above": `${EIGHT}
| 9  | 1 | Доріжки | 2021-2025 | Управління | ${FIGURES}
| 10 | 2 | Лавки   | ^ | ^ | ${FIGURES}
| 11 | 3 | Ліхтарі | 2022 | Відділ | ${FIGURES}`,
    "sums by source, which have no name": `${EIGHT}
| 9  | 1 | Доріжки | 2021-2025 | Управління | ${FIGURES}
| 10 |   |         |           |            | 20 000,00 | 10 000,00 | 50% | Так |
| 11 | 2 | Лавки   | 2021-2025 | Управління | ${FIGURES}`,
    "columns that are mostly not filled in": `${EIGHT}
| 9  |  | Доріжки | 2021 | | ${FIGURES}
| 10 |  | Лавки   | | | ${FIGURES}
| 11 | 3 | Ліхтарі | | Управління | ${FIGURES}`,
    "totals and titles": `${SIX}
| 9  | Напрям 1. Північ | | | | | |
| 10 | 1 | Доріжки | ${FIGURES}
| 11 |   | Всього: | ${FIGURES}`,
  },
  invalid: {
    "lines that share a number, and blanks that are not merged": {
      sheet: `${EIGHT}
| 9  | 3. | Доріжки | 2021-2025 | Управління | ${FIGURES}
| 10 | ^  | Лавки   | 2021-2025 | Управління | ${FIGURES}
| 11 | ^  | Ліхтарі | | | ${FIGURES}
| 12 | 4. | Клумби  | 2022 | Відділ | ${FIGURES}
| 13 |    | Дерева  | | Відділ | ${FIGURES}
| 14 | 5. | Фонтан  | 2022 | Відділ | ${FIGURES}
| 15 | 6. | Сквер   | 2022 | Відділ | ${FIGURES}`,
      findings: [
        {
          cell: "A10",
          cells: ["A10", "A11", "A13"],
          severity: "note",
          uk: "Рядки з власними коштами не мають власного номера у графі «№ з/п»: A10:A11, A13.",
          en: /no number of their own in the column “№ з\/п”: A10:A11, A13\./,
          fix: "none",
        },
        {
          cell: "C11",
          cells: ["C11", "C13"],
          uk: "Графу «Термін виконання» не заповнено: 2 клітинки (C11, C13). Імовірно, мали на увазі те саме, що рядком вище.",
          en: /“Термін виконання” is not filled in: 2.cells \(C11, C13\)/,
          fix: "suggestion",
        },
        {
          cell: "D11",
          uk: /Графу «Виконавці» не заповнено: 1 клітинка \(D11\)/,
          en: /D11/,
          fix: "suggestion",
        },
      ],
      after: { C11: "2021-2025", C13: "2022", D11: "Управління" },
    },
    "a programme that is decided already, as a note": {
      sheet: `${TWO_YEARS.replace("Завдання", "Термін виконання")}
| 9  | '1.1. | 2019 | Доріжки | 30,0 | 40,0 | 70,0 |
| 10 | '1.2. |      | Лавки   | 30,0 | 40,0 | 70,0 |`,
      findings: [{ cell: "B10", severity: "note", uk: /B10/, en: /B10/, fix: "suggestion" }],
      after: { B10: ["2019", "General"] },
    },
    "the first line's blank, with nothing above to take": {
      sheet: `${EIGHT}
| 9  | 1 | Доріжки |      | Управління | ${FIGURES}
| 10 | 2 | Лавки   | 2022 | Управління | ${FIGURES}`,
      findings: [{ cell: "C9", uk: /C9/, en: /C9/, fix: "none" }],
    },
  },
};

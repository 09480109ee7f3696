import type { RuleCases } from "../../support/rule-tester";
import { SIX, TWO_YEARS } from "../tables";

const FIGURES = "| 1 000,00 | 500,00 | 50% | Так |";

export const cases: RuleCases = {
  valid: {
    "rising numbers, with and without the final dot": `${SIX}
| 9  | '1.8  | Доріжки ${FIGURES}
| 10 | '1.8.1. | Лавки ${FIGURES}
| 11 | '1.8.2 | Ліхтарі ${FIGURES}
| 12 | '1.8.10. | Клумби ${FIGURES}
| 13 | '1.9. | Дерева ${FIGURES}`,
    "lines without a number, and one merged over two": `${SIX}
| 9  | 1 | Доріжки ${FIGURES}
| 10 | ^ | Лавки ${FIGURES}
| 11 |   | Ліхтарі ${FIGURES}
| 12 | 2 | Клумби ${FIGURES}`,
    "numbers that begin anew under a heading": `${SIX}
| 9  | I. Благоустрій | | | | | |
| 10 | 1 | Доріжки ${FIGURES}
| 11 | 2 | Лавки ${FIGURES}
| 12 | II. Освітлення | | | | | |
| 13 | 1 | Ліхтарі ${FIGURES}`,
    "numbers of which Excel has made dates and decimals": `${SIX}
| 9  | 1.8.5 | Доріжки ${FIGURES}
| 10 | 1.8.4 | Лавки ${FIGURES}
| 11 | 1,9 | Ліхтарі ${FIGURES}
| 12 | 1,10 | Клумби ${FIGURES}`,
  },
  invalid: {
    "plain numbers that repeat, with a fix that numbers anew": {
      sheet: `${SIX}
| 9  | 1 | Доріжки ${FIGURES}
| 10 | 2 | Лавки ${FIGURES}
| 11 | 2 | Ліхтарі ${FIGURES}
| 12 | 3 | Клумби ${FIGURES}`,
      findings: [
        {
          cell: "A11",
          uk: "Номер, який уже є вище в таблиці: A11 (№ 2).",
          en: /^A number that stands further up already: A11 \(№ 2\)\.$/,
          fix: "suggestion",
        },
      ],
      after: { A11: 3, A12: 4 },
    },
    "a department's own lines keep the programme's first number": {
      sheet: `${SIX}
| 9  | 5 | Доріжки ${FIGURES}
| 10 | 6 | Лавки ${FIGURES}
| 11 | 6 | Ліхтарі ${FIGURES}`,
      findings: [
        {
          cell: "A11",
          uk: "Номер, який уже є вище в таблиці: A11 (№ 6).",
          en: /A11 \(№ 6\)/,
          fix: "suggestion",
        },
      ],
      after: { A11: 7 },
    },
    "plain numbers out of order, written as they are": {
      sheet: `${SIX}
| 9  | '1. | Доріжки ${FIGURES}
| 10 | '3. | Лавки ${FIGURES}
| 11 | '2. | Ліхтарі ${FIGURES}`,
      findings: [
        {
          cell: "A11",
          uk: "Номер, менший за номер вище: A11 (№ 2).",
          en: /less than the one above: A11/,
          fix: "suggestion",
        },
      ],
      after: { A10: "2.", A11: "3." },
    },
    "a programme's numbers, those that became dates too": {
      sheet: `${TWO_YEARS}
| 9  | '3.2.21. | Сквери | Доріжки | 30,0 | 40,0 | 70,0 |
| 10 | '3.2.22. | Сквери | Лавки | 30,0 | 40,0 | 70,0 |
| 11 | 3.2.23 | Сквери | Ліхтарі | 30,0 | 40,0 | 70,0 |
| 12 | 3.2.21 | Сквери | Клумби | 30,0 | 40,0 | 70,0 |
| 13 | '3.2.22. | Сквери | Фонтан | 30,0 | 40,0 | 70,0 |`,
      findings: [
        { cell: "A12", uk: /A12 \(№ 3\.2\.21\)/, en: /A12/, fix: "none" },
        { cell: "A13", uk: /A13 \(№ 3\.2\.22\)/, en: /A13/, fix: "none" },
      ],
    },
    "numbers with parts that occur twice, even across totals": {
      sheet: `${SIX}
| 9  | '3.2.21 | Доріжки ${FIGURES}
| 10 | '3.2.22 | Лавки ${FIGURES}
| 11 | '3.2.30 | Ліхтарі ${FIGURES}
| 12 | '3.2.21 | Клумби ${FIGURES}
| 13 | '3.2.22 | Дерева ${FIGURES}
| 14 | '3.2.9  | Фонтан ${FIGURES}`,
      findings: [
        {
          cell: "A12",
          cells: ["A12", "A13"],
          uk: "Номер, який уже є вище в таблиці: A12:A13 (№ 3.2.21, 3.2.22).",
          en: /A12:A13 \(№ 3\.2\.21, 3\.2\.22\)/,
          fix: "none",
        },
        { cell: "A14", uk: /менший за номер вище: A14 \(№ 3\.2\.9\)/, en: /A14/, fix: "none" },
      ],
    },
  },
};

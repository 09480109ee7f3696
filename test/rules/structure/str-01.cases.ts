import type { RuleCases } from "../../support/rule-tester";
import { FIVE, SIX, TWO_YEARS } from "../tables";

const FIGURES = "180 000,00 | 90 000,00 | 50% |";

export const cases: RuleCases = {
  valid: {
    "every column, numbered": `${SIX}
| 9  | 1 | 2 | 3 | 4 | 5 | 6 |
| 10 | 1 | Доріжки | ${FIGURES} Так |`,
    "columns by meaning, in another order": `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 8 | Примітка | Захід | Факт, грн | План на рік, грн | % виконання | № з/п |
| 9 | Так | Доріжки | 90 000,00 | 180 000,00 | 50% | 1 |`,
    "a programme, which has other columns": `${TWO_YEARS}
| 9  | '1.1. | Ремонт | Доріжки | 30,0 | 40,0 | 70,0 |`,
  },
  invalid: {
    "no column for explanations": {
      sheet: `${FIVE}
| 9  | 1 | Доріжки | ${FIGURES}`,
      findings: [
        {
          cell: "A8",
          severity: "warning",
          uk: "У звіті немає граф: інформація про виконання.",
          en: /has no column for: information on execution\./,
          fix: "none",
        },
      ],
    },
    "a header that nobody understands": {
      sheet: `${SIX.replace("Інформація про виконання", "Різне")}
| 9  | 1 | Доріжки | ${FIGURES} Так |`,
      findings: [
        {
          cell: "A8",
          severity: "warning",
          uk: "У звіті немає граф: інформація про виконання. Незрозумілі заголовки: «Різне».",
          en: /Headers that were not understood: “Різне”\./,
          fix: "none",
        },
      ],
    },
    "numbers of columns with one left out": {
      sheet: `${SIX}
| 9  | 1 | 2 | 3 | 4 | 6 | '7 |
| 10 | 1 | Доріжки | ${FIGURES} Так |`,
      findings: [
        {
          cell: "E9",
          cells: ["E9", "F9"],
          severity: "warning",
          uk: "Номери граф ідуть не поспіль: E9, F9.",
          en: /not numbered one after another: E9, F9\./,
          fix: "suggestion",
        },
      ],
      after: { E9: 5, F9: "6" },
    },
  },
};

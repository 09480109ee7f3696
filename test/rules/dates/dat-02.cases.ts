import type { RuleCases } from "../../support/rule-tester";
import { titled } from "./titled";

const ROW = `
| 9  | 1 | Доріжки | 200 000,00 | 140 000,00 | 70% | Так |`;
const programme = (title: string): string => `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 3 | ${title} |
| 8 | № з/п | Зміст заходів | Термін виконання | 2018 рік, грн | 2019 рік, грн | Всього, грн |
| 9  | 1 | Доріжки | 2018-2019 | 200 000,00 | 140 000,00 | 340 000,00 |`;

export const cases: RuleCases = {
  valid: {
    "the programme's years": programme("Заходи програми на 2018-2019 роки"),
    "no years": programme("Заходи програми"),
    "captions that differ where nothing decides": {
      sheets: {
        Перший: titled(["Програма на 2021-2025 роки"], ROW),
        Другий: titled(["Програма на 2021-2023 роки"], ROW),
      },
    },
    "captions of two programmes": {
      sheets: {
        Перший: titled(["Програма «Молодь громади» на 2021-2025 роки"], ROW),
        Другий: titled(["Програма «Чисте місто» на 2022-2024 роки"], ROW),
      },
    },
  },
  invalid: {
    "a caption with other years than the programme's columns": {
      sheet: programme("Заходи програми на 2018-2022 роки"),
      findings: [
        {
          cell: "A3",
          uk: "У A3 зазначено 2018-2022 роки, а програму розраховано на 2018-2019 роки.",
          en: /^A3 states the years 2018-2022, but the programme’s term is 2018-2019\.$/,
          fix: "suggestion",
        },
      ],
      after: { A3: "Заходи програми на 2018-2019 роки" },
    },
    "a caption with other years than the line on the term": {
      sheet: titled(
        ["Програма на 2021–2024 роки", "Термін реалізації програми: 2021-2025 роки"],
        ROW,
      ),
      findings: [
        {
          cell: "A3",
          uk: "У A3 зазначено 2021–2024 роки, а програму розраховано на 2021-2025 роки.",
          en: /2021–2024/,
          fix: "suggestion",
        },
      ],
      after: { A3: "Програма на 2021-2025 роки" },
    },
    "one sheet of three": {
      sheets: {
        Перший: titled(["Програма на 2021-2025 роки"], ROW),
        Другий: titled(["Програма на 2021-2025 роки"], ROW),
        Третій: titled(["Програма на 2021-2023 роки"], ROW),
      },
      findings: [
        { sheet: "Третій", cell: "A3", uk: /2021-2023/, en: /2021-2023/, fix: "suggestion" },
      ],
      after: { "Третій!A3": "Програма на 2021-2025 роки" },
    },
  },
};

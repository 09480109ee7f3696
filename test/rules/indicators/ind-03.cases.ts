import type { RuleCases } from "../../support/rule-tester";
import { INDICATORS, INDICATORS_REPORT, MAPPING, PASSPORT } from "./tables";

const LIST = `${MAPPING}
| 2 | ПОКАЗНИКИ ЯКОСТІ | 1 | | | | 5. Рейтинг публічності |
| 3 | ПОКАЗНИКИ ЯКОСТІ | 2 | | | | 5. Індекс задоволеності |`;

function book(stated: string, rank: string, index: string, mapping = LIST) {
  return {
    sheets: {
      Паспорт: `${PASSPORT}
| 5 | '5. | Ключові показники ефективності | ${stated} |`,
      Показники: `${INDICATORS}
| 3 | ПОКАЗНИКИ ЯКОСТІ | | | | | |
| 4 | 1 | Рейтинг публічності міст | місце | 18 | ТОП-15 | ${rank} |
| 5 | 2 | Індекс задоволеності мешканців | бали | 3 | 3,1 | ${index} |`,
      Відповідність: mapping,
    },
  };
}

/** A report of indicators on 2018 beside the passport. */
function report(stated: string, plan: string, actual: string) {
  const { Паспорт, Відповідність } = book(stated, "", "").sheets;
  return {
    sheets: {
      Паспорт,
      Показники: `${INDICATORS_REPORT}
| 3 | ПОКАЗНИКИ ЯКОСТІ | | | | | |
| 4 | 1 | Рейтинг публічності міст | місце | ${plan} | ${actual} | |`,
      Відповідність,
    },
  };
}

export const cases: RuleCases = {
  valid: {
    "the same place and the same figure, differently written": book(
      "- Рейтинг публічності (ОПОРА) – ТОП 3 (за 2019 рік); - Індекс задоволеності – не нижче 3,5 (за 2019 рік)",
      "ТОП-3",
      "3,5",
    ),
    "a place without a year is that of the last": book(
      "Рейтинг публічності – ТОП 3; Індекс задоволеності – 3,5",
      "ТОП-3",
      "3,5",
    ),
    "a statement that the passport does not have": book(
      "Рейтинг прозорості – ТОП 9",
      "ТОП-3",
      "3,5",
    ),
    "the plan of a report, whose actual is worse": report(
      "Рейтинг публічності – ТОП 7 (за 2018 рік)",
      "ТОП-7",
      "ТОП-12",
    ),
    "a report on another year": report(
      "Рейтинг публічності – ТОП 3 (за 2019 рік)",
      "ТОП-7",
      "ТОП-12",
    ),
    "words instead of a place": book("Рейтинг публічності – ТОП 7", "зростання", "3,5"),
  },
  invalid: {
    "another place in the passport": {
      ...book(
        "- Рейтинг публічності (ОПОРА) – ТОП 7 (за 2019 рік); - Індекс задоволеності – не нижче 3,5 (за 2019 рік)",
        "ТОП-3",
        "3,5",
      ),
      findings: [
        {
          sheet: "Показники",
          cell: "F4",
          related: ["Паспорт!C5"],
          uk: "У F4 зазначено «ТОП-3» на 2019 рік, а в паспорті (Паспорт!C5) – «ТОП 7».",
          en: /^F4 says “ТОП-3” for 2019, but the passport \(Паспорт!C5\) says “ТОП 7”\.$/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!F4": "ТОП-7" },
    },
    "another place in the plan of a report": {
      ...report("Рейтинг публічності – ТОП 3 (за 2018 рік)", "ТОП-7", "ТОП-3"),
      findings: [
        {
          sheet: "Показники",
          cell: "D4",
          related: ["Паспорт!C5"],
          uk: "У D4 зазначено «ТОП-7» на 2018 рік, а в паспорті (Паспорт!C5) – «ТОП 3».",
          en: /^D4 says “ТОП-7” for 2018/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!D4": "ТОП-3" },
    },
    "another figure, in a passport that names no year": {
      ...book("Рейтинг публічності – ТОП 3; Індекс задоволеності – не нижче 3,5", "ТОП-3", "3,8"),
      findings: [
        {
          sheet: "Показники",
          cell: "F5",
          related: ["Паспорт!C5"],
          uk: "У F5 зазначено «3,8», а в паспорті (Паспорт!C5) – «3,5».",
          en: /^F5 says “3,8”, but/,
          fix: "suggestion",
        },
      ],
      after: { "Показники!F5": 3.5 },
    },
    "no list of the passport's lines": {
      ...book(
        "Рейтинг публічності – ТОП 7",
        "ТОП-3",
        "3,5",
        "\n|   | A |\n|---|---|\n| 1 | Примітки |",
      ),
      findings: [
        {
          sheet: "Показники",
          cell: "A2",
          kind: "not-applicable",
          uk: /^Не можна порівняти показники таблиці A2 з паспортом/,
          en: /^Cannot compare the indicators/,
          fix: "none",
        },
      ],
    },
  },
};

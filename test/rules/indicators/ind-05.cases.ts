import type { RuleCases } from "../../support/rule-tester";
import { INDICATORS_REPORT, INDICATORS_SHARES } from "./tables";

const quality = (rows: string): string => `${INDICATORS_SHARES}
| 3 | ПОКАЗНИКИ ЯКОСТІ | | | | | | |
${rows}`;

export const cases: RuleCases = {
  valid: {
    "places that were reached, or bettered": quality(`
| 4 | 1 | Рейтинг прозорості | місце | ТОП-10 | ТОП-7 | | | |
| 5 | 2 | Рейтинг веб-сайтів | місце | 7 | 7 | | | |
| 6 | 3 | Рейтинг відкритості | місце | ТОП-10 | 7 місце | | | |`),
    "a worse place that is explained": quality(`
| 4 | 1 | Рейтинг прозорості | місце | ТОП-7 | ТОП-10 | | | Методику рейтингу змінено |`),
    "figures of which nobody says whether more is good": quality(`
| 4 | 1 | Частка задоволених | % | 80 | 60 | | | |
| 5 | 2 | Рівень рейтингу | бал рейтингу | 7 | 10 | | | |`),
    "words, and a place beside a figure": quality(`
| 4 | 1 | Якість послуг | бал | висока | середня | | | |
| 5 | 2 | Рейтинг прозорості | бал | ТОП-7 | 10 | | | |`),
    "no column for an explanation": `${INDICATORS_REPORT}
| 3 | ПОКАЗНИКИ ЯКОСТІ | | | | | |
| 4 | 1 | Рейтинг прозорості | місце | ТОП-7 | ТОП-10 | |`,
  },
  invalid: {
    "a worse place in words, and in figures": {
      sheet: quality(`
| 4 | 1 | Рейтинг прозорості | місце | ТОП-7 | ТОП-10 | | | |
| 5 | 2 | Рейтинг веб-сайтів | місце | 7 | 12 | | | |`),
      findings: [
        {
          cell: "H4",
          related: ["D4", "E4"],
          uk: "Заплановано ТОП-7, фактично ТОП-10 – гірше за план, а в H4 немає пояснення.",
          en: /^Planned was ТОП-7, reached was ТОП-10, which is worse, and H4 explains nothing\.$/,
          fix: "none",
        },
        {
          cell: "H5",
          related: ["D5", "E5"],
          uk: /^Заплановано 7, фактично 12/,
          en: /H5 explains nothing/,
          fix: "none",
        },
      ],
    },
  },
};

import type { RuleCases } from "../../support/rule-tester";
import { titled } from "./titled";

const ROW = `
| 9  | 1 | Доріжки | 200 000,00 | 140 000,00 | 70% | Так |`;
const cites = (decisions: string): string =>
  titled([`Рішення міської ради, яким затверджено програму, та зміни: ${decisions}`], ROW);

export const cases: RuleCases = {
  valid: {
    "the same decisions, some left out": {
      sheets: {
        Депутати: cites("24.12.2020 № 31, 02.09.2022 № 558"),
        "Зв’язки": cites("№31 від 24.12.2020, №279 від 23.09.2021"),
      },
    },
    "no decision": titled(["Звіт про виконання програми"], ROW),
    "decisions of two programmes": {
      sheets: {
        Молодь: titled(["Програма «Молодь», рішення від 24.12.2020 № 31"], ROW),
        Місто: titled(["Програма «Чисте місто», рішення від 02.12.2020 № 1430"], ROW),
      },
    },
  },
  invalid: {
    "a date without a number, which another sheet has": {
      sheets: {
        Депутати: cites("24.12.2020 №31 та зміни від 02.09.2022 №558"),
        "Зв’язки": cites("№31 від 24.12.2020; 02.09.2022"),
      },
      findings: [
        {
          sheet: "Зв’язки",
          cell: "A3",
          related: ["Депутати!A3"],
          uk: "У A3 рішення названо неповно: «02.09.2022». На аркуші «Депутати» (A3) зазначено 02.09.2022 № 558.",
          en: /^A3 cites a decision incompletely: “02\.09\.2022”\. The sheet “Депутати” \(A3\) has 02\.09\.2022 № 558\.$/,
          fix: "suggestion",
        },
      ],
      after: {
        "Зв’язки!A3":
          "Рішення міської ради, яким затверджено програму, та зміни: №31 від 24.12.2020; 02.09.2022 № 558",
      },
    },
    "a date without a number anywhere": {
      sheet: cites("№31 від 24.12.2020; 02.09.2022"),
      findings: [
        {
          cell: "A3",
          uk: "У A3 рішення названо неповно: «02.09.2022». Потрібні і дата, і номер.",
          en: /Both its date and its number are needed\.$/,
          fix: "none",
        },
      ],
    },
    "one number under two dates, and another first decision": {
      sheets: {
        Депутати: cites("24.12.2020 №31 та зміни від 02.09.2022 №558"),
        "Зв’язки": cites("№31 від 24.12.2020, №279 від 23.09.2021"),
        Нагороди: cites("02.12.2020 р. № 1430 та зміни від 23.09.2022 № 279"),
      },
      findings: [
        {
          sheet: "Нагороди",
          cell: "A3",
          related: ["Зв’язки!A3"],
          uk: "У A3 зазначено рішення 23.09.2022 № 279, а на аркуші «Зв’язки» (A3) рішення з тим самим номером має іншу дату: 23.09.2021 № 279.",
          en: /the same number has another date: 23\.09\.2021 № 279\.$/,
          fix: "none",
        },
        {
          sheet: "Нагороди",
          cell: "A3",
          related: ["Депутати!A3"],
          uk: "У A3 програму затверджено рішенням 02.12.2020 № 1430, а на аркуші «Депутати» (A3) – рішенням 24.12.2020 № 31.",
          en: /on the sheet “Депутати” \(A3\) by 24\.12\.2020 № 31\.$/,
          fix: "none",
        },
      ],
    },
  },
};

import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const DEEDS = `${SIX}
| 9  | 1 | Вебсайт | 50 000,00 | 10 000,00 | 20% | Сайт доповнено мапою |`;

export const cases: RuleCases = {
  valid: {
    "a reason": `${SIX}
| 9  | 1 | Вебсайт | 50 000,00 | 10 000,00 | 20% | Сайт доповнено мапою, решту відкладено |`,
    "a reason on the next page": `${DEEDS}
| 10 |   |  |  |  |  | через воєнний стан |
| 11 | 2 | Лавки | 10 000,00 | 10 000,00 | 100% | Так |`,
    "deeds where enough was executed": `${SIX}
| 9  | 1 | Вебсайт | 50 000,00 | 22 500,00 | 45% | Сайт доповнено мапою |`,
    "nothing at all, which is another rule's": `${SIX}
| 9  | 1 | Вебсайт | 50 000,00 | 10 000,00 | 20% | – |`,
    "a rule that is switched off, as it is by default": {
      sheet: `${SIX}
| 9  | 1 | Сайт | 50 000,00 | 10 000,00 | 20% | Сайт доповнено мапою |`,
      profile: DEFAULT_PROFILE,
    },
  },
  invalid: {
    "deeds without a reason": {
      sheet: DEEDS,
      findings: [
        {
          cell: "F9",
          kind: "review",
          related: ["C9", "D9", "E9"],
          uk: "У F9 описано, що зроблено, але не названо причини: профінансовано 20 % річного плану, що менше за 45 %.",
          en: /^F9 tells what was done, but no reason is to be seen: 20.% of the annual plan/,
          fix: "none",
        },
      ],
    },
  },
};

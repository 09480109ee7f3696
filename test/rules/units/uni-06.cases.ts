import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

const told = (sentence: string): string => `${SIX}
| 9  | 1 | Опитування | 100 000,00 | 50 000,00 | 50% | ${sentence} |`;

export const cases: RuleCases = {
  valid: {
    "percentage points": told("Показник виріс на 24,75 в. п.: з 63% до 87,75%."),
    "a relative change": told("Показник виріс на 20%: з 50% до 60%."),
    "a change that the figures do not make": told("Показник виріс на 15%: з 50% до 60%."),
    "percents without a change": told(
      "Депутати стали менш публічними: до 36% з 40%, які були у 2014 році.",
    ),
    "a change from all of it, which is the same either way": told(
      "Показник зменшився на 10%: зі 100% до 90%.",
    ),
  },
  invalid: {
    "a rise of points that is called percent": {
      sheet: told("Показник міського голови виріс на 24,75%: з 63% до 87,75%, і це друге місце."),
      findings: [
        {
          cell: "F9",
          uk: "У F9 зміну з 63 % до 87,75 % названо 24,75 %, а це 24,75 в. п. (відносна зміна становить 39,3 %).",
          en: /that is 24,75.p\.p\. \(the relative change is 39,3.%\)\.$/,
          fix: "suggestion",
        },
      ],
      after: {
        F9: "Показник міського голови виріс на 24,75\u00A0в.\u00A0п.: з 63% до 87,75%, і це друге місце.",
      },
    },
    "a fall, with years between, twice in one cell": {
      sheet: told(
        "Частка зменшилась на 5 %, з 40 % у 2017 р. до 35 % у 2018 р.; інша зросла на 20,23%: з 50% до 70,23%.",
      ),
      findings: [
        {
          cell: "F9",
          uk: /названо 5 %, а це 5 в\. п\. \(відносна зміна становить 12,5 %\)/,
          en: /12,5/,
          fix: "suggestion",
        },
      ],
      after: {
        F9: "Частка зменшилась на 5\u00A0в.\u00A0п., з 40 % у 2017 р. до 35 % у 2018 р.; інша зросла на 20,23\u00A0в.\u00A0п.: з 50% до 70,23%.",
      },
    },
  },
};

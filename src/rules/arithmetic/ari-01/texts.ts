import type { Cause, RuleTexts } from "../../../core/lint/rule";
import { formatCell } from "../../../core/sheet/address";
import type { Decimal } from "../../../core/report/decimal";
import { absolute } from "../../../core/report/decimal";
import { cellList, money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Підсумок графи дорівнює сумі рядків",
    why: "Підсумок переносять до зведеного звіту та пояснювальної записки. Якщо він не дорівнює сумі рядків, помилковий або він, або один із рядків.",
    whatToDo:
      "Звірте підсумок і рядки з первинними даними. Якщо рядки правильні, замініть підсумок формулою.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума за рядками становить ${money(computed)}: підсумок ${isMore(difference) ? "більший" : "менший"} на ${money(absolute(difference))}.`,
      rounded: ({ cell, stated, computed, difference }) =>
        `У ${cell} зазначено ${money(stated)}, а сума за рядками становить ${money(computed)}: різниця ${money(absolute(difference))} може пояснюватись округленням.`,
    },
    fix: () => "Замінити підсумок формулою",
    causes: {
      "text-skipped": (cause) =>
        `Функція SUM пропустила числа, збережені як текст: ${cellsOf(cause)}.`,
      "line-left-out": (cause) =>
        `Різниця дорівнює сумі в ${cellsOf(cause)}: можливо, її не враховано.`,
      "line-counted-twice": (cause) =>
        `Різниця дорівнює сумі в ${cellsOf(cause)}: можливо, її враховано двічі.`,
    },
  },
  en: {
    title: "The total of a column is the sum of its rows",
    why: "The total goes into the city's summary and the explanatory note. Where it is not the sum of the rows, either it or a row is wrong.",
    whatToDo:
      "Compare the total and the rows with the accounts. If the rows are right, put a formula in place of the total.",
    messages: {
      wrong: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but the rows add up to ${money(computed)}: the total is ${money(absolute(difference))} too ${isMore(difference) ? "large" : "small"}.`,
      rounded: ({ cell, stated, computed, difference }) =>
        `${cell} says ${money(stated)}, but the rows add up to ${money(computed)}: the difference of ${money(absolute(difference))} may come from rounding.`,
    },
    fix: () => "Put a formula in place of the total",
    causes: {
      "text-skipped": (cause) => `SUM skipped numbers that are kept as text: ${cellsOf(cause)}.`,
      "line-left-out": (cause) =>
        `The difference equals the amount in ${cellsOf(cause)}: it may have been left out.`,
      "line-counted-twice": (cause) =>
        `The difference equals the amount in ${cellsOf(cause)}: it may have been counted twice.`,
    },
  },
};

function isMore(difference: Decimal): boolean {
  return difference.digits > 0n;
}

function cellsOf({ cells }: Cause): string {
  return cellList(cells.map(formatCell));
}

export default texts;

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
        `У ${cell} зазначено ${money(stated)}, а сума за рядками становить ${money(computed)}: різниця ${money(absolute(difference))} може пояснюватися округленням.`,
    },
    fix: () => "Замінити підсумок формулою",
    causes: {
      "text-skipped": (cause) =>
        `Функція SUM пропустила числа, збережені як текст: ${cellsOf(cause)}.`,
      "range-short": (cause) => `Діапазон функції SUM не охоплює ${cellsOf(cause)}.`,
      "parts-counted": (cause) =>
        `Різниця дорівнює сумі складових («в т. ч.») у ${cellsOf(cause)}: можливо, їх додано разом із рядками, до яких вони входять.`,
      "repeats-counted": (cause) =>
        `Різниця дорівнює сумі в ${cellsOf(cause)}: цей рядок повторює інший, і, можливо, його враховано двічі.`,
      "left-out": (cause) => `Різниця дорівнює сумі в ${cellsOf(cause)}: можливо, її не враховано.`,
      "counted-twice": (cause) =>
        `Різниця дорівнює сумі в ${cellsOf(cause)}: можливо, її враховано двічі.`,
      "other-year": (cause) =>
        `Різниця дорівнює сумі в ${cellsOf(cause)}: можливо, її враховано в підсумку іншого року.`,
      sign: (cause) =>
        `Різниця вдвічі більша за суму в ${cellsOf(cause)}: можливо, її враховано з протилежним знаком.`,
      unit: (cause) =>
        `Різниця виникла б, якби суму в ${cellsOf(cause)} врахували в іншій одиниці (грн замість тис. грн або навпаки).`,
      several: () =>
        "Різницю можна пояснити кількома способами, тому жодного рядка тут не названо.",
      "gave-up": () =>
        "Рядків забагато, щоб перевірити всі можливі пояснення: серед одного чи двох рядків його не знайдено.",
    },
  },
  en: {
    title: "The total of a column is the sum of its rows",
    why: "The total goes into the city’s summary and the explanatory note. Where it is not the sum of the rows, either it or a row is wrong.",
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
      "range-short": (cause) => `The range of SUM leaves out ${cellsOf(cause)}.`,
      "parts-counted": (cause) =>
        `The difference equals the sum of the parts in ${cellsOf(cause)}: they may have been added beside the rows that contain them.`,
      "repeats-counted": (cause) =>
        `The difference equals the amount in ${cellsOf(cause)}: that row repeats another and may have been counted as well.`,
      "left-out": (cause) =>
        `The difference equals the amount in ${cellsOf(cause)}: it may have been left out.`,
      "counted-twice": (cause) =>
        `The difference equals the amount in ${cellsOf(cause)}: it may have been counted twice.`,
      "other-year": (cause) =>
        `The difference equals the amount in ${cellsOf(cause)}: it may have been added to another year’s total.`,
      sign: (cause) =>
        `The difference is twice the amount in ${cellsOf(cause)}: it may have been added with the other sign.`,
      unit: (cause) =>
        `The difference would come from adding ${cellsOf(cause)} in another unit (hryvnias for thousands, or the reverse).`,
      several: () => "Several explanations are possible, so none is named.",
      "gave-up": () =>
        "There are too many rows to try every explanation: no one or two of them would explain it.",
    },
  },
};

function isMore(difference: Decimal): boolean {
  return difference.digits > 0n;
}

function cellsOf({ cells, numbers = [] }: Cause): string {
  const rows = numbers.length === 0 ? "" : ` (№\u00A0${numbers.join(", ")})`;
  return `${cellList(cells.map(formatCell))}${rows}`;
}

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, money } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Рівні різниці в підсумках різних років: перевірте, чи не переплутано роки",
    why: "Якщо один підсумок більший за суму рядків рівно на стільки, на скільки інший менший, суму найімовірніше враховано не в тому році. Загальний обсяг при цьому збігається, тому помилку легко не помітити.",
    whatToDo:
      "З’ясуйте за рішенням про програму, до якого року належать названі суми, і виправте рядки або підсумки.",
    messages: {
      compensating: ({ more, less, amount }) =>
        `Підсумок у ${more} більший за суму рядків на ${money(amount)}, а в ${less} на стільки ж менший.`,
      moved: ({ more, less, amount, cells, numbers }) =>
        `Підсумок у ${more} більший за суму рядків на ${money(amount)}, а в ${less} на стільки ж менший. Рівно стільки становлять суми в ${cellList(cells)}${rows(numbers)}: перевірте, чи не належать вони до іншого року.`,
    },
    fix: () => "Перенести ці суми до іншого року",
    causes: {},
  },
  en: {
    title: "Ask whether money moved where two years’ totals differ by the same amount",
    why: "Where one total is too large by just what another is too small, an amount was most likely counted in the wrong year. The grand total is right all the same, so the mistake is easily overlooked.",
    whatToDo:
      "Find out from the council’s decision to which year the amounts belong, and correct the rows or the totals.",
    messages: {
      compensating: ({ more, less, amount }) =>
        `The total in ${more} is more than its rows by ${money(amount)}, and the one in ${less} is less by as much.`,
      moved: ({ more, less, amount, cells, numbers }) =>
        `The total in ${more} is more than its rows by ${money(amount)}, and the one in ${less} is less by as much. The amounts in ${cellList(cells)}${rows(numbers)} make just that: check whether they belong to the other year.`,
    },
    fix: () => "Move these amounts to the other year",
    causes: {},
  },
};

function rows(numbers: readonly string[]): string {
  return numbers.length === 0 ? "" : ` (№\u00A0${numbers.join(", ")})`;
}

export default texts;

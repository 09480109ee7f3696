import type { RuleTexts } from "../../../core/lint/rule";
import type { Unit } from "../../../core/report/unit";
import { moneyInUnit, points, unitWords } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Звіти за один період наведено в одній одиниці",
    why: "Звіти виконавців зводять в один. Якщо один із них у гривнях, а інші в тисячах, суми зведення хибні в тисячу разів.",
    whatToDo: "Узгодьте одиницю виміру з іншими виконавцями або переведіть суми під час зведення.",
    messages: {
      differ: (args) => differUk(args),
      sums: ({ plan, actual, percent, ...args }) =>
        `${differUk(args)} Разом в одній одиниці: план ${moneyInUnit(plan, args.other, "uk")}, профінансовано ${moneyInUnit(actual, args.other, "uk")}, виконання ${points(percent)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Reports of one period are in one unit",
    why: "The departments’ reports go into one summary. Where one of them is in hryvnias and the others in thousands, the sums of the summary are wrong by a thousand.",
    whatToDo: "Agree on a unit with the other departments, or convert the amounts in the summary.",
    messages: {
      differ: (args) => differEn(args),
      sums: ({ plan, actual, percent, ...args }) =>
        `${differEn(args)} Together in one unit: plan ${moneyInUnit(plan, args.other, "en")}, actual ${moneyInUnit(actual, args.other, "en")}, execution ${points(percent)}.`,
    },
    fix: null,
    causes: {},
  },
};

interface Differ {
  readonly unit: Unit;
  readonly other: Unit;
  readonly sheets: readonly string[];
}

function differUk({ unit, other, sheets }: Differ): string {
  return `Цей звіт наведено в «${unitWords(unit, "uk")}», а інші звіти за той самий період – у «${unitWords(other, "uk")}» (${named(sheets)}).`;
}

function differEn({ unit, other, sheets }: Differ): string {
  return `This report is in ${unitWords(unit, "en")}, other reports of the same period in ${unitWords(other, "en")} (${sheets.map((sheet) => `“${sheet}”`).join(", ")}).`;
}

function named(sheets: readonly string[]): string {
  return sheets.map((sheet) => `«${sheet}»`).join(", ");
}

export default texts;

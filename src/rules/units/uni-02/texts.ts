import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList, money, points, unitWords } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "План і фактичне фінансування наведено в одній одиниці",
    why: "Якщо план записано в тисячах гривень, а факт у гривнях, виконання здається в тисячу разів іншим, а підсумки не мають змісту. Після виправлення одиниці зникають і хибні перевищення, і хибні відсотки.",
    whatToDo:
      "З’ясуйте, у якій одиниці записано суми. Переведіть їх в одиницю, зазначену в заголовку, або виправте заголовок.",
    messages: {
      off: ({ columns, declared, fitting, plan, actual, cells, literal, meant, stated }) =>
        `У графах ${columns.map((header) => `«${header}»`).join(", ")} зазначено «${unitWords(declared, "uk")}», а суми наведено в «${unitWords(fitting, "uk")}». Наприклад, у ${cellList(cells)}: ${money(actual)} від ${money(plan)} становило б ${points(literal)}, а зазначені ${points(stated)} виходять лише в різних одиницях (${points(meant)}).`,
      unproven: ({ cells }) =>
        `План і фактичне фінансування в рядках ${cellList(cells)} різняться приблизно в тисячу разів: одну з граф, схоже, записано в іншій одиниці, ніж зазначено. За відсотками не видно, яку саме.`,
    },
    fix: ({ cells }) =>
      `Перевести суми в одиницю, зазначену в заголовку: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Plan and actual are in one unit",
    why: "Where plans are written in thousands and actuals in hryvnias, execution seems a thousandfold and totals mean nothing. False over-runs and percents go once the unit is right.",
    whatToDo:
      "Find out in which unit the amounts are. Bring them to the unit of the header, or correct the header.",
    messages: {
      off: ({ columns, declared, fitting, plan, actual, cells, literal, meant, stated }) =>
        `The columns ${columns.map((header) => `“${header}”`).join(", ")} declare ${unitWords(declared, "en")}, but their amounts are in ${unitWords(fitting, "en")}. In ${cellList(cells)}, for one, ${money(actual)} of ${money(plan)} would be ${points(literal)}; the stated ${points(stated)} comes out only in different units (${points(meant)}).`,
      unproven: ({ cells }) =>
        `Plan and actual in the rows of ${cellList(cells)} are about a thousandfold apart: one of the columns seems to be in another unit than declared. The percents do not tell which.`,
    },
    fix: ({ cells }) => `Bring the amounts to the unit of the header: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList, unitWords } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Кожна графа з грошима зазначає одиницю виміру",
    why: "Без одиниці виміру ту саму суму можна прочитати як гривні або тисячі гривень, тобто в тисячу разів інакше. Таблицю не можна порівняти зі звітом і паспортом програми.",
    whatToDo: "Допишіть одиницю виміру (грн або тис. грн) у заголовках граф або над таблицею.",
    messages: {
      none: ({ cells }) =>
        `Ні заголовки граф ${cellList(cells)}, ні назва таблиці не зазначають, у гривнях чи тисячах гривень наведено суми.`,
      inferred: ({ cells, unit }) =>
        `Заголовки граф ${cellList(cells)} не зазначають одиниці виміру. Такий самий загальний підсумок в іншій таблиці книги наведено в одиниці «${unitWords(unit, "uk")}», тому суми прочитано в ній.`,
    },
    fix: ({ cells }) => `Дописати одиницю виміру в заголовках граф: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "Every column of money declares its unit",
    why: "Without a unit the same figure may be hryvnias or thousands of hryvnias, a thousand times as much. The table cannot be compared with the report and the passport.",
    whatToDo: "Add the unit («грн», «тис. грн») to the headers of the columns or above the table.",
    messages: {
      none: ({ cells }) =>
        `Neither the headers of ${cellList(cells)} nor the title of the table say whether the amounts are hryvnias or thousands.`,
      inferred: ({ cells, unit }) =>
        `The headers of ${cellList(cells)} declare no unit. Another table of the workbook states the same grand total in ${unitWords(unit, "en")}, so the amounts were read in that.`,
    },
    fix: ({ cells }) => `Add the unit to the headers: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

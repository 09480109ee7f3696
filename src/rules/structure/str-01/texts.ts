import type { RuleTexts } from "../../../core/lint/rule";
import { cellCount, cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const NAMES: Readonly<Record<"uk" | "en", Readonly<Record<string, string>>>> = {
  uk: {
    annualPlan: "річний обсяг фінансування",
    actual: "фактичне фінансування",
    name: "зміст заходу",
    number: "номер",
    percent: "відсоток виконання",
    explanation: "інформація про виконання",
  },
  en: {
    annualPlan: "annual plan",
    actual: "actual",
    name: "name of the measure",
    number: "number",
    percent: "percent",
    explanation: "information on execution",
  },
};

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Звіт має всі потрібні графи, пронумеровані поспіль",
    why: "Без графи плану, фактичного фінансування чи пояснення звіт не можна ні перевірити, ні звести з іншими.",
    whatToDo:
      "Додайте графу. Якщо вона є, але названа інакше, зазначте її зміст на панелі або додайте назву до профілю.",
    messages: {
      missing: ({ columns, unknown }) =>
        `У звіті немає граф: ${columns.map((column) => NAMES.uk[column] ?? column).join(", ")}.${unknown.length === 0 ? "" : ` Незрозумілі заголовки: ${unknown.map((header) => `«${header}»`).join(", ")}.`}`,
      numbers: ({ cells }) => `Номери граф ідуть не поспіль: ${cellList(cells)}.`,
    },
    fix: ({ cells }) => `Пронумерувати графи поспіль: ${cellCount(cells, "uk")}`,
    causes: {},
  },
  en: {
    title: "The report has all columns it needs, numbered one after another",
    why: "Without a column for the plan, the actual or the explanation a report can be neither checked nor put together with others.",
    whatToDo:
      "Add the column. If it is there under another name, say in the pane what it means or add the name to the profile.",
    messages: {
      missing: ({ columns, unknown }) =>
        `The report has no column for: ${columns.map((column) => NAMES.en[column] ?? column).join(", ")}.${unknown.length === 0 ? "" : ` Headers that were not understood: ${unknown.map((header) => `“${header}”`).join(", ")}.`}`,
      numbers: ({ cells }) => `The columns are not numbered one after another: ${cellList(cells)}.`,
    },
    fix: ({ cells }) => `Number the columns one after another: ${cellCount(cells, "en")}`,
    causes: {},
  },
};

export default texts;

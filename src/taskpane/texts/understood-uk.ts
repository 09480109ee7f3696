import type { FundingSource } from "../../core/report/table-columns";
import { TABLE_WORDS } from "../../core/texts/words";
import type { UnderstoodTexts } from "./understood-texts";

const MEANINGS: Readonly<Record<string, string>> = {
  number: "№ з/п",
  task: "Завдання",
  measure: "Захід",
  term: "Термін виконання",
  executor: "Виконавець",
  fundingSource: "Джерело фінансування",
  programmeVolume: "Обсяг за програмою",
  annualPlan: "Річний план",
  periodPlan: "План на звітний період",
  actual: "Фактично профінансовано",
  planToDate: "План від початку програми",
  actualToDate: "Профінансовано від початку програми",
  planOfYear: "План року із заголовка",
  actualOfYear: "Профінансовано за рік із заголовка",
  percent: "Відсоток виконання",
  expectedResult: "Очікуваний результат",
  explanation: "Інформація про виконання",
  total: "Усього за всі роки",
  year: "Кошти за рік із заголовка",
  indicator: "Назва показника",
  unitOfMeasure: "Одиниця виміру показника",
  baseline: "Вихідне значення",
  deviation: "Відхилення факту від плану",
  none: "Не використовувати",
};
const SOURCES: Readonly<Record<FundingSource, string>> = {
  local: "місцевий бюджет",
  state: "державний бюджет",
  regional: "обласний бюджет",
  other: "інші джерела",
};
const UNITS = { UAH: "грн", "thousand-UAH": "тис. грн", "million-UAH": "млн грн" } as const;

function meaningWords(meaning: string, year: number | null): string {
  if (year !== null) {
    if (meaning === "year") return `Кошти на ${year} рік`;
    if (meaning === "planOfYear") return `План на ${year} рік`;
    if (meaning === "actualOfYear") return `Профінансовано за ${year} рік`;
  }
  const [of = "", source] = meaning.split(":");
  const words = MEANINGS[of] ?? of;
  return source === undefined ? words : `${words}: ${SOURCES[source as FundingSource]}`;
}

export const UNDERSTOOD_UK: UnderstoodTexts = {
  title: "Що зрозуміло",
  lookAt: (doubts) => `Перевірте: ${doubts}`,
  corrected: "Уточнено",
  doubt: (doubt, because) => {
    switch (doubt.of) {
      case "kind":
        return "Не вдалося напевно визначити, що це за таблиця: виберіть її вид.";
      case "period":
        return because === "several"
          ? "У назві таблиці кілька різних періодів; узято перший. Виберіть правильний."
          : "Періоду немає ні в назві таблиці, ні в назві аркуша. Виберіть його.";
      case "unit":
        return "Одиниці виміру немає ні в заголовках, ні над таблицею; суми прочитано як гривні. Виберіть одиницю.";
      case "column":
        return `Не вдалося напевно визначити, що в графі «${doubt.heading.header}». Виберіть зміст.`;
      case "missing":
        return `Немає графи «${meaningWords(doubt.meaning, null)}». Зазначте, яка з граф нею є.`;
    }
  },
  kind: "Що це за таблиця",
  period: "Період",
  unit: "Одиниця виміру сум",
  columns: "Графи",
  notReport: "Не перевіряти: це інша таблиця",
  noPeriod: "Не зазначено",
  noUnit: "Не зазначено",
  sameUnit: "Як у таблиці",
  because: (because) => {
    switch (because) {
      case "header":
        return "За заголовками граф.";
      case "title":
        return "За текстом над таблицею.";
      case "sheet-name":
        return "За назвою аркуша.";
      case "figures":
        return "За цифрами: такий самий підсумок має інша таблиця книги.";
      case "several":
        return "Зазначено кілька різних.";
      case "loose-header":
        return "Припущення: заголовки надто загальні.";
      case "none":
        return "Ніде не зазначено.";
      case "corrected":
        return "За вашим уточненням.";
    }
  },
  columnBecause: (because) => {
    switch (because) {
      case "header":
        return "за заголовком";
      case "loose-header":
        return "припущення: заголовок надто загальний";
      case "corrected":
        return "за вашим уточненням";
      case "unused":
        return "для перевірки не потрібна";
    }
  },
  fitting: (unit) => `за цифрами тут ${unit}`,
  selectColumn: (column) => `Виділити графу ${column}`,
  meaningOf: (column, header) => `Зміст графи ${column}: ${header}`,
  unitOf: (column, header) => `Одиниця графи ${column}: ${header}`,
  meaning: meaningWords,
  bySource: "За джерелами",
  confirm: "Так і є",
  confirmColumn: (column) => `Підтвердити зміст графи ${column}`,
  takeBack: "Прибрати уточнення таблиці",

  yours: (count) => `Ваших уточнень: ${count}.`,
  inWorkbook: "Записано в книгу.",
  notInWorkbook: "У книгу ще не записано: діють, доки відкрито панель.",
  stillInWorkbook: "У книзі лишилися попередні уточнення.",
  forNow: "Уточнення діють і в наступному кварталі, якщо шапка та сама; період – лише тут.",
  save: "Зберегти у книзі",
  saveRemoval: "Прибрати і з книги",
  takeBackAll: "Прибрати всі",
  leftAlone: (layout) => `Не перевіряється таблиця «${layout}».`,
  elsewhere: (layout) => `Таблиці «${layout}» у цій книзі не знайдено.`,
  taught: (layout) =>
    `Під шапкою «${layout}» ще не прочитано жодного рядка. Зазначте, у яких графах заходи, план і фактичне фінансування.`,
  restore: (layout) => `Прибрати уточнення таблиці «${layout}»`,
  restoreShort: "Прибрати",

  teachHint: "Таблиці немає у списку? Виділіть її шапку на аркуші.",
  teach: "Прочитати виділене як шапку таблиці",
  units: UNITS,
  kinds: TABLE_WORDS.uk,
};

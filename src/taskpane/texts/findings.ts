import type { Grouping } from "../../app/ports";
import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";
import type { Grade } from "../view/grade";

/** Words of what is over the list of findings, and of its headings. */
export interface FindingsTexts {
  readonly search: string;
  /** The same within the field, which is narrow. */
  readonly searchHint: string;
  readonly grouping: string;
  readonly by: Readonly<Record<Grouping, string>>;
  readonly filter: string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly showAll: string;
  /** The cell that is selected in the sheet has findings that are not shown. */
  readonly leftOut: (count: number) => string;
  readonly pick: string;
  readonly stopPicking: string;
  readonly pickOne: (rule: string, cells: string) => string;
  readonly pickAll: (count: number) => string;
  readonly fixPicked: (count: number) => string;
  readonly copy: string;
  readonly copyList: string;
  readonly aboutRule: string;
}

const UK: FindingsTexts = {
  search: "Пошук у зауваженнях",
  searchHint: "Пошук",
  grouping: "Групувати",
  by: { table: "за таблицями", rule: "за правилами", severity: "за важливістю" },
  filter: "Показати лише",
  grades: {
    error: "Помилки",
    warning: "Попередження",
    note: "Зауваження",
    review: "На розгляд",
    notApplicable: "Не вдалося перевірити",
  },
  shown: (shown, all) => `Показано ${String(shown)} з ${String(all)}`,
  none: "Нічого не знайдено.",
  showAll: "Показати все",
  leftOut: (count) =>
    `У виділеній клітинці ще ${counted(count, "uk", { one: "зауваження", few: "зауваження", many: "зауважень" })}, не показано.`,
  pick: "Вибрати кілька",
  stopPicking: "Не вибирати",
  pickOne: (rule, cells) => `Вибрати: ${rule} ${cells}`,
  pickAll: (count) => `Вибрати всі з виправленнями (${String(count)})`,
  fixPicked: (count) => `Переглянути вибрані виправлення (${String(count)})`,
  copy: "Копіювати",
  copyList: "Копіювати показане",
  aboutRule: "Докладніше про правило",
};

const EN: FindingsTexts = {
  search: "Search the findings",
  searchHint: "Search",
  grouping: "Group",
  by: { table: "by table", rule: "by rule", severity: "by severity" },
  filter: "Show only",
  grades: {
    error: "Errors",
    warning: "Warnings",
    note: "Notes",
    review: "To review",
    notApplicable: "Could not be checked",
  },
  shown: (shown, all) => `Showing ${String(shown)} of ${String(all)}`,
  none: "Nothing found.",
  showAll: "Show all",
  leftOut: (count) =>
    `The selected cell has ${counted(count, "en", { one: "more finding", other: "more findings" })}, not shown.`,
  pick: "Pick several",
  stopPicking: "Stop picking",
  pickOne: (rule, cells) => `Pick: ${rule} ${cells}`,
  pickAll: (count) => `Pick all with fixes (${String(count)})`,
  fixPicked: (count) => `Preview the picked fixes (${String(count)})`,
  copy: "Copy",
  copyList: "Copy what is shown",
  aboutRule: "More about the rule",
};

export const FINDINGS_TEXTS: Readonly<Record<Language, FindingsTexts>> = { uk: UK, en: EN };

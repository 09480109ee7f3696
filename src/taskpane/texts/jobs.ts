import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";
import type { JobNotice, PaneJob } from "../state/open-job";

/** Words of the jobs that write to sheets, and of the screen that shows what they would do. */
export interface JobTexts {
  readonly label: string;
  readonly export: string;
  readonly names: Readonly<Record<PaneJob, string>>;
  /** What a job is for, above what it would do. */
  readonly about: Readonly<Record<PaneJob, string>>;
  readonly nothing: Readonly<Record<PaneJob, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly otherGroup: string;
  readonly group: (name: string, chosen: number, all: number) => string;
  readonly choose: (what: string) => string;
  readonly formula: string;
  /** The jobs without a button of their own. */
  readonly more: string;
  readonly showMore: (hidden: number) => string;
  readonly questions: string;
  readonly leftOut: (count: number) => string;
  readonly apply: (chosen: number) => string;
  readonly applyAll: string;
  readonly dismiss: string;
  /** Where there is nothing to write. */
  readonly close: string;
  readonly done: Readonly<Record<PaneJob, (changes: number) => string>>;
  readonly notUndoable: string;
  readonly ignored: (sheets: readonly string[]) => string;
}

const UK: JobTexts = {
  label: "Дії з аркушами",
  export: "Експортувати",
  names: {
    compute: "Обчислити",
    format: "Оформити",
    mark: "Позначити",
    "clear-marks": "Зняти позначки",
    "ready-sheet": "Готовий аркуш",
    "new-quarter": "Новий квартал",
    "first-report": "Перший звіт за програмою",
    template: "Порожній шаблон",
    protocol: "Протокол перевірки",
  },
  about: {
    compute:
      "Відсотки й підсумки стануть формулами, а зведення додасть усе разом. Нічого не записується, доки ви не натиснете кнопку внизу.",
    format:
      "Аркуші стануть готові до підпису і друку за стилем профілю. Тексти, числа й формули не змінюються.",
    mark: "Позначки – це умовне форматування: воно діє й без Звірки, а знімається без сліду. Вміст клітинок не змінюється.",
    "clear-marks": "З усіх аркушів буде знято позначки Звірки. Оформлення інших людей лишиться.",
    "ready-sheet":
      "Поруч із кожним вибраним аркушем стане його готова копія: значення замість формул, оформлена, без позначок. Самі аркуші не змінюються.",
    "new-quarter":
      "За аркушем останнього звіту з’явиться новий: плани й тексти ті самі, фактичне фінансування та пояснення порожні. Попередній аркуш не змінюється.",
    "first-report":
      "З таблиці програми буде складено аркуш звіту: заходи виконавця, плани року, порожні графи для сум і пояснень. Програма не змінюється.",
    template:
      "До книги додадуться аркуші програми та першого звіту: формули, оформлення, місце для підпису. Наявні аркуші не змінюються.",
    protocol:
      "Усе, що знайшла перевірка, стане на окремому аркуші книги: для того, хто виправлятиме, або до підпису. Як звіт він не перевіряється.",
  },
  nothing: {
    compute: "Обчислювати нічого: усе вже обчислено формулами.",
    format: "Оформлювати нічого: аркуші вже за стилем.",
    mark: "Позначати нічого.",
    "clear-marks": "Знімати нічого.",
    "ready-sheet": "Копіювати нічого: видимих аркушів зі змістом немає.",
    "new-quarter": "Новий звіт не створюється.",
    "first-report": "Звіт не створюється.",
    template: "Створювати нічого.",
    protocol: "Складати нічого: протокол уже такий.",
  },
  groups: {
    percent: "Відсотки виконання",
    total: "Підсумки",
    text: "Числа замість тексту",
    row: "Нові рядки",
    summary: "Аркуш «Зведення»",
    "over-plan": "Перевитрати",
    "without-plan": "Фінансування без плану",
    "over-volume": "Понад обсяг програми",
    "over-period": "Понад план періоду",
    close: "Майже весь план",
    "behind-period": "Відставання від плану періоду",
    slow: "Відставання",
    finding: "Знахідки перевірки",
    protocol: "Аркуш «Протокол перевірки»",
    title: "Заголовок і підпис",
    table: "Вигляд таблиць",
    numbers: "Формати чисел",
    sizes: "Ширина граф і висота рядків",
    page: "Сторінка",
    view: "Закріплені рядки",
    "ready-sheet": "Готова копія",
    "template-sheet": "Нові аркуші",
    "quarter-new-sheet": "Аркуш",
    "quarter-words": "Новий період у тексті",
    "quarter-signed": "Дата підписання",
    "quarter-emptied-actual": "Фактичне фінансування",
    "quarter-emptied-period-plan": "План на звітний період",
    "quarter-emptied-explanation": "Пояснення",
    "quarter-plan": "Плани нового року",
    "quarter-emptied-plan": "Плани минулого року",
    "quarter-numbers": "Числа замість тексту",
    "quarter-formulas": "Формули",
    "quarter-reference": "Для довідки",
    "quarter-marks": "Позначки",
  },
  otherGroup: "Інше",
  group: (name, chosen, all) => `${name}: ${String(chosen)} з ${String(all)}`,
  choose: (what) => `Зробити: ${what}`,
  formula: "Формула",
  more: "Ще",
  showMore: (hidden) => `Показати ще ${String(hidden)}`,
  questions: "Вирішуєте ви",
  leftOut: (count) => `Не буде зроблено (${String(count)})`,
  apply: (chosen) =>
    `Записати ${counted(chosen, "uk", { one: "зміну", few: "зміни", many: "змін" })}`,
  applyAll: "Зняти",
  dismiss: "Не записувати",
  close: "Закрити",
  done: {
    compute: (changes) =>
      `Обчислено: ${counted(changes, "uk", { one: "зміна", few: "зміни", many: "змін" })}.`,
    format: () => "Аркуші оформлено.",
    mark: () => "Позначки поставлено.",
    "clear-marks": () => "Позначки знято.",
    "ready-sheet": (sheets) =>
      `${counted(sheets, "uk", { one: "готовий аркуш додано", few: "готові аркуші додано", many: "готових аркушів додано" })} в цю книгу, поруч із вихідними; їхні назви починаються словом «Готовий».`,
    "new-quarter": () => "Новий період розпочато.",
    "first-report": () => "Аркуш звіту створено.",
    template: () => "Аркуші створено.",
    protocol: () => "Протокол складено.",
  },
  notUndoable: "Скасувати не вийде: браузер не дав зберегти попередній стан.",
  ignored: (sheets) =>
    `Частину оформлення Excel не прийняв на аркушах: ${sheets.map((name) => `«${name}»`).join(", ")}.`,
};

const EN: JobTexts = {
  label: "Work on sheets",
  export: "Export",
  names: {
    compute: "Compute",
    format: "Lay out",
    mark: "Mark",
    "clear-marks": "Clear marks",
    "ready-sheet": "Finished sheet",
    "new-quarter": "New quarter",
    "first-report": "First report of a programme",
    template: "Blank template",
    protocol: "Protocol of the check",
  },
  about: {
    compute:
      "Percents and totals become formulas, and a summary adds everything up. Nothing is written until you press the button below.",
    format:
      "The sheets become ready to be signed and printed, by the profile’s style. Texts, numbers and formulas stay.",
    mark: "Marks are conditional formats: they work without Zvirka, too, and come off without a trace. What cells hold does not change.",
    "clear-marks":
      "Zvirka’s marks come off all sheets. What other people formatted stays as it is.",
    "ready-sheet":
      "Beside each chosen sheet comes its finished copy: values for formulas, laid out, without marks. The sheets themselves do not change.",
    "new-quarter":
      "Behind the sheet of the last report comes a new one: plans and texts carried over, actual financing and explanations empty. The earlier sheet stays as it is.",
    "first-report":
      "A report’s sheet is made of the programme: the executor’s measures, the year’s plans, empty columns for amounts and explanations. The programme stays as it is.",
    template:
      "The workbook gets sheets for a programme and its first report: formulas, layout, a place to sign. Its own sheets stay as they are.",
    protocol:
      "All that the check found goes onto a sheet of its own, in Ukrainian: for whoever mends it, or to be signed. It is not checked as a report.",
  },
  nothing: {
    compute: "Nothing to compute: everything is a formula already.",
    format: "Nothing to lay out: the sheets follow the style.",
    mark: "Nothing to mark.",
    "clear-marks": "Nothing to take off.",
    "ready-sheet": "Nothing to copy: no visible sheet holds anything.",
    "new-quarter": "No new report is made.",
    "first-report": "No report is made.",
    template: "Nothing to make.",
    protocol: "Nothing to write: the protocol is as it should be.",
  },
  groups: {
    percent: "Percents of plan",
    total: "Totals",
    text: "Numbers instead of text",
    row: "New rows",
    summary: "The sheet «Зведення»",
    "over-plan": "Over-runs",
    "without-plan": "Money without a plan",
    "over-volume": "Over the programme’s volume",
    "over-period": "Over the period’s plan",
    close: "Nearly all of the plan",
    "behind-period": "Behind the period’s plan",
    slow: "Behind the pace",
    finding: "Findings of the check",
    protocol: "The sheet “Протокол перевірки”",
    title: "Title and signature",
    table: "Looks of the tables",
    numbers: "Number formats",
    sizes: "Column widths and row heights",
    page: "Page",
    view: "Frozen rows",
    "ready-sheet": "Finished copy",
    "template-sheet": "New sheets",
    "quarter-new-sheet": "Sheet",
    "quarter-words": "The new period in words",
    "quarter-signed": "Day of signing",
    "quarter-emptied-actual": "Actual financing",
    "quarter-emptied-period-plan": "Plan of the period",
    "quarter-emptied-explanation": "Explanations",
    "quarter-plan": "Plans of the new year",
    "quarter-emptied-plan": "Plans of the earlier year",
    "quarter-numbers": "Numbers instead of text",
    "quarter-formulas": "Formulas",
    "quarter-reference": "For reference",
    "quarter-marks": "Marks",
  },
  otherGroup: "Other",
  group: (name, chosen, all) => `${name}: ${String(chosen)} of ${String(all)}`,
  choose: (what) => `Do: ${what}`,
  formula: "Formula",
  more: "More",
  showMore: (hidden) => `Show ${String(hidden)} more`,
  questions: "You decide",
  leftOut: (count) => `Will not be done (${String(count)})`,
  apply: (chosen) => `Write ${counted(chosen, "en", { one: "change", other: "changes" })}`,
  applyAll: "Clear",
  dismiss: "Do not write",
  close: "Close",
  done: {
    compute: (changes) =>
      `Computed: ${counted(changes, "en", { one: "change", other: "changes" })}.`,
    format: () => "The sheets are laid out.",
    mark: () => "The marks are set.",
    "clear-marks": () => "The marks are off.",
    "ready-sheet": (sheets) =>
      `${counted(sheets, "en", { one: "finished sheet was", other: "finished sheets were" })} added to this workbook beside the originals; their names begin with «Готовий».`,
    "new-quarter": () => "The new period is begun.",
    "first-report": () => "The report’s sheet is made.",
    template: () => "The sheets are made.",
    protocol: () => "The protocol is written.",
  },
  notUndoable: "It cannot be undone: the browser did not let the earlier state be kept.",
  ignored: (sheets) =>
    `Excel did not take a part of the formatting on: ${sheets.map((name) => `“${name}”`).join(", ")}.`,
};

export const JOB_TEXTS: Readonly<Record<Language, JobTexts>> = { uk: UK, en: EN };

/** What a person is told when a job was done. */
export function jobDoneWords(
  { id, changes, undoable, ignored }: JobNotice,
  language: Language,
): string {
  const texts = JOB_TEXTS[language];
  return [
    texts.done[id](changes ?? 0),
    undoable ? "" : texts.notUndoable,
    ignored.length === 0 ? "" : texts.ignored(ignored),
  ]
    .join(" ")
    .trim();
}

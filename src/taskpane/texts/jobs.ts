import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";
import type { JobNotice, PaneJob } from "../state/open-job";

/** Words of the jobs that write to sheets, as far as the pane says them at first. */
export interface JobTexts {
  readonly label: string;
  readonly export: string;
  readonly names: Readonly<Record<PaneJob, string>>;
  /** The jobs without a button of their own. */
  readonly more: string;
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
    consolidate: "Звести звіти",
    bridge: "Програма і звіт",
    periods: "Періоди поспіль",
    "new-quarter": "Новий квартал",
    "first-report": "Перший звіт за програмою",
    template: "Порожній шаблон",
    sample: "Зразок звіту",
    protocol: "Протокол перевірки",
  },
  more: "Ще",
  done: {
    compute: (changes) =>
      `Обчислено: ${counted(changes, "uk", { one: "зміна", few: "зміни", many: "змін" })}.`,
    format: () => "Аркуші оформлено.",
    mark: () => "Позначки поставлено.",
    "clear-marks": () => "Позначки знято.",
    "ready-sheet": (sheets) =>
      `${counted(sheets, "uk", { one: "готовий аркуш додано", few: "готові аркуші додано", many: "готових аркушів додано" })} в цю книгу, поруч із вихідними; їхні назви починаються зі слова «Готовий».`,
    consolidate: () => "Зведений звіт складено.",
    bridge: () => "Порівняння програми і звіту складено.",
    periods: () => "Порівняння періодів складено.",
    "new-quarter": () => "Новий період розпочато.",
    "first-report": () => "Аркуш звіту створено.",
    template: () => "Аркуші створено.",
    sample: () => "Зразок додано окремим аркушем.",
    protocol: () => "Протокол складено.",
  },
  notUndoable: "Скасувати не вдасться: браузер не дав зберегти попередній стан.",
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
    consolidate: "Consolidate reports",
    bridge: "Programme and report",
    periods: "Periods in a row",
    "new-quarter": "New quarter",
    "first-report": "First report of a programme",
    template: "Blank template",
    sample: "Sample report",
    protocol: "Protocol of the check",
  },
  more: "More",
  done: {
    compute: (changes) =>
      `Computed: ${counted(changes, "en", { one: "change", other: "changes" })}.`,
    format: () => "The sheets are laid out.",
    mark: () => "The marks are set.",
    "clear-marks": () => "The marks are off.",
    "ready-sheet": (sheets) =>
      `${counted(sheets, "en", { one: "finished sheet was", other: "finished sheets were" })} added to this workbook beside the originals; their names begin with «Готовий».`,
    consolidate: () => "The consolidated report is made.",
    bridge: () => "Programme and report are compared.",
    periods: () => "The periods are compared.",
    "new-quarter": () => "The new period is begun.",
    "first-report": () => "The report’s sheet is made.",
    template: () => "The sheets are made.",
    sample: () => "The sample is added as a sheet of its own.",
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

import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";

/** Words of what picks workbook files. */
export interface FilesTexts {
  readonly choose: string;
  readonly chooseMore: string;
  readonly chooseFolder: string;
  readonly drop: string;
  readonly list: string;
  /** How many files are picked, and how large they are together. */
  readonly picked: (files: number, bytes: number) => string;
  readonly size: (bytes: number) => string;
  readonly remove: (file: string) => string;
  readonly removeAll: string;
  readonly more: (hidden: number) => string;
  /** What was picked is no workbook; `others` more are not named. */
  readonly refused: (names: readonly string[], others: number) => string;
  readonly again: (files: number) => string;
}

const UK: FilesTexts = {
  choose: "Вибрати файли…",
  chooseMore: "Додати файли…",
  chooseFolder: "Вибрати папку…",
  drop: "або перетягніть їх сюди",
  list: "Вибрані файли",
  picked: (files, bytes) =>
    `Вибрано ${counted(files, "uk", { one: "файл", few: "файли", many: "файлів" })}, разом ${sizeText(bytes, "uk")}.`,
  size: (bytes) => sizeText(bytes, "uk"),
  remove: (file) => `Прибрати «${file}»`,
  removeAll: "Прибрати всі",
  more: (hidden) => `Показати ще ${String(hidden)}`,
  refused: (names, others) =>
    `Пропущено, бо це не книги .xlsx: ${quoted(names)}${others === 0 ? "" : ` та ще ${String(others)}`}.`,
  again: (files) =>
    `${counted(files, "uk", { one: "файл уже є", few: "файли вже є", many: "файлів уже є" })} серед вибраних.`,
};

const EN: FilesTexts = {
  choose: "Choose files…",
  chooseMore: "Add files…",
  chooseFolder: "Choose a folder…",
  drop: "or drop them here",
  list: "Chosen files",
  picked: (files, bytes) =>
    `${counted(files, "en", { one: "file", other: "files" })} chosen, ${sizeText(bytes, "en")} in all.`,
  size: (bytes) => sizeText(bytes, "en"),
  remove: (file) => `Remove “${file}”`,
  removeAll: "Remove all",
  more: (hidden) => `Show ${String(hidden)} more`,
  refused: (names, others) =>
    `Skipped, not .xlsx workbooks: ${names.map((name) => `“${name}”`).join(", ")}${others === 0 ? "" : ` and ${String(others)} more`}.`,
  again: (files) =>
    `${counted(files, "en", { one: "file is", other: "files are" })} among the chosen already.`,
};

export const FILES_TEXTS: Readonly<Record<Language, FilesTexts>> = { uk: UK, en: EN };

const UNITS: Readonly<Record<Language, readonly [string, string]>> = {
  uk: ["КБ", "МБ"],
  en: ["KB", "MB"],
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(", ");
}

/** «12 КБ», «1,4 МБ»: rounded up, as Excel's own dialogs do, so that nothing but an empty file is 0. */
function sizeText(bytes: number, language: Language): string {
  const [kilo, mega] = UNITS[language];
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes < 1024) return `${String(kilobytes)}\u00A0${kilo}`;
  const megabytes = (bytes / 1_048_576).toFixed(1);
  return `${language === "uk" ? megabytes.replace(".", ",") : megabytes}\u00A0${mega}`;
}

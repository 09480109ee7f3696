import { createContext, useContext } from "react";
import type { OpenErrorCode } from "../workbook-file/open-error";
import { BOOK_TEXTS, type BookTexts } from "./book-texts";
import { LOST_TEXTS, type LostTexts } from "./lost-texts";
import type { EntryProblem } from "./grid/grid-state";
import type { FaultName } from "./host/faults";
import type { ManifestProblem } from "./manifest/manifest-reader";
import { CIRCULAR_TEXTS } from "./circular-texts";
import { FAULT_TEXTS, MANIFEST_PROBLEMS } from "./trial-texts";

export type Language = "uk" | "en";

/** Every word of the stand-in Excel. */
export interface Texts {
  readonly productName: string;
  readonly language: string;
  readonly open: string;
  readonly saveAs: string;
  readonly undo: string;
  readonly redo: string;
  readonly ribbon: string;
  readonly fileGroup: string;
  readonly editGroup: string;
  readonly addinGroup: string;
  readonly manifestProblem: (problem: ManifestProblem) => string;
  readonly iconNotLoaded: (address: string) => string;
  /** The menu's name, with the number of faults that are on. */
  readonly trials: (faults: number) => string;
  readonly whichExcel: string;
  readonly faults: string;
  readonly faultNames: Readonly<Record<FaultName, string>>;
  readonly about: string;
  readonly aboutTitle: string;
  readonly aboutBody: readonly string[];
  readonly aboutKeys: string;
  readonly close: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly enterDraft: string;
  readonly dropDraft: string;
  readonly expandBar: string;
  readonly collapseBar: string;
  readonly grid: (sheet: string) => string;
  readonly editing: (cell: string) => string;
  readonly selectAll: string;
  readonly lineMenu: string;
  readonly lineCommands: Readonly<
    Record<"insert" | "delete", Readonly<Record<"rows" | "columns", string>>>
  >;
  readonly sheetTabs: string;
  readonly statusReady: string;
  readonly statusEditing: string;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
  readonly textNumbers: (count: number) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly paneStarting: string;
  readonly paneFailedTitle: string;
  readonly paneFailedBody: string;
  readonly paneReload: string;
  readonly closePane: string;
  readonly dropHere: string;
  readonly saveTitle: string;
  readonly saveName: string;
  readonly save: string;
  readonly cancel: string;
  readonly copyName: (base: string) => string;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  readonly lost: LostTexts;
  readonly books: BookTexts;
  readonly unsavedTitle: string;
  readonly unsavedBody: (name: string) => string;
  readonly openAnyway: string;
  readonly opening: (name: string) => string;
  readonly openErrors: Readonly<Record<OpenErrorCode | "unreadable", (name: string) => string>>;
  readonly entryProblems: Readonly<Record<EntryProblem, string>>;
  readonly sampleMissing: string;
  readonly commandFailed: string;
}

const uk: Texts = {
  productName: "Стенд «Звірки»",
  language: "uk",
  open: "Відкрити…",
  saveAs: "Зберегти як…",
  undo: "Скасувати",
  redo: "Повторити",
  ribbon: "Стрічка",
  fileGroup: "Файл",
  editGroup: "Правки",
  addinGroup: "Звірка",
  manifestProblem: MANIFEST_PROBLEMS.uk,
  iconNotLoaded: (address) => `У маніфесті вказано значок ${address}, але його не знайдено`,
  trials: (faults) => (faults === 0 ? "Випробування" : `Випробування (${String(faults)})`),
  whichExcel: "Який Excel вдавати",
  faults: "Несправності для випробувань",
  faultNames: FAULT_TEXTS.uk,
  about: "Що це за програма",
  aboutTitle: "Це не Excel",
  aboutBody: [
    "Це не Excel, а його замінник для знайомства зі «Звіркою»: таблиця тут спрощена, а панель праворуч — та сама, що працює у справжньому Excel.",
    "Файли нікуди не надсилаються: їх відкрито лише в цьому вікні.",
  ],
  aboutKeys: "Між стрічкою, таблицею та панеллю можна переходити клавішею F6.",
  close: "Закрити",
  nameBox: "Адреса клітинки",
  formulaBar: "Рядок формул",
  enterDraft: "Ввести",
  dropDraft: "Відмовитися від введеного",
  expandBar: "Розгорнути рядок формул",
  collapseBar: "Згорнути рядок формул",
  grid: (sheet) => `Аркуш «${sheet}»`,
  editing: (cell) => `Введення в клітинку ${cell}`,
  selectAll: "Виділити весь аркуш",
  lineMenu: "Рядки і стовпці",
  lineCommands: {
    insert: { rows: "Вставити рядки", columns: "Вставити стовпці" },
    delete: { rows: "Видалити рядки", columns: "Видалити стовпці" },
  },
  sheetTabs: "Аркуші",
  statusReady: "Готово",
  statusEditing: "Редагування",
  average: "Середнє",
  count: "Кількість",
  sum: "Сума",
  textNumbers: (count) => `Числа як текст, не враховано: ${String(count)}`,
  zoom: "Масштаб",
  zoomIn: "Збільшити",
  zoomOut: "Зменшити",
  pane: "Панель «Звірки»",
  paneWidth: "Ширина панелі",
  paneStarting: "Панель «Звірки» запускається…",
  paneFailedTitle: "Панель «Звірки» не запустилася.",
  paneFailedBody:
    "Натисніть «Запустити знову»; якщо не допоможе, перевірте, чи працює програма в терміналі (npm start), і перезавантажте сторінку.",
  paneReload: "Запустити знову",
  closePane: "Сховати панель",
  dropHere: "Відпустіть файл .xlsx, щоб відкрити його",
  saveTitle: "Зберегти книгу під іншим ім’ям",
  saveName: "Ім’я файлу",
  save: "Зберегти",
  cancel: "Скасувати",
  copyName: (base) => `${base} (копія).xlsx`,
  saved: (name) => `Книгу збережено як «${name}» до папки завантажень.`,
  saveFailed:
    "Книгу не вдалося зберегти: у ній є те, що цей стенд не вміє записати; відкрийте її в Excel.",
  lost: LOST_TEXTS.uk,
  books: BOOK_TEXTS.uk,
  unsavedTitle: "Відкрити іншу книгу?",
  unsavedBody: (name) =>
    `У книзі «${name}» є незбережені зміни. Якщо відкрити іншу, їх буде втрачено.`,
  openAnyway: "Відкрити без збереження",
  opening: (name) => `Відкривається «${name}»…`,
  openErrors: {
    "empty-file": (name) =>
      `Файл «${name}» порожній, тому його не відкрито: виберіть файл із даними.`,
    encrypted: (name) =>
      `Файл «${name}» захищено паролем: відкрийте його в Excel, зніміть пароль, збережіть і спробуйте знову.`,
    "old-format": (name) =>
      `Файл «${name}» збережено у старому форматі .xls: відкрийте його в Excel і збережіть як .xlsx.`,
    damaged: (name) =>
      `Файл «${name}» пошкоджено, і прочитати його не вдалося: відновіть його в Excel або візьміть іншу копію.`,
    "not-a-workbook": (name) =>
      `Файл «${name}» не є книгою Excel: виберіть файл із розширенням .xlsx.`,
    unreadable: (name) =>
      `Файл «${name}» не вдалося прочитати: якщо це папка, відкрийте її та виберіть файл .xlsx.`,
  },
  entryProblems: {
    circular: CIRCULAR_TEXTS.uk,
    "bad-formula": "У формулі є помилка: виправте її або натисніть Esc, щоб повернути попереднє.",
    protected: "Аркуш захищено, тому клітинку не змінено: зніміть захист у Excel.",
    "protected-lines": "Аркуш захищено, тому рядків і стовпців не змінено: зніміть захист у Excel.",
    "cuts-merged-area":
      "Це розрізало б об’єднані клітинки, тому нічого не змінено: спершу роз’єднайте їх.",
    "cuts-table":
      "Тут таблиця Excel, а змінювати її рядки й стовпці стенд не вміє: зробіть це в Excel.",
    "pushes-off-sheet":
      "У кінці аркуша є дані, тому нові рядки чи стовпці не вміщаються: спершу очистьте кінець аркуша.",
  },
  sampleMissing:
    "Зразок звіту не знайдено, тому відкрито порожню книгу: натисніть «Відкрити…» або перетягніть сюди файл .xlsx.",
  commandFailed:
    "Команду не виконано, бо «Звірка» не відповіла як слід: перезавантажте сторінку й спробуйте ще раз.",
};

const en: Texts = {
  productName: "Zvirka workbench",
  language: "en",
  open: "Open…",
  saveAs: "Save as…",
  undo: "Undo",
  redo: "Redo",
  ribbon: "Ribbon",
  fileGroup: "File",
  editGroup: "Edits",
  addinGroup: "Zvirka",
  manifestProblem: MANIFEST_PROBLEMS.en,
  iconNotLoaded: (address) => `The manifest names the icon ${address}, which was not found`,
  trials: (faults) => (faults === 0 ? "Trials" : `Trials (${String(faults)})`),
  whichExcel: "Which Excel to stand in for",
  faults: "Faults for trials",
  faultNames: FAULT_TEXTS.en,
  about: "What this is",
  aboutTitle: "This is not Excel",
  aboutBody: [
    "This is not Excel but a stand-in for getting to know Zvirka: the grid is simplified, while the pane on the right is the very one that runs in real Excel.",
    "Files are sent nowhere: they are open in this window only.",
  ],
  aboutKeys: "F6 moves between the ribbon, the sheet and the pane.",
  close: "Close",
  nameBox: "Cell address",
  formulaBar: "Formula bar",
  enterDraft: "Enter",
  dropDraft: "Discard what was typed",
  expandBar: "Expand the formula bar",
  collapseBar: "Collapse the formula bar",
  grid: (sheet) => `Sheet “${sheet}”`,
  editing: (cell) => `Typing into cell ${cell}`,
  selectAll: "Select the whole sheet",
  lineMenu: "Rows and columns",
  lineCommands: {
    insert: { rows: "Insert rows", columns: "Insert columns" },
    delete: { rows: "Delete rows", columns: "Delete columns" },
  },
  sheetTabs: "Sheets",
  statusReady: "Ready",
  statusEditing: "Edit",
  average: "Average",
  count: "Count",
  sum: "Sum",
  textNumbers: (count) => `Numbers as text, left out: ${String(count)}`,
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  pane: "Zvirka pane",
  paneWidth: "Pane width",
  paneStarting: "The Zvirka pane is starting…",
  paneFailedTitle: "The Zvirka pane did not start.",
  paneFailedBody:
    "Press “Start again”; if that does not help, see whether the program in the terminal (npm start) still runs, and reload this page.",
  paneReload: "Start again",
  closePane: "Hide the pane",
  dropHere: "Drop an .xlsx file to open it",
  saveTitle: "Save the workbook under another name",
  saveName: "File name",
  save: "Save",
  cancel: "Cancel",
  copyName: (base) => `${base} (copy).xlsx`,
  saved: (name) => `The workbook was saved as “${name}” in the downloads folder.`,
  saveFailed:
    "The workbook could not be saved: it holds something this workbench cannot write; open it in Excel.",
  lost: LOST_TEXTS.en,
  books: BOOK_TEXTS.en,
  unsavedTitle: "Open another workbook?",
  unsavedBody: (name) =>
    `“${name}” has unsaved changes. They will be lost when another workbook is opened.`,
  openAnyway: "Open without saving",
  opening: (name) => `Opening “${name}”…`,
  openErrors: {
    "empty-file": (name) => `“${name}” is empty, so it was not opened: choose a file with data.`,
    encrypted: (name) =>
      `“${name}” is protected by a password: open it in Excel, remove the password, save it and try again.`,
    "old-format": (name) =>
      `“${name}” is in the old .xls format: open it in Excel and save it as .xlsx.`,
    damaged: (name) =>
      `“${name}” is damaged and cannot be read: repair it in Excel or take another copy.`,
    "not-a-workbook": (name) => `“${name}” is not an Excel workbook: choose an .xlsx file.`,
    unreadable: (name) =>
      `“${name}” cannot be read: if it is a folder, open it and choose an .xlsx file.`,
  },
  entryProblems: {
    circular: CIRCULAR_TEXTS.en,
    "bad-formula": "There is a mistake in the formula: correct it, or press Esc to go back.",
    protected: "The sheet is protected, so the cell was not changed: unprotect it in Excel.",
    "protected-lines":
      "The sheet is protected, so rows and columns were not changed: unprotect it in Excel.",
    "cuts-merged-area":
      "This would cut merged cells, so nothing was changed: unmerge the cells first.",
    "cuts-table":
      "There is an Excel table here, and the stand-in cannot change its rows and columns: do it in Excel.",
    "pushes-off-sheet":
      "There is data at the end of the sheet, so new rows or columns do not fit: clear the end first.",
  },
  sampleMissing:
    "The sample report was not found, so an empty workbook is open: press “Open…” or drop an .xlsx file here.",
  commandFailed:
    "The command was not done because Zvirka did not answer as it should: reload the page and try again.",
};

export const TEXTS: Readonly<Record<Language, Texts>> = { uk, en };

const TextsContext = createContext<Texts>(uk);
export const TextsProvider = TextsContext.Provider;

/** The words of the language chosen for the page. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

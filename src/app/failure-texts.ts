import type { Language } from "../core/texts/format";
import { cellList } from "../core/texts/format";
import type { Failure, FailureCode } from "./failure";

/** What happened and why, and what to do next: one plain sentence each. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

type Texts = {
  readonly [Code in FailureCode]: (
    failure: Extract<Failure, { readonly code: Code }>,
  ) => FailureWords;
};

const words = (what: string, next: string): FailureWords => ({ what, next });

type Spots = Extract<
  Failure,
  { readonly code: "changed-since" | "not-taken-back" | "partly-undone" }
>;

/** «клітинки A1:A3, аркуш «Зведення»»: what there is of both, one after another. */
function spotWords(
  { cells, sheets = [] }: Spots,
  named: { readonly cells: (list: string) => string; readonly sheet: (name: string) => string },
): string {
  const list = cells.length === 0 ? [] : [named.cells(cellList(cells))];
  return [...list, ...sheets.map(named.sheet)].join(", ");
}

const UK_SPOTS = {
  cells: (list: string) => `клітинки ${list}`,
  sheet: (name: string) => `аркуш «${name}»`,
};
const EN_SPOTS = {
  cells: (list: string) => list,
  sheet: (name: string) => `the sheet “${name}”`,
};

const UK: Texts = {
  "empty-workbook": () => words("Книга порожня.", "Відкрийте книгу зі звітом і перевірте ще раз."),
  "no-report-table": () =>
    words(
      "У книзі немає таблиці звіту про виконання заходів.",
      "Переконайтеся, що таблиця має заголовки стовпців «Річний обсяг фінансування» та «Фактично профінансовано», і перевірте ще раз.",
    ),
  "file-missing": () => words("Такого файлу немає.", "Перевірте назву та розташування файлу."),
  "file-is-folder": () => words("Це папка, а потрібен файл.", "Вкажіть файл .xlsx."),
  "file-empty": () => words("Файл порожній.", "Візьміть іншу копію файлу."),
  "file-encrypted": () =>
    words(
      "Файл захищено паролем.",
      "Зніміть пароль в Excel («Файл» – «Відомості» – «Захистити книгу») і збережіть копію.",
    ),
  "file-old-format": () =>
    words(
      "Це файл старого формату Excel (.xls).",
      "Відкрийте його в Excel і збережіть як «Книга Excel (.xlsx)».",
    ),
  "file-damaged": () =>
    words("Файл пошкоджено.", "Відкрийте його в Excel, щоб відновити, або візьміть іншу копію."),
  "file-not-workbook": () => words("Це не книга Excel.", "Вкажіть файл .xlsx."),
  "file-no-access": () =>
    words(
      "Файл не вдалося прочитати: немає доступу або його відкрито в іншій програмі.",
      "Закрийте файл в інших програмах і повторіть.",
    ),
  "file-too-large": ({ megabytes }) =>
    words(`Файл завеликий (${megabytes} МБ).`, "Збережіть потрібні аркуші в окрему книгу."),
  "check-crashed": () =>
    words(
      "Файл не перевірено через помилку в самій програмі.",
      "Відкрийте його в Excel, збережіть заново і перевірте ще раз.",
    ),
  "check-endless": () =>
    words(
      "Файл не перевірено: перевірка не завершувалася, і її зупинено.",
      "Збережіть потрібні аркуші в окрему книгу і перевірте її.",
    ),
  "folder-empty": () => words("У папці немає файлів .xlsx.", "Вкажіть папку зі звітами."),
  "kept-unreadable": () =>
    words(
      "Те, що Звірка зберегла в цій книзі, записала інша її версія, або його пошкоджено.",
      "Книгу прочитано без нього, і в книзі воно залишилося, яким було; оновіть Звірку.",
    ),
  "no-header-selected": () =>
    words(
      "Виділене не схоже на шапку таблиці: у ньому менше ніж два заголовки.",
      "Виділіть усі клітинки шапки, від першої графи до останньої, і повторіть.",
    ),
  "several-selected": () =>
    words("Виділено кілька окремих діапазонів.", "Виділіть один діапазон і повторіть."),
  "cell-being-edited": () =>
    words("У книзі редагується клітинка.", "Завершіть введення (Enter або Esc) і повторіть."),
  "sheet-missing": ({ sheet }) => words(`Аркуша «${sheet}» вже немає.`, "Перевірте книгу ще раз."),
  "sheet-hidden": ({ sheet }) =>
    words(`Аркуш «${sheet}» приховано.`, "Відобразіть його, щоб перейти до клітинки."),
  "sheet-protected": ({ sheet }) =>
    words(
      sheet === null ? "Аркуш захищено від змін." : `Аркуш «${sheet}» захищено від змін.`,
      "Зніміть захист («Рецензування» – «Зняти захист аркуша») і повторіть. Нічого не записано.",
    ),
  "sheet-filtered": ({ sheet }) =>
    words(
      `На аркуші «${sheet}» увімкнено фільтр, через який запис потрапив би не в ті рядки.`,
      "Очистьте фільтр і повторіть. Нічого не записано.",
    ),
  "read-only": () =>
    words(
      "Книгу відкрито лише для читання.",
      "Увімкніть редагування або збережіть копію. Нічого не записано.",
    ),
  "structure-protected": () =>
    words(
      "Структуру книги захищено, тому аркушів не можна ні додати, ні вилучити.",
      "Зніміть захист («Рецензування» – «Захистити книгу») і повторіть. Нічого не записано.",
    ),
  "sheet-name-taken": ({ sheet }) =>
    words(
      `Аркуш із назвою «${sheet}» у книзі вже є.`,
      "Перейменуйте його або вилучіть і повторіть. Нічого не записано.",
    ),
  "rows-blocked": () =>
    words(
      "Excel не дав зсунути рядки: на заваді таблиця Excel, зведена таблиця або формула масиву.",
      "Перетворіть таблицю на діапазон («Конструктор таблиць» – «Перетворити на діапазон») і повторіть. Нічого не записано.",
    ),
  "rows-off-sheet": () =>
    words(
      "Рядки не вставити: останні рядки аркуша заповнені.",
      "Очистьте їх і повторіть. Нічого не записано.",
    ),
  "merged-in-the-way": () =>
    words(
      "На заваді об’єднані клітинки.",
      "Скасуйте їх об’єднання і повторіть. Нічого не записано.",
    ),
  "changed-since": (failure) => {
    const isCells = (failure.sheets ?? []).length === 0;
    return words(
      isCells
        ? `Після перевірки змінилися клітинки ${cellList(failure.cells)}.`
        : `Відтоді змінено: ${spotWords(failure, UK_SPOTS)}.`,
      "Перевірте книгу ще раз. Нічого не записано.",
    );
  },
  "read-back-differs": ({ cells }) =>
    words(
      `Excel не прийняв того, що записувалося в ${cellList(cells)}, тому всі зміни скасовано.`,
      "Книга така, як була; перевірте її ще раз або виправте ці клітинки вручну.",
    ),
  "not-taken-back": (failure) => {
    const isCells = (failure.sheets ?? []).length === 0;
    return isCells
      ? words(
          `Запис не вдався, і ${cellList(failure.cells)} можуть містити не те, що було до нього.`,
          "Перегляньте ці клітинки, за потреби виправте їх вручну, і перевірте книгу ще раз.",
        )
      : words(
          `Запис не вдався, і не все вдалося повернути: ${spotWords(failure, UK_SPOTS)}.`,
          "Перегляньте ці місця, за потреби виправте їх вручну, і перевірте книгу ще раз.",
        );
  },
  "partly-undone": (failure) =>
    words(
      `Скасовано не все, перегляньте: ${spotWords(failure, UK_SPOTS)}.`,
      "За потреби виправте ці місця вручну і перевірте книгу ще раз.",
    ),
  "write-unanswered": () =>
    words(
      "Excel не відповів, чи записано зміни.",
      "Зачекайте: якщо Excel відповість, записане буде скасовано. Потім перевірте книгу ще раз.",
    ),
  "undo-not-supported": () =>
    words(
      "Excel не може зробити ці зміни так, щоб їх можна було скасувати, тому не вніс їх.",
      "Застосуйте виправлення по одному або внесіть зміни вручну. Нічого не записано.",
    ),
  "too-many-changes": () =>
    words(
      "Змін забагато, щоб записати їх за один раз.",
      "Застосуйте виправлення частинами. Нічого не записано.",
    ),
  "too-large": () =>
    words(
      "Книга завелика, щоб прочитати її за один раз.",
      "Збережіть потрібні аркуші в окрему книгу.",
    ),
  busy: () =>
    words(
      "Excel зайнятий і не відповідає.",
      "Зачекайте, закрийте відкриті вікна Excel і повторіть.",
    ),
  cancelled: () => words("Перевірку скасовано.", "Нічого не змінено."),
  "not-in-excel": () =>
    words("Цю сторінку відкрито не в Excel.", "Відкрийте панель «Звірка» з Excel."),
  "host-too-old": ({ needed }) =>
    words(
      `Ця версія Excel не підтримує потрібних функцій (${needed}).`,
      "Потрібен Excel 2021 або новіший, Microsoft 365 чи Excel для Інтернету.",
    ),
  "storage-unavailable": () =>
    words(
      "Сховище браузера недоступне, тому дію не можна запам’ятати для скасування.",
      "Збережіть копію книги перед змінами.",
    ),
  unexpected: ({ detail }) =>
    words(
      "Сталася неочікувана помилка.",
      `Повторіть дію; якщо не допоможе, відкрийте панель знову. Код для підтримки: ${detail}.`,
    ),
};

const EN: Texts = {
  "empty-workbook": () =>
    words("The workbook is empty.", "Open the workbook with the report and check again."),
  "no-report-table": () =>
    words(
      "The workbook has no execution report table.",
      "See that the table has the column headers «Річний обсяг фінансування» and «Фактично профінансовано», then check again.",
    ),
  "file-missing": () => words("There is no such file.", "Check the file's name and place."),
  "file-is-folder": () => words("This is a folder, a file is needed.", "Name an .xlsx file."),
  "file-empty": () => words("The file is empty.", "Take another copy of the file."),
  "file-encrypted": () =>
    words(
      "The file is protected by a password.",
      "Remove the password in Excel (File, Info, Protect Workbook) and save a copy.",
    ),
  "file-old-format": () =>
    words(
      "This is a file of the old Excel format (.xls).",
      "Open it in Excel and save it as an Excel Workbook (.xlsx).",
    ),
  "file-damaged": () =>
    words("The file is damaged.", "Open it in Excel to repair it, or take another copy."),
  "file-not-workbook": () => words("This is not an Excel workbook.", "Name an .xlsx file."),
  "file-no-access": () =>
    words(
      "The file could not be read: no access, or another program has it open.",
      "Close it elsewhere and try again.",
    ),
  "file-too-large": ({ megabytes }) =>
    words(
      `The file is too large (${megabytes} MB).`,
      "Save the sheets you need as a workbook of their own.",
    ),
  "check-crashed": () =>
    words(
      "The file was not checked because of a mistake in the program itself.",
      "Open it in Excel, save it anew and check again.",
    ),
  "check-endless": () =>
    words(
      "The file was not checked: checking did not come to an end and was stopped.",
      "Save the sheets you need as a workbook of their own and check that.",
    ),
  "folder-empty": () =>
    words("The folder holds no .xlsx files.", "Name the folder with the reports."),
  "kept-unreadable": () =>
    words(
      "What Zvirka kept in this workbook was written by another version of it, or is damaged.",
      "The workbook was read without it, and it stays there as it was; update Zvirka.",
    ),
  "no-header-selected": () =>
    words(
      "What is selected does not look like a table's header: it has fewer than two headings.",
      "Select all cells of the header, from the first column to the last, and try again.",
    ),
  "several-selected": () =>
    words("Several separate ranges are selected.", "Select one range and try again."),
  "cell-being-edited": () =>
    words("A cell of the workbook is being edited.", "Finish typing (Enter or Esc) and try again."),
  "sheet-missing": ({ sheet }) =>
    words(`The sheet “${sheet}” is gone.`, "Check the workbook again."),
  "sheet-hidden": ({ sheet }) =>
    words(`The sheet “${sheet}” is hidden.`, "Show it to go to the cell."),
  "sheet-protected": ({ sheet }) =>
    words(
      sheet === null ? "The sheet is protected." : `The sheet “${sheet}” is protected.`,
      "Unprotect it (Review, Unprotect Sheet) and try again. Nothing was written.",
    ),
  "sheet-filtered": ({ sheet }) =>
    words(
      `The sheet “${sheet}” is filtered, so that writing would hit the wrong rows.`,
      "Clear the filter and try again. Nothing was written.",
    ),
  "read-only": () =>
    words(
      "The workbook is open for reading only.",
      "Enable editing or save a copy. Nothing was written.",
    ),
  "structure-protected": () =>
    words(
      "The structure of the workbook is protected, so that sheets can neither be added nor deleted.",
      "Unprotect it (Review, Protect Workbook) and try again. Nothing was written.",
    ),
  "sheet-name-taken": ({ sheet }) =>
    words(
      `The workbook already has a sheet “${sheet}”.`,
      "Rename or delete it and try again. Nothing was written.",
    ),
  "rows-blocked": () =>
    words(
      "Excel did not let rows move: an Excel table, a pivot table or an array formula is in the way.",
      "Convert the table to a range (Table Design, Convert to Range) and try again. Nothing was written.",
    ),
  "rows-off-sheet": () =>
    words(
      "No rows can be inserted: the last rows of the sheet are in use.",
      "Clear them and try again. Nothing was written.",
    ),
  "merged-in-the-way": () =>
    words("Merged cells are in the way.", "Unmerge them and try again. Nothing was written."),
  "changed-since": (failure) => {
    const isCells = (failure.sheets ?? []).length === 0;
    return words(
      isCells
        ? `${cellList(failure.cells)} changed after the check.`
        : `Changed since then: ${spotWords(failure, EN_SPOTS)}.`,
      "Check the workbook again. Nothing was written.",
    );
  },
  "read-back-differs": ({ cells }) =>
    words(
      `Excel did not take what was written to ${cellList(cells)}, so all changes were taken back.`,
      "The workbook is as it was; check it again, or correct these cells by hand.",
    ),
  "not-taken-back": (failure) => {
    const isCells = (failure.sheets ?? []).length === 0;
    return isCells
      ? words(
          `Writing failed, and ${cellList(failure.cells)} may not hold what they held before.`,
          "Look at these cells, correct them by hand if need be, and check the workbook again.",
        )
      : words(
          `Writing failed, and not everything could be put back: ${spotWords(failure, EN_SPOTS)}.`,
          "Look at these places, correct them by hand if need be, and check the workbook again.",
        );
  },
  "partly-undone": (failure) =>
    words(
      `Not everything was taken back, look at: ${spotWords(failure, EN_SPOTS)}.`,
      "Correct these places by hand if need be, and check the workbook again.",
    ),
  "write-unanswered": () =>
    words(
      "Excel did not answer whether the changes were written.",
      "Wait: if Excel answers, what was written will be taken back. Then check the workbook again.",
    ),
  "undo-not-supported": () =>
    words(
      "Excel cannot make these changes so that they could be undone, and refused them.",
      "Apply the fixes one by one, or make the changes by hand. Nothing was written.",
    ),
  "too-many-changes": () =>
    words(
      "There are too many changes to write at once.",
      "Apply the fixes in parts. Nothing was written.",
    ),
  "too-large": () =>
    words(
      "The workbook is too large to be read at once.",
      "Save the sheets you need as a workbook of their own.",
    ),
  busy: () =>
    words("Excel is busy and does not answer.", "Wait, close any open Excel dialog and try again."),
  cancelled: () => words("The check was cancelled.", "Nothing was changed."),
  "not-in-excel": () =>
    words("This page is not open in Excel.", "Open the Zvirka pane from Excel."),
  "host-too-old": ({ needed }) =>
    words(
      `This version of Excel lacks what is needed (${needed}).`,
      "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    ),
  "storage-unavailable": () =>
    words(
      "Browser storage is not available, so the action cannot be remembered for undo.",
      "Save a copy of the workbook before changing it.",
    ),
  unexpected: ({ detail }) =>
    words(
      "Something unexpected happened.",
      `Try again; if it does not help, reopen the pane. Code for support: ${detail}.`,
    ),
};

/** The words for a failure. */
export function failureWords(failure: Failure, language: Language): FailureWords {
  const texts = language === "uk" ? UK : EN;
  // The table has a text for each code, taking that code's own failure.
  return (texts[failure.code] as (failure: Failure) => FailureWords)(failure);
}

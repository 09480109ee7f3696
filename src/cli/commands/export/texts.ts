import type { Language } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

/** How `export` is called. */
export const EXPORT_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about:
      "скласти документ з аркушів файлу: книгу, звіт, записку, набір для оприлюднення, зауваження, дані",
    help: `Складає документ з аркушів, на яких є таблиці. Документ будується заново: у ньому немає приміток, позначок,
прихованого, посилань на інші книги й імені автора. Про помилки, персональні дані та інше, що варто знати
до оприлюднення, буде сказано; документ усе одно буде складено.

  zvirka export ФАЙЛ --to xlsx|docx|note|set|remarks|csv|json --output ШЛЯХ [--force]
                [--sheet НАЗВА] [--formulas] [--drop-hidden] [--profile ФАЙЛ] [--as-of ДАТА]

  --to          xlsx – оформлена книга (типово); docx – звіт; note – чернетка пояснювальної записки;
                set – усе це з відкритими даними та їхнім описом в одному .zip, з тими самими підсумками;
                remarks – лист зауважень (docx або xlsx, за назвою файлу);
                csv – відкриті дані: папка або .zip; json – ті самі дані одним документом
  --output      куди записати; наявний файл або непорожня папка – лише з --force
  --sheet       лише цей аркуш
  --formulas    xlsx: формули лишаються формулами; без цього – значення
  --drop-hidden xlsx: вилучити приховані рядки й стовпці; без цього їх буде показано
  --profile     файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --as-of       день, яким датувати документ (РРРР-ММ-ДД)

Сам файл ніколи не змінюється. Стан завершення: 0 – зроблено, 2 – не вдалося, 130 – перервано (Ctrl+C).`,
  },
  en: {
    about:
      "make a document of a file’s sheets: workbook, report, note, set for publication, remarks, data",
    help: `Makes a document of the sheets that have tables. It is built afresh: without comments, marks, hidden parts,
links to other workbooks and the name of an author. Errors, personal data and other things to know before
publishing are told; the document is made all the same.

  zvirka export FILE --to xlsx|docx|note|set|remarks|csv|json --output PATH [--force]
                [--sheet NAME] [--formulas] [--drop-hidden] [--profile FILE] [--as-of DATE]

  --to          xlsx: a workbook, laid out (default); docx: the report; note: a draft of the explanatory note;
                set: all of these with the open data and their description in one .zip, with the same totals;
                remarks: a letter of remarks (docx or xlsx, by the name of the file);
                csv: open data, a folder or a .zip; json: the same data as one document
  --output      where to write it; an existing file or a folder that is not empty only with --force
  --sheet       this sheet only
  --formulas    xlsx: formulas stay formulas; without it values
  --drop-hidden xlsx: leave hidden rows and columns out; without it they are shown
  --profile     a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --as-of       the day that the document bears (YYYY-MM-DD)

The file itself is never changed. Exit status: 0 done, 2 it could not be, 130 interrupted (Ctrl+C).`,
  },
};

interface ExportTexts {
  readonly oneFile: string;
  readonly noOutput: string;
  readonly inPlace: (path: string) => string;
  /** @param endings what the files of the form end in; empty for a folder */
  readonly wrongEnding: (to: string, endings: readonly string[]) => string;
  readonly progress: (done: number, all: number) => string;
  /** `sheet` is empty where it is told of the whole document. */
  readonly leftOut: (sheet: string, saying: string) => string;
  readonly written: (path: string) => string;
  readonly folderNotEmpty: (path: string) => string;
  readonly folderFailed: (path: string) => string;
}

export const EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  uk: {
    oneFile: "Ця команда працює з одним файлом. Зазначте один файл .xlsx.",
    noOutput: "Не зазначено, куди записати документ. Додайте --output ШЛЯХ.",
    inPlace: (path) => `Файл ${path} не змінюється на місці. Зазначте в --output іншу назву.`,
    wrongEnding: (to, endings) =>
      `Для --to ${to} в --output потрібна назва ${endings.map((end) => (end === "" ? "папки" : `з ${end}`)).join(" або ")}.`,
    progress: (done, all) => `Записано ${String(done)} з ${String(all)}…`,
    leftOut: (sheet, saying) => (sheet === "" ? saying : `Аркуш «${sheet}»: ${saying}`),
    written: (path) => `Документ записано: ${path}`,
    folderNotEmpty: (path) =>
      `Папка ${path} не порожня. Зазначте іншу або додайте --force, щоб записати до неї.`,
    folderFailed: (path) => `Не вдалося записати до папки ${path}. Перевірте, чи є доступ до неї.`,
  },
  en: {
    oneFile: "This command works on one file. Name one .xlsx file.",
    noOutput: "Nothing says where to write the document. Add --output PATH.",
    inPlace: (path) => `${path} is not changed in place. Name another file in --output.`,
    wrongEnding: (to, endings) =>
      `With --to ${to}, --output has to name ${endings.map((end) => (end === "" ? "a folder" : `a ${end} file`)).join(" or ")}.`,
    progress: (done, all) => `${String(done)} of ${String(all)} written…`,
    leftOut: (sheet, saying) => (sheet === "" ? saying : `Sheet “${sheet}”: ${saying}`),
    written: (path) => `Document written: ${path}`,
    folderNotEmpty: (path) =>
      `The folder ${path} is not empty. Name another one, or add --force to write into it.`,
    folderFailed: (path) => `${path} could not be written. Check that you may write there.`,
  },
};

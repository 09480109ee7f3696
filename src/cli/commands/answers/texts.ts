import type { RemarkState } from "../../../app/export/read-answers";
import type { Language } from "../../../core/texts/format";
import { counted } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

interface Counts {
  readonly all: number;
  readonly answered: number;
  readonly gone: number;
  readonly changed: number;
  readonly still: number;
  readonly unknown: number;
}

interface AnswersTexts {
  readonly oneFile: string;
  readonly noRemarks: string;
  readonly states: Readonly<Record<RemarkState, string>>;
  readonly remark: string;
  readonly now: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly row: (row: number) => string;
  readonly unanswered: string;
  readonly summary: (counts: Counts) => string;
}

export const ANSWERS_TEXTS: Readonly<Record<Language, AnswersTexts>> = {
  uk: {
    oneFile: "Ця команда працює з одним звітом. Зазначте один файл .xlsx.",
    noRemarks: "Не зазначено листа з відповідями. Додайте --remarks ФАЙЛ.",
    states: {
      gone: "усунуто",
      still: "не усунуто",
      changed: "лишилося, але з іншими числами",
      unknown: "не вдалося визначити, до якого зауваження це відповідь",
    },
    remark: "Зауваження: ",
    now: "Тепер: ",
    answer: "Відповідь: ",
    noAnswer: "немає",
    row: (row) => `Рядок ${String(row)} листа`,
    unanswered: "У листі немає рядка про таке (нове або рядок вилучено):",
    summary: ({ all, answered, gone, changed, still, unknown }) =>
      `${counted(all, "uk", { one: "зауваження", few: "зауваження", many: "зауважень" })}, з відповіддю: ${String(answered)}; усунуто: ${String(gone)}, з іншими числами: ${String(changed)}, не усунуто: ${String(still)}, не визначено: ${String(unknown)}`,
  },
  en: {
    oneFile: "This command works on one report. Name one .xlsx file.",
    noRemarks: "Nothing says which list has the answers. Add --remarks FILE.",
    states: {
      gone: "gone",
      still: "still there",
      changed: "still there, with other figures",
      unknown: "could not tell which remark this answers",
    },
    remark: "Remark: ",
    now: "Now: ",
    answer: "Answer: ",
    noAnswer: "none",
    row: (row) => `Row ${String(row)} of the list`,
    unanswered: "No row of the list speaks of this (new, or its row was taken out):",
    summary: ({ all, answered, gone, changed, still, unknown }) =>
      `${counted(all, "en", { one: "remark", other: "remarks" })}, answered: ${String(answered)}; gone: ${String(gone)}, with other figures: ${String(changed)}, still there: ${String(still)}, not told: ${String(unknown)}`,
  },
};

export const ANSWERS_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about: "прочитати відповіді виконавця з повернутого листа зауважень",
    help: `Зіставляє повернутий лист зауважень (xlsx) зі звітом: що відповів виконавець і чи усунуто кожне зауваження.
Рядки листа можна було сортувати, доповнювати й нумерувати заново: зауваження впізнають за кодом у крайній графі.

  zvirka answers ФАЙЛ --remarks ЛИСТ [--format text|json] [--output ФАЙЛ] [--profile ФАЙЛ] [--as-of ДАТА]

  --remarks  лист зауважень, який повернув виконавець
  --format   text – для читання (типово), json – для програм
  --output   куди записати; без цього – на екран. Наявний файл замінюється лише з --force
  --profile  файл профілю або назва вбудованого: zhytomyr (типово), odesa; той самий, що й під час перевірки
  --as-of    день перевірки, 2018-10-15

Жодного файлу не змінює. Стан завершення: 0 – зроблено, 2 – не вдалося.`,
  },
  en: {
    about: "read the executor’s answers from a returned list of remarks",
    help: `Compares a returned list of remarks (xlsx) with the report: what was answered, and whether each fault is gone.
Rows of the list may have been sorted, added or numbered anew: a remark is known by the code in its last column.

  zvirka answers FILE --remarks LIST [--format text|json] [--output FILE] [--profile FILE] [--as-of DATE]

  --remarks  the list of remarks as it was returned
  --format   text for reading (default), json for programs
  --output   where to write; the screen without it. An existing file is replaced only with --force
  --profile  a profile file, or the name of a built-in one: zhytomyr (default), odesa; the one of the check
  --as-of    the day of the check, 2018-10-15

Changes no file. Exit status: 0 done, 2 it could not be.`,
  },
};

import type { ProfileProblem } from "../../core/lint/profiles/check-shape";
import { counted } from "../../core/texts/format";
import type { SettingsTexts } from "./settings-texts";

const RULES = { one: "правило", few: "правила", many: "правил" };

function problemWords(problem: ProfileProblem): string {
  switch (problem.code) {
    case "out-of-range":
      return `Має бути від ${problem.minimum} до ${problem.maximum}.`;
    case "wrong-type":
      return problem.expected === "integer" ? "Потрібне ціле число." : "Потрібне число.";
    case "wrong-form":
      return `Запишіть так: ${problem.example}.`;
    case "empty":
      return "Заповніть це поле.";
    case "too-long":
      return "Текст задовгий.";
    case "repeated":
      return "Це вже є в переліку.";
    case "not-json":
    case "unknown-key":
    case "missing-key":
    case "not-allowed":
      return "Таке значення не підходить.";
  }
}

export const SETTINGS_UK: SettingsTexts = {
  ownName: "Власний профіль",
  now: "Зараз за цими налаштуваннями",
  notChecked: "Книгу ще не перевірено.",
  takeBack: "Повернути",
  problem: problemWords,
  changed: (count) => `змінено: ${count}`,

  base: {
    title: "Основа",
    choose: "Вбудований профіль",
    hint: "Ваші зміни залишаються, усе інше береться звідси.",
    open: "Відкрити файл профілю…",
    opened: (name) => `Відкрито профіль «${name}».`,
    refused: (file) => `Файл «${file}» не підходить:`,
    unreadable: (file) => `Файл «${file}» не вдалося прочитати.`,
    unknownRules: (rules) => `Цих правил у цій версії немає: ${rules.join(", ")}.`,
  },
  differences: {
    title: (base) => `Відмінності від профілю «${base}»`,
    none: "Відмінностей немає.",
    reset: "Як в основі",
    resetOf: (what) => `Як в основі: ${what}`,
    resetAll: "Усе як в основі",
  },
  figures: {
    title: "Межі та допуски",
    names: {
      lowExecution: "Низьке виконання, % плану",
      lowPace: "Повільний темп, частка часу, що минув",
      earlySpending: "Дострокове використання, % плану",
      saving: "Економія, яку треба пояснити, в. п.",
      roundPercent: "Округлений відсоток, в. п.",
      percentPoints: "Допустима різниця відсотка, в. п.",
      closeToLimit: "Майже весь план, % плану",
      overrunAmount: "Мала перевитрата, грн",
      overrunPercent: "Мала перевитрата, в. п.",
    },
    hints: {
      lowExecution: "Нижче цього потрібне пояснення (EXP-01, EXP-02).",
      lowPace: "Видатки, менші за цю частку часу, що минув від початку року (OVR-06).",
      earlySpending: "Стільки використано задовго до кінця року (OVR-06).",
      saving: "На стільки менше за зазначені 100\u00A0% (PCT-05).",
      roundPercent: "Так близько до 25, 50 або 75\u00A0% відсоток здається округленим (PCT-06).",
      percentPoints: "До цієї різниці – попередження, понад неї – помилка (PCT-01, PCT-03).",
      closeToLimit: "Від цього відсотка рядок позначається на аркуші до кінця року.",
      overrunAmount: "До цієї суми перевитрата на аркуші не позначається; OVR-01 її знайде.",
      overrunPercent: "До стількох пунктів понад план перевитрата не позначається.",
    },
    asInBase: (value) => `В основі: ${value}.`,
  },
  deadlines: {
    title: "Строки подання",
    hint: "Календарні дні після закінчення періоду (DAT-05).",
    one: (index) => `Строк ${index}`,
    who: "Хто подає",
    parties: {
      executors: "Виконавці",
      responsibleExecutors: "Відповідальні виконавці",
      workingGroup: "Робоча група",
      department: "Департамент",
      publication: "Оприлюднення",
    },
    periods: "За які періоди",
    period: { q1: "I квартал", h1: "I півріччя", "9m": "9 місяців", year: "рік" },
    periodMissing: "Потрібен хоча б один період; щоб прибрати строк, натисніть «Прибрати».",
    days: "Днів",
    source: "Чим установлено",
    remove: "Прибрати",
    removeOf: (index) => `Прибрати строк ${index}`,
    add: "Додати строк",
  },
  units: {
    title: "Позначення одиниць виміру",
    names: { UAH: "Гривні", "thousand-UAH": "Тисячі гривень", "million-UAH": "Мільйони гривень" },
    hint: "Як ще пишуть цю одиницю в заголовках; через крапку з комою.",
  },
  names: {
    title: "Назви та слова",
    lists: {
      programmes: "Назви програм",
      executors: "Назви виконавців",
      words: "Слова з латинськими літерами",
    },
    hints: {
      programmes: "Як має бути написано назву програми (NUM-02).",
      executors: "Як має бути написано назву виконавця (NUM-02).",
      words: "Слова, у яких латинські літери стоять навмисно (TXT-01).",
    },
    name: "Правильна назва",
    accepted: "Інші правильні варіанти",
    wrong: "Помилкові варіанти",
    onePerLine: "Кожне з нового рядка.",
    alsoWritten: (words) => `також: ${words}`,
    wronglyWritten: (words) => `помилково: ${words}`,
    edit: "Змінити",
    editOf: (name) => `Змінити: ${name}`,
    remove: "Прибрати",
    removeOf: (name) => `Прибрати: ${name}`,
    add: "Додати",
    addTo: (list) => `Додати до переліку «${list}»`,
    done: "Готово",
    dismiss: "Не змінювати",
    missing: "Напишіть назву.",
    taken: "Така назва вже є в переліку.",
  },
  rules: {
    title: "Правила",
    search: "Пошук за номером або словом",
    found: (count) => `Знайдено ${counted(count, "uk", RULES)}`,
    families: {
      STR: "Будова таблиці",
      TYP: "Запис чисел",
      UNI: "Одиниці виміру",
      ARI: "Суми та підсумки",
      PCT: "Відсотки",
      OVR: "План і перевитрати",
      EXP: "Пояснення",
      NUM: "Номери та назви",
      IND: "Показники",
      DAT: "Дати й строки",
      WBK: "Книга загалом",
      TXT: "Тексти",
      FRM: "Форма документа",
      EXPT: "Оприлюднення",
    },
    off: (count) => `вимкнено: ${count}`,
    level: (rule) => `Рівень правила ${rule}`,
    ownLevel: (level) => `як у правилі (${level})`,
    why: "Чому це важливо",
  },
  keep: {
    title: "Зберегти",
    name: "Назва профілю",
    nameHint: "Її видно над зауваженнями й у файлі; прізвищ не зазначайте.",
    inWorkbook: "Зберегти у книзі",
    inWorkbookMeans:
      "Налаштування стануть частиною книги: за ними її перевірятиме кожен, а послаблення буде названо над зауваженнями.",
    outOfWorkbook: "Прибрати з книги",
    forMe: "Лише для мене",
    forMeMeans:
      "Налаштування залишаться на цьому комп’ютері й діятимуть для всіх книг замість записаних у них.",
    notForMe: "Прибрати мої налаштування",
    export: "Експортувати у файл",
    exportMeans: "Файл можна передати колезі або зазначити в командному рядку (--profile).",
    exported: (file) => `Файл «${file}» передано до завантажень.`,
    exportedText: "Текст файлу, якщо завантажити його не вдалося",
    isInWorkbook: "Ці налаштування вже записано в книгу.",
    isForMe: "Це ваші налаштування.",
  },
};

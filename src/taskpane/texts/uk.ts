import { TABLE_WORDS } from "../../core/texts/words";
import { cellCount, counted } from "../../core/texts/format";
import type { EditChange } from "../view/edit-rows";
import type { PaneTexts } from "./pane-texts";
import { ACCEPTING_UK } from "./accepting-uk";
import { PROFILE_UK } from "./profile-uk";

const UNITS = { UAH: "грн", "thousand-UAH": "тис. грн", "million-UAH": "млн грн" } as const;
const QUARTERS: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };

/** «9 місяців 2018 року» of «2018-9m». */
function periodWords(period: string): string {
  const [year = "", part = ""] = period.split("-");
  if (part === "9m") return `9 місяців ${year} року`;
  if (part === "h1") return `I півріччя ${year} року`;
  if (part.startsWith("q")) return `${QUARTERS[part.slice(1)] ?? ""} квартал ${year} року`;
  return `${year} рік`;
}

const REMARKS = { one: "зауваження", few: "зауваження", many: "зауважень" };
const LINES = { one: "рядок", few: "рядки", many: "рядків" };
const FIGURES: Readonly<Record<string, string>> = {
  plan: "Річний обсяг фінансування",
  actual: "Фактично профінансовано",
  percent: "Відсоток виконання",
  total: "Усього",
};
const MEASURES = { one: "захід", few: "заходи", many: "заходів" };
const CELLS_ACCUSATIVE = { one: "клітинку", few: "клітинки", many: "клітинок" };
const TABLES = { one: "таблицю", few: "таблиці", many: "таблиць" };

function changeWords(change: EditChange): string {
  switch (change.kind) {
    case "to-number":
      return "текст стає числом";
    case "to-formula":
      return `формула ${change.formula}`;
    case "format":
      return "змінюється лише формат";
    case "value":
      return "змінюється значення";
  }
}

export const UK: PaneTexts = {
  paneName: "Звірка",

  check: "Перевірити",
  checkAgain: "Перевірити ще раз",
  cancelCheck: "Скасувати перевірку",
  fixAllSafe: (cells) => `Виправити все безпечне (${cells})`,
  undo: "Скасувати",
  undoAction: (title) => `Скасувати: ${title}`,
  retry: "Повторити",
  close: "Закрити",
  back: "Назад",

  status: {
    notChecked: "Книгу ще не перевірено",
    reading: "Читання книги…",
    judging: (done, all) => `Виконано перевірок: ${done} з ${all}`,
    writing: "Запис у книгу…",
    undoing: "Повернення попередніх значень…",
    checked: (tables) => `Перевірено ${counted(tables, "uk", TABLES)}`,
    textsOnly: "Таблиці звіту немає, перевірено лише тексти",
    clean: "Зауважень немає",
    nothingToCheck: "Немає що перевіряти",
  },
  counts: {
    error: (count) => counted(count, "uk", { one: "помилка", few: "помилки", many: "помилок" }),
    warning: (count) =>
      counted(count, "uk", { one: "попередження", few: "попередження", many: "попереджень" }),
    note: (count) => counted(count, "uk", REMARKS),
    review: (count) => `${count}\u00A0на розгляд`,
    notApplicable: (count) => `${count}\u00A0не вдалося перевірити`,
    waived: (count) => `${count}\u00A0прийнято`,
  },
  countsLabel: "Знайдено в усій книзі за рівнем важливості",

  fresh: {
    title: "Перевірте звіт перед поданням",
    sentences: [
      "Звірка знаходить на всіх аркушах таблиці звітів про виконання заходів програми.",
      "Вона порівнює суми, відсотки й підсумки та показує, що не збігається, чому і як це виправити.",
      "Перевірка нічого не змінює: кожне виправлення ви спершу бачите, а після запису можете скасувати.",
    ],
    sample: "Спробувати на зразку",
    data: "Дані не залишають вашого комп’ютера",
    again: "Натисніть «Перевірити», щоб побачити зауваження до таблиць цієї книги.",
  },
  clean: {
    title: "Зауважень немає",
    checked: (tables, lines) =>
      `Перевірено ${counted(tables, "uk", TABLES)}, ${counted(lines, "uk", MEASURES)}: будову таблиці, запис чисел, суми, відсотки, перевитрати та пояснення.`,
  },
  stale: {
    status: "Книгу змінено",
    badge: "Застаріло",
    title: "Книгу змінено після перевірки, тому результати можуть бути застарілими.",
  },

  table: {
    heading: (sheet) => `Аркуш «${sheet}»`,
    goTo: (range) => `Перейти до таблиці ${range}`,
    period: periodWords,
    noPeriod: "період не зазначено",
    unit: (unit) => (unit === null ? "одиницю не зазначено" : UNITS[unit]),
    lines: (lines, kind) =>
      counted(lines, "uk", kind === "execution-report" || kind === "programme" ? MEASURES : LINES),
    kind: (kind) => TABLE_WORDS.uk[kind],
    figure: (name) => FIGURES[name] ?? `${name} рік`,
    noPercent: "немає плану",
    clean: "Зауважень немає",
    wholeWorkbook: "Книга загалом",
  },

  accepting: ACCEPTING_UK,
  profile: PROFILE_UK,

  finding: {
    list: "Результати перевірки",
    keys: "Стрілки вгору та вниз – між зауваженнями, Enter – до клітинки, пробіл – докладно.",
    previous: "Попереднє зауваження",
    next: "Наступне зауваження",
    stated: "Зазначено",
    computed: "Обчислено",
    why: "Чому це важливо",
    whatToDo: "Що зробити",
    causes: "Можливі причини",
    consequences: "Що з цього випливає",
    consequence: (rule) => `за правилом ${rule}`,
    cells: "Клітинки",
    related: "Пов’язані клітинки",
    moreCells: (cells) => `і ще ${cellCount(cells, "uk")}`,
    goTo: (cells) => `Перейти до ${cells}`,
    rule: (rule, title) => `Правило ${rule}. ${title}.`,
    previewFix: "Переглянути виправлення",
    safeFix: "Безпечне: самі числа не змінюються.",
    suggestedFix: "Змінює значення: вирішуєте ви.",
  },

  preview: {
    heading: "Перегляд змін",
    safeTitle: "Усі безпечні виправлення",
    pickedTitle: (findings) => `Вибрані виправлення (${String(findings)})`,
    intro: (cells) => `Буде змінено ${counted(cells, "uk", CELLS_ACCUSATIVE)}.`,
    safe: "Самі числа залишаться тими самими, зміниться лише спосіб їх запису.",
    suggestion: "Значення зміниться. Переконайтеся, що так і має бути.",
    conflicts: (cells) =>
      `Для ${counted(cells, "uk", { one: "клітинки", few: "клітинок", many: "клітинок" })} є кілька різних виправлень: буде застосовано перше.`,
    cell: "Клітинка",
    before: "Було",
    after: "Стане",
    emptyCell: "порожньо",
    change: changeWords,
    changeOfAll: (change) => `У кожній клітинці ${changeWords(change)}.`,
    apply: "Застосувати",
    dismiss: "Не застосовувати",
  },

  notice: {
    fixed: (cells) => `Виправлено ${counted(cells, "uk", CELLS_ACCUSATIVE)}.`,
    notUndoable:
      "Сховище браузера недоступне, тому з панелі цю дію не скасувати; скористайтеся скасуванням в Excel.",
    undone: (title) => `Скасовано: ${title}.`,
    kept: (any) =>
      any
        ? "Уточнення записано в книгу. Збережіть саму книгу, щоб вони залишилися у файлі."
        : "Уточнення прибрано з книги. Збережіть саму книгу, щоб їх не було й у файлі.",
    copied: "Скопійовано.",
    notCopied: "Скопіювати не вдалося: браузер не дає доступу до буфера обміну.",
    showSheet: "Відобразити аркуш",
    show: "Відобразити",
    notNow: "Не зараз",
  },

  menu: {
    label: "Налаштування та відомості",
    language: "Мова",
    likeExcel: "Як в Excel",
    ukrainian: "Українська",
    english: "English",
    theme: "Тема",
    light: "Світла",
    dark: "Темна",
    live: "Стежити за змінами",
    about: "Про Звірку та дані",
  },
  broken: {
    what: "Панель зупинилася через помилку в самій програмі; книга залишилася такою, як ви її бачите.",
    next: "Відкрийте панель знову і повторіть дію.",
    reopen: "Відкрити знову",
    copy: "Копіювати відомості про помилку",
    copied: "Скопійовано. Даних книги у відомостях немає.",
    notCopied: "Скопіювати не вдалося: браузер не дає доступу до буфера обміну.",
  },
};

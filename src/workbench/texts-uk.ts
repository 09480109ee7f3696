import { BOOK_TEXTS } from "./book-texts";
import { CIRCULAR_TEXTS } from "./circular-texts";
import { LOST_TEXTS } from "./lost-texts";
import type { Texts } from "./texts";
import { FAULT_TEXTS, MANIFEST_PROBLEMS } from "./trial-texts";

export const UK: Texts = {
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
  iconNotLoaded: (address) => `У маніфесті зазначено значок ${address}, але його не знайдено`,
  trials: (faults) => (faults === 0 ? "Випробування" : `Випробування (${String(faults)})`),
  whichExcel: "Який Excel вдавати",
  whichSystem: "Де він працює",
  systems: {
    web: "У браузері",
    windows: "Windows",
    mac: "Mac (не завантажує файлів)",
  },
  faults: "Несправності для випробувань",
  faultNames: FAULT_TEXTS.uk,
  about: "Що це за програма",
  aboutTitle: "Це не Excel",
  aboutBody: [
    "Це не Excel, а його замінник для знайомства зі «Звіркою»: таблиця тут спрощена, а панель праворуч – та сама, що працює у справжньому Excel.",
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

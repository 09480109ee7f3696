import { counted } from "../../core/texts/format";
import type { ManyFilesTexts } from "./many-files-texts";

const FILES = { one: "файл", few: "файли", many: "файлів" };
const OF_FILES = { one: "файлу", few: "файлів", many: "файлів" };

export const MANY_FILES_UK: ManyFilesTexts = {
  title: "Перевірити багато файлів",
  about:
    "Виберіть звіти (.xlsx) або папку з ними. Файли читаються й перевіряються на цьому комп’ютері: нікуди не надсилаються, не відкриваються в Excel і не змінюються.",
  check: (files) => `Перевірити ${counted(files, "uk", FILES)}`,
  checkRest: (files) => `Перевірити ще ${counted(files, "uk", FILES)}`,
  checkFailed: (files) => `Перевірити неперевірені (${String(files)})`,
  checkAgain: "Перевірити все знову",
  progress: (done, all) => `Перевірено ${String(done)} з ${String(all)}`,
  working: (paths) => `Зараз: ${paths.map((path) => `«${path}»`).join(", ")}`,
  busy: {
    comparing: "Порівнюємо між собою файли однієї програми…",
    describing: "Підготовка результату…",
    opening: "Відкриваємо зауваження…",
  },
  making: (done, all) => `Підготовлено листів: ${String(done)} з ${String(all)}`,
  stop: "Зупинити",
  stopped: (done, all) =>
    `Перевірку зупинено: перевірено ${String(done)} з ${String(all)}.${done === 0 ? "" : " Перевірене залишилося в списку."}`,
  cutOff: (paths) =>
    `Файли однієї програми перевірено окремо й не порівняно між собою, бо перевірку зупинено: ${paths.join(", ")}.`,
  totals: ({ checked, clean, found, noTable, failed }) =>
    [
      `Перевірено ${counted(checked, "uk", FILES)}`,
      ...(found === 0 ? [] : [`із зауваженнями ${String(found)}`]),
      ...(clean === 0 ? [] : [`без зауважень ${String(clean)}`]),
      ...(noTable === 0 ? [] : [`без таблиці звіту ${String(noTable)}`]),
      ...(failed === 0 ? [] : [`не перевірено ${String(failed)}`]),
    ].join(", ") + ".",
  list: "Перевірені файли",
  search: "Пошук файлу",
  filter: "Показати лише файли",
  states: {
    waiting: "Чекають",
    working: "Перевіряються",
    found: "Із зауваженнями",
    clean: "Без зауважень",
    noTable: "Без таблиці",
    failed: "Не перевірені",
  },
  sorting: "Порядок файлів",
  sortings: {
    picked: "як вибрано",
    name: "за назвою",
    errors: "спершу помилки",
  },
  shown: (shown, all) => `Показано ${String(shown)} з ${String(all)}`,
  none: "Таких файлів немає.",
  showAll: "Показати всі",
  clean: "Зауважень немає",
  still: { waiting: "Ще не перевірено", working: "Перевіряється…" },
  aside:
    "Збережене у файлі (виправлення таблиць, прийняті зауваження) не прочитано й не враховано.",
  carried: (names) =>
    `У файлі є власний профіль, який послабив би перевірку (${names.join(", ")}); перевірено не за ним.`,
  result: "Результат",
  copySummary: "Копіювати підсумок",
  keepResult: "Зберегти JSON",
  copyResult: "Копіювати JSON",
  backToList: "До списку файлів",
  notOpen:
    "Файл не відкрито. Щоб перейти до клітинки, відкрийте його в Excel і вставте скопійовану адресу в поле імені.",
  copyAddress: (address) => `Копіювати адресу ${address}`,
  noFindings: "Зауважень немає.",
  waived: (count) => `Прийнято в самому файлі (${String(count)})`,
  reason: "Пояснення:",
  more: (hidden) => `Показати ще ${String(hidden)}`,
  remarks: {
    title: "Листи зауважень",
    about: (files) =>
      `Окремий лист до кожного з ${counted(files, "uk", OF_FILES)} із зауваженнями серед показаних.`,
    none: "Серед показаних немає файлів із зауваженнями.",
    noWay: "У цьому Excel файли з панелі не завантажуються: виберіть аркуш Excel.",
    forms: {
      remarks: "Word (.docx), щоб підписати й надіслати",
      "remarks-xlsx": "Excel (.xlsx), щоб виконавець вписав відповіді",
    },
    make: (files) =>
      `Підготувати ${counted(files, "uk", { one: "лист", few: "листи", many: "листів" })}`,
    made: (files, kilobytes) =>
      `Готово: ${counted(files, "uk", { one: "лист", few: "листи", many: "листів" })}, ${String(kilobytes)}\u00A0КБ.`,
    zip: "Завантажити всі одним архівом",
    download: (name) => `Завантажити «${name}»`,
    openBook: (name) => `Відкрити «${name}» новою книгою`,
    delivered: "передано",
    deliveredTo: {
      windows: "Файл передано браузеру: шукайте його в папці «Завантаження».",
      web: "Файл передано браузеру: шукайте його в папці «Завантаження».",
      mac: "Excel відкрив лист новою книгою: збережіть її.",
      other: "Excel відкрив лист новою книгою: збережіть її.",
    },
    failed: (files) => `Не підготовлено: ${counted(files, "uk", FILES)}`,
    other: "Інший вид листа",
  },
};

import type { Language } from "../../core/texts/format";

/** Words of the screen of deadlines. */
interface DeadlinesScreenTexts {
  readonly about: (profile: string) => string;
  readonly period: string;
  readonly wholeYear: (year: number) => string;
  readonly list: string;
  /** Before how many days are left. */
  readonly soon: string;
  readonly none: (profile: string) => string;
  readonly noneForPeriod: string;
  readonly settings: string;
  readonly download: string;
  readonly text: string;
  readonly told: (file: string) => string;
  readonly textTold: string;
  readonly reminder: string;
  readonly noWay: string;
  readonly close: string;
}

const UK: DeadlinesScreenTexts = {
  about: (profile) =>
    `Що і до якого дня подати за профілем «${profile}». Дні календарні, рахуються від кінця періоду.`,
  period: "Звітний період",
  wholeYear: (year) => `Усі періоди ${String(year)} року`,
  list: "Строки",
  soon: "незабаром",
  none: (profile) =>
    `У профілі «${profile}» строків не встановлено. Додайте їх у налаштуваннях перевірки.`,
  noneForPeriod: "За цей період профіль строків не встановлює.",
  settings: "Відкрити налаштування",
  download: "Завантажити календар (.ics)",
  text: "Показати календар (.ics) текстом",
  told: (file) =>
    `Файл «${file}» передано браузеру: шукайте його в завантаженнях і відкрийте – календар додасть ці дні.`,
  textTold: "Скопіюйте текст нижче і збережіть його у файл із такою назвою.",
  reminder: "У календарі кожен строк – подія на весь день із нагадуванням за день.",
  noWay: "Тут Excel не дає надбудові зберегти файл: скопіюйте строки зі списку.",
  close: "Закрити",
};

const EN: DeadlinesScreenTexts = {
  about: (profile) =>
    `What is due by which day by the profile “${profile}”. Days are calendar days after the period’s end.`,
  period: "Reporting period",
  wholeYear: (year) => `All periods of ${String(year)}`,
  list: "Deadlines",
  soon: "soon",
  none: (profile) =>
    `The profile “${profile}” sets no deadlines. Add them in the settings of the check.`,
  noneForPeriod: "The profile sets no deadlines for this period.",
  settings: "Open the settings",
  download: "Download the calendar (.ics)",
  text: "Show the calendar (.ics) as text",
  told: (file) =>
    `The file “${file}” went to the browser: look for it among the downloads and open it, and the calendar adds these days.`,
  textTold: "Copy the text below and save it in a file of this name.",
  reminder:
    "In the calendar each deadline is an event of the whole day with a reminder the day before.",
  noWay: "Excel does not let the add-in save a file here: copy the days from the list.",
  close: "Close",
};

export const DEADLINES_TEXTS: Readonly<Record<Language, DeadlinesScreenTexts>> = { uk: UK, en: EN };

/** The entry of the menu and the screen that it opens. */
export const DEADLINES_TITLE: Readonly<Record<Language, string>> = {
  uk: "Строки",
  en: "Deadlines",
};

import type { Language } from "../../../core/texts/format";
import { counted } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

export const DEADLINE_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about: "строки звітів за профілем, зокрема файлом для календаря",
    help: `Показує, хто що і до якого дня подає, за профілем, у календарних днях із датою.

  zvirka deadlines --period 2018-9m [--as-of ДАТА] [--profile odesa]
  zvirka deadlines --period 2018 --output строки.ics

  --period   2018-q1, 2018-h1, 2018-9m або 2018 – увесь рік з усіма періодами
  --as-of    день, від якого рахувати, скільки лишилося, наприклад 2018-10-05
  --format   text (типово), json або ics – файл для будь-якого календаря з нагадуванням за день
  --output   куди записати; назва на .ics дає файл для календаря; наявний файл замінюється лише з --force
  --profile  файл профілю або назва вбудованого: zhytomyr (типово), odesa

Стан завершення: 0 – зроблено, 2 – команду задано неправильно або строків немає.`,
  },
  en: {
    about: "deadlines of reports by the profile, as a calendar file, too",
    help: `Shows who hands in what by which day, by the profile, in calendar days with the date.

  zvirka deadlines --period 2018-9m [--as-of DATE] [--profile odesa]
  zvirka deadlines --period 2018 --output deadlines.ics

  --period   2018-q1, 2018-h1, 2018-9m, or 2018 for the whole year with all its periods
  --as-of    the day from which the days left are counted, such as 2018-10-05
  --format   text (default), json, or ics: a file for any calendar, with a reminder the day before
  --output   where to write; a name that ends in .ics makes a calendar file; an existing file is replaced only with --force
  --profile  a profile file, or the name of a built-in one: zhytomyr (default), odesa

Exit status: 0 done, 2 the call is wrong or there are no deadlines.`,
  },
};

interface DeadlineTexts {
  readonly noPeriod: string;
  readonly noFiles: string;
  readonly nothing: (profile: string) => string;
  readonly written: (count: number, path: string) => string;
}

export const DEADLINE_TEXTS: Readonly<Record<Language, DeadlineTexts>> = {
  uk: {
    noPeriod:
      "Не зазначено, строки якого періоду потрібні. Додайте --period, наприклад 2018-9m або 2018.",
    noFiles:
      "Строки беруться з профілю, файли звітів для них не потрібні. Приберіть їх із команди.",
    nothing: (profile) => `У профілі «${profile}» немає строків для цього періоду.`,
    written: (count, path) =>
      `${counted(count, "uk", { one: "строк", few: "строки", many: "строків" })} записано в ${path}.`,
  },
  en: {
    noPeriod: "Nothing says for which period. Add --period, such as 2018-9m or 2018.",
    noFiles: "Deadlines come from the profile; no report files are needed. Leave them out.",
    nothing: (profile) => `The profile “${profile}” has no deadlines for this period.`,
    written: (count, path) =>
      `${counted(count, "en", { one: "deadline", other: "deadlines" })} written into ${path}.`,
  },
};

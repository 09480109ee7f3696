import type { Language } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

export const PERIODS_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about: "порівняти звітні періоди: що зросло, що ні, що обіцяно",
    help: `Ставить поряд звіт за період, попередні звіти року і звіт за той самий період торік: відсоток і темп, що зросло, де суми зменшилися, хоча мають наростати, чий план змінено, що обіцяно в попередніх звітах («у жовтні») і чи настав строк.

  zvirka periods ФАЙЛ|ПАПКА… [--period ПЕРІОД] [--format text|json]
  zvirka periods ФАЙЛ|ПАПКА… --output ФАЙЛ [--force]

  --period   2018-q1, 2018-h1, 2018-9m, 2018; типово – останній
  --format   text (типово) або json – з клітинками
  --output   записати аркуш «Хід виконання …» з діаграмою; наявний файл оновлюється на місці лише з --force
  --answers  файл JSON {"питання": "варіант"} з відповідями
  --profile  файл профілю або назва вбудованого: zhytomyr (типово), odesa

Самі звіти ніколи не змінюються. Стан завершення: 0 – порівняно, 2 – якийсь файл не прочитано, звітів немає або команду задано неправильно.`,
  },
  en: {
    about: "compare reporting periods: what grew, what did not, what was promised",
    help: `Puts a period’s report beside those before and that of the same period last year: percent and pace, what grew, where amounts fell though they are cumulative, whose plan changed, what earlier reports promised («у жовтні») and whether its time has come.

  zvirka periods FILE|DIR… [--period PERIOD] [--format text|json]
  zvirka periods FILE|DIR… --output FILE [--force]

  --period   2018-q1, 2018-h1, 2018-9m or 2018; the latest by default
  --format   text (default) or json, with cells
  --output   write the sheet «Хід виконання …» with a chart; an existing file is renewed in place only with --force
  --answers  a JSON file {"question": "option"}
  --profile  a profile file, or the name of a built-in one: zhytomyr (default), odesa

The reports themselves are never changed. Exit status: 0 compared, 2 a file could not be read, there are no reports, or the call is wrong.`,
  },
};

interface PeriodsTexts {
  readonly nothing: string;
  readonly state: (state: {
    readonly period: string;
    readonly plan: string;
    readonly actual: string;
    readonly percent: string;
    readonly pace: string;
  }) => string;
  readonly lastYear: string;
  readonly unknown: string;
  readonly gone: (lines: readonly string[]) => string;
  readonly question: string;
  readonly taken: (answer: string) => string;
  readonly written: (path: string) => string;
}

export const PERIODS_TEXTS: Readonly<Record<Language, PeriodsTexts>> = {
  uk: {
    nothing: "Порівнювати нічого: серед файлів немає звіту за період від початку року.",
    state: ({ period, plan, actual, percent, pace }) =>
      `За ${period}: план ${plan}, профінансовано ${actual}, ${percent} (минуло ${pace} року)`,
    lastYear: "Торік",
    unknown: "невідомо",
    gone: (lines) => `Були в попередньому звіті, а тепер немає: ${lines.join("; ")}.`,
    question: "Питання",
    taken: (answer) => `(узято: ${answer})`,
    written: (path) => `Записано в ${path}.`,
  },
  en: {
    nothing: "Nothing to compare: no report among the files counts from the start of a year.",
    state: ({ period, plan, actual, percent, pace }) =>
      `For ${period}: planned ${plan}, financed ${actual}, ${percent} (${pace} of the year is over)`,
    lastYear: "Last year",
    unknown: "unknown",
    gone: (lines) => `In the report before and not any more: ${lines.join("; ")}.`,
    question: "Question",
    taken: (answer) => `(taken: ${answer})`,
    written: (path) => `Written into ${path}.`,
  },
};

import type { Language } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

export const BRIDGE_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about: "порівняти план звіту з редакціями програми: було, зміни, стало",
    help: `Показує план року за кожним заходом: що було, як змінило кожне рішення, що стало. Редакції програми й звіти беруться з файлів і папок; редакцію датує рішення в її заголовку або паспорті, звіт стоїть наприкінці свого періоду.
Якщо серед файлів є пояснювальна записка, сказано, чим є її суми: планом редакції, профінансованим у звіті чи часткою плану; чого визначити не можна, так і названо.

  zvirka bridge ФАЙЛ|ПАПКА… [--period ПЕРІОД] [--format text|json]
  zvirka bridge ФАЙЛ|ПАПКА… --output ФАЙЛ [--force]

  --period   за який період звіт: 2018-q1, 2018-h1, 2018-9m, 2018; типово – останній
  --format   text (типово) або json – з клітинками
  --output   записати аркуш «План за редакціями …»; наявний файл оновлюється на місці лише з --force
  --answers  файл JSON {"питання": "варіант"} з відповідями
  --profile  файл профілю або назва вбудованого: zhytomyr (типово), odesa

Самі файли ніколи не змінюються. Стан завершення: 0 – порівняно, 2 – якийсь файл не прочитано, порівнювати нічого або команду задано неправильно.`,
  },
  en: {
    about: "compare a report’s plan with the programme’s editions: before, changes, after",
    help: `Shows the year’s plan of each measure: what it was, how each decision changed it, what it is. Editions and reports come from files and folders; an edition is dated by the decision in its title or passport, a report stands at the end of its period.
Where an explanatory note is among the files, it is told what its figures are: the plan of an edition, what a report has financed or a share of the plan; what cannot be told is named so.

  zvirka bridge FILE|DIR… [--period PERIOD] [--format text|json]
  zvirka bridge FILE|DIR… --output FILE [--force]

  --period   of the report: 2018-q1, 2018-h1, 2018-9m or 2018; the latest by default
  --format   text (default) or json, with cells
  --output   write the sheet «План за редакціями …»; an existing file is renewed in place only with --force
  --answers  a JSON file {"question": "option"}
  --profile  a profile file, or the name of a built-in one: zhytomyr (default), odesa

The files themselves are never changed. Exit status: 0 compared, 2 a file could not be read, there is nothing to compare, or the call is wrong.`,
  },
};

interface BridgeTexts {
  readonly nothing: string;
  readonly step: (step: {
    readonly from: string;
    readonly to: string;
    readonly compared: number;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly sign: -1 | 0 | 1;
    readonly more: string;
    readonly less: string;
  }) => string;
  readonly changed: (
    line: string,
    before: string,
    after: string,
    by: string,
    more: boolean,
  ) => string;
  readonly only: (lines: number, sum: string, state: string) => string;
  readonly question: string;
  readonly taken: (answer: string) => string;
  readonly written: (path: string) => string;
}

export const BRIDGE_TEXTS: Readonly<Record<Language, BridgeTexts>> = {
  uk: {
    nothing:
      "Порівнювати нічого: потрібні програма з коштами на рік звіту і звіт або ще одна редакція.",
    step: ({ from, to, compared, before, after, difference, sign, more, less }) =>
      `Було (${from}): ${before}. Стало (${to}): ${after}${sign === 0 ? ", стільки само" : `, ${sign > 0 ? "більше" : "менше"} на ${difference}`} (порівняно заходів: ${compared}; збільшено на ${more}, зменшено на ${less}).`,
    changed: (line, before, after, by, more) =>
      `${line}: ${before} → ${after}, ${more ? "більше" : "менше"} на ${by}`,
    only: (lines, sum, state) => `Лише в «${state}»: заходів – ${lines}, на суму ${sum}.`,
    question: "Питання",
    taken: (answer) => `(узято: ${answer})`,
    written: (path) => `Записано в ${path}.`,
  },
  en: {
    nothing:
      "Nothing to compare: a programme with money for the report’s year is needed, and a report or another edition.",
    step: ({ from, to, compared, before, after, difference, sign, more, less }) =>
      `Before (${from}): ${before}. After (${to}): ${after}${sign === 0 ? ", the same" : `, ${difference} ${sign > 0 ? "more" : "less"}`} (measures compared: ${compared}; ${more} added, ${less} taken).`,
    changed: (line, before, after, by, more) =>
      `${line}: ${before} → ${after}, ${by} ${more ? "more" : "less"}`,
    only: (lines, sum, state) => `Only in “${state}”: ${lines} measures, ${sum}.`,
    question: "Question",
    taken: (answer) => `(taken: ${answer})`,
    written: (path) => `Written into ${path}.`,
  },
};

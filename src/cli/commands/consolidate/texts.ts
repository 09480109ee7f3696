import type { Language } from "../../../core/texts/format";
import { counted } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

export const CONSOLIDATE_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about: "звести звіти виконавців у звіт програми",
    help: `Зводить звіти з файлів і папок у звіт програми за один період: заходи зіставляє з програмою (якщо вона є серед файлів) за номером і назвою, суми – до копійки, хоч би в яких одиницях.
Аркуш «Зведений …» – сам звіт, аркуш «Джерела …» – файл, аркуш і клітинка кожної суми.
Те, що має вирішити людина (копії, одиниці, заходи не з програми, кого бракує), буде сказано разом з узятою відповіддю.

  zvirka consolidate ФАЙЛ|ПАПКА… --output ФАЙЛ [--force] [--period ПЕРІОД] [--answers ФАЙЛ]
  zvirka consolidate ФАЙЛ|ПАПКА… --list [--format json]

  --output   куди записати; наявний файл оновлюється на місці лише з --force: ваші примітки поруч лишаються
  --list     лише показати, що вийде
  --format   text (типово) або json – з клітинками, питаннями й варіантами відповідей
  --period   за який період: 2018-q1, 2018-h1, 2018-9m, 2018; типово – останній
  --unit     одиниця результату: auto (типово), UAH, thousand-UAH, million-UAH
  --answers  файл JSON {"питання": "варіант"} з відповідями
  --profile  файл профілю або назва вбудованого: zhytomyr (типово), odesa

Самі звіти ніколи не змінюються. Стан завершення: 0 – зведено, 2 – якийсь файл не прочитано (решту зведено) або команду задано неправильно.`,
  },
  en: {
    about: "join departments’ reports into the programme’s",
    help: `Joins the reports in files and folders into the programme’s report for one period: measures are matched to the programme (where it is among the files) by number and name, amounts are exact to the kopiyka whatever their units.
The sheet «Зведений …» is the report, the sheet «Джерела …» has file, sheet and cell of each amount.
What a person has to decide (copies, units, measures that are not the programme’s, who is missing) is told with the answer that was taken.

  zvirka consolidate FILE|DIR… --output FILE [--force] [--period PERIOD] [--answers FILE]
  zvirka consolidate FILE|DIR… --list [--format json]

  --output   where to write; an existing file is renewed in place only with --force: your notes beside stay
  --list     only say what would come out
  --format   text (default) or json, with cells, questions and their options
  --period   2018-q1, 2018-h1, 2018-9m or 2018; the latest by default
  --unit     of the result: auto (default), UAH, thousand-UAH, million-UAH
  --answers  a JSON file {"question": "option"}
  --profile  a profile file, or the name of a built-in one: zhytomyr (default), odesa

The reports themselves are never changed. Exit status: 0 done, 2 a file could not be read (the others were joined) or the call is wrong.`,
  },
};

interface ConsolidateTexts {
  readonly noOutput: string;
  readonly nothing: string;
  readonly noSuchPeriod: (period: string, known: readonly string[]) => string;
  readonly total: (total: {
    readonly reports: number;
    readonly period: string | null;
    readonly plan: string;
    readonly actual: string;
    readonly percent: string | null;
  }) => string;
  readonly note: string;
  readonly question: string;
  readonly taken: (answer: string) => string;
  readonly written: (path: string) => string;
}

export const CONSOLIDATE_TEXTS: Readonly<Record<Language, ConsolidateTexts>> = {
  uk: {
    noOutput:
      "Не зазначено, куди записати зведений звіт. Додайте --output ФАЙЛ або --list, щоб лише побачити результат.",
    nothing:
      "Зводити нічого: серед файлів немає звіту з одиницями й періодом, які можна встановити.",
    noSuchPeriod: (period, known) => `Звітів за «${period}» немає. Є за: ${known.join(", ")}.`,
    total: ({ reports, period, plan, actual, percent }) =>
      `Зведено ${counted(reports, "uk", { one: "звіт", few: "звіти", many: "звітів" })}${period === null ? "" : ` за ${period}`}: план ${plan}, профінансовано ${actual}${percent === null ? "" : `, ${percent}`}.`,
    note: "Зверніть увагу",
    question: "Питання",
    taken: (answer) => `(узято: ${answer})`,
    written: (path) => `Записано в ${path}.`,
  },
  en: {
    noOutput:
      "Nothing says where to write the report. Add --output FILE, or --list to see the result only.",
    nothing: "Nothing to join: no report among the files has units and a period that can be told.",
    noSuchPeriod: (period, known) =>
      `There are no reports for “${period}”. There are: ${known.join(", ")}.`,
    total: ({ reports, period, plan, actual, percent }) =>
      `${counted(reports, "en", { one: "report", other: "reports" })} joined${period === null ? "" : ` for ${period}`}: planned ${plan}, financed ${actual}${percent === null ? "" : `, ${percent}`}.`,
    note: "Note",
    question: "Question",
    taken: (answer) => `(taken: ${answer})`,
    written: (path) => `Written into ${path}.`,
  },
};

import type { ComparisonTexts } from "../../../app/check-files/comparison-texts";
import { COMPARISON_TEXTS } from "../../../app/check-files/comparison-texts";
import type { FactName, TableFacts } from "../../../app/table-facts";
import type { Language } from "../../../core/texts/format";
import { counted } from "../../../core/texts/format";
import type { CommandWords } from "../../command";

/** How `check` is called. */
export const CHECK_WORDS: Readonly<Record<Language, CommandWords>> = {
  uk: {
    about: "перевірити файли або папки зі звітами",
    help: `Перевіряє звіти про виконання міських цільових програм.

  zvirka check ФАЙЛ|ПАПКА… [--format text|json|sarif] [--rows] [--lang uk|en]
               [--profile ФАЙЛ] [--as-of ДАТА] [--fail-on error|warning|never] [--honour-waivers]
               [--separately] [--output ФАЙЛ [--force]]

  У папці перевіряється кожен файл .xlsx, разом із вкладеними папками, крім ~$…
  Файли з тією самою назвою програми і тими самими роками перевіряються ще й разом, наче аркуші
  однієї книги: звіт із програмою, паспортом і попереднім звітом.

  --format    text – для читання (типово), json – для інших програм, sarif – SARIF 2.1.0
  --rows      разом із json: усі рядки таблиць так, як їх прочитано
  --lang      мова повідомлень: uk (типово) або en
  --profile   файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --as-of     день перевірки (РРРР-ММ-ДД): які строки подання звіту тоді вже минули
  --fail-on   від якого рівня зауважень завершувати зі станом 1 (типово error)
  --honour-waivers  не враховувати для --fail-on того, що прийнято з поясненням у самому файлі
  --separately  перевіряти кожен файл лише окремо
  --output    записати результат у файл; наявний файл замінюється лише з --force

Стан завершення: 0 – немає зауважень зазначеного рівня, 1 – є, 2 – файл не прочитано або команду задано неправильно, 130 – перервано (Ctrl+C).
Файли ніколи не змінюються.`,
  },
  en: {
    about: "check files or folders of reports",
    help: `Checks execution reports of city target programmes.

  zvirka check FILE|DIR… [--format text|json|sarif] [--rows] [--lang uk|en]
               [--profile FILE] [--as-of DATE] [--fail-on error|warning|never] [--honour-waivers]
               [--separately] [--output FILE [--force]]

  Of a folder every .xlsx file is checked, those in its folders too, except ~$…
  Files with the same name of the programme and the same years are also checked together, as if they
  were sheets of one workbook: a report with its programme, passport and previous report.

  --format    text to read (default), json for other programs, sarif for SARIF 2.1.0
  --rows      with json: every row of the tables as it was read
  --lang      language of the messages: uk (default) or en
  --profile   a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --as-of     day of the check (YYYY-MM-DD): which deadlines of the report had passed by then
  --fail-on   level of findings from which to exit with status 1 (default error)
  --honour-waivers  leave out of --fail-on what was accepted with a reason in the file itself
  --separately  check each file only by itself
  --output    write the result into a file; an existing one is replaced only with --force

Exit status: 0 nothing found at that level, 1 something is, 2 a file cannot be read or the call is wrong, 130 interrupted (Ctrl+C).
Files are never changed.`,
  },
};

/** Words of what `check` prints. */
interface CheckTexts extends ComparisonTexts {
  readonly table: (head: TableHead) => string;
  /** Over findings that concern no single table. */
  readonly wholeWorkbook: string;
  readonly clean: string;
  readonly causes: string;
  readonly follows: string;
  readonly toDo: string;
  readonly safeFix: string;
  readonly suggestedFix: string;
  readonly counts: (counts: Counts) => string;
  /** What the file's own profile would weaken. */
  readonly carried: (what: readonly string[]) => string;
  /** How many findings the file itself says are accepted, and whether that counts. */
  readonly waived: (count: number, honoured: boolean) => string;
  readonly lapsed: (count: number) => string;
  readonly accepted: (reason: string) => string;
  readonly acceptedBefore: (reason: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly comparing: string;
  /** Before the cells of other files that a finding was compared with. */
  readonly comparedWith: string;
  readonly interrupted: (done: number, all: number) => string;
  readonly profile: (name: string) => string;
  readonly rulesOff: (rules: readonly string[]) => string;
  readonly loosened: (what: readonly string[]) => string;
}

interface TableHead extends TableFacts {
  readonly sheet: string;
  readonly range: string;
  /** «звіт про виконання». */
  readonly kind: string;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly reviews: number;
  readonly notApplicable: number;
  readonly waived: number;
}

const UK: CheckTexts = {
  table: ({ sheet, range, kind, lines, figures }) =>
    [
      `Аркуш «${sheet}», ${range}, ${kind}: ${counted(lines, "uk", { one: "рядок", few: "рядки", many: "рядків" })}`,
      ...figures.flatMap(({ name, text }) => (text === null ? [] : [figureUk(name, text)])),
    ].join(", "),
  wholeWorkbook: "Уся книга",
  clean: "Зауважень немає.",
  causes: "Можлива причина",
  follows: "Звідси також",
  toDo: "Що зробити",
  safeFix: "Безпечне виправлення",
  suggestedFix: "Можливе виправлення",
  counts: ({ errors, warnings, notes, reviews, notApplicable, waived }) =>
    [
      counted(errors, "uk", { one: "помилка", few: "помилки", many: "помилок" }),
      counted(warnings, "uk", { one: "попередження", few: "попередження", many: "попереджень" }),
      counted(notes, "uk", { one: "зауваження", few: "зауваження", many: "зауважень" }),
      `на розгляд: ${reviews}`,
      `не вдалося перевірити: ${notApplicable}`,
      ...(waived === 0 ? [] : [`прийнято: ${waived}`]),
    ].join(", "),
  carried: (what) =>
    `У самій книзі збережено профіль, який слабший: ${what.join("; ")}. За ним не перевірено; перевірити – --profile`,
  waived: (count, honoured) =>
    `У самому файлі прийнято з поясненням: ${count}; ${honoured ? "у стані завершення їх не враховано" : "у стані завершення їх враховано (не враховувати – --honour-waivers)"}`,
  lapsed: (count) => `Повернулося, бо цифри змінилися після прийняття: ${count}`,
  accepted: (reason) => `Прийнято з поясненням: ${reason}`,
  acceptedBefore: (reason) =>
    `Повернулося: цифри змінилися; раніше прийнято з поясненням: ${reason}`,
  progress: (done, all) => `Перевірено ${done} з ${all}`,
  comparing: "Файли однієї програми порівнюються між собою",
  comparedWith: "Порівняно з",
  ...COMPARISON_TEXTS.uk,
  interrupted: (done, all) =>
    `Перевірку перервано: перевірено ${done} з ${all}, результат не записано.`,
  profile: (name) => `Профіль: ${name}`,
  rulesOff: (rules) => `Вимкнено правила: ${rules.join(", ")}`,
  loosened: (what) => `Профіль послаблено: ${what.join("; ")}`,
};

const EN: CheckTexts = {
  table: ({ sheet, range, kind, lines, figures }) =>
    [
      `Sheet “${sheet}”, ${range}, ${kind}: ${counted(lines, "en", { one: "line", other: "lines" })}`,
      ...figures.flatMap(({ name, text }) => (text === null ? [] : [figureEn(name, text)])),
    ].join(", "),
  wholeWorkbook: "The whole workbook",
  clean: "Nothing found.",
  causes: "Possible cause",
  follows: "It also makes",
  toDo: "What to do",
  safeFix: "Safe fix",
  suggestedFix: "Possible fix",
  counts: ({ errors, warnings, notes, reviews, notApplicable, waived }) =>
    [
      counted(errors, "en", { one: "error", other: "errors" }),
      counted(warnings, "en", { one: "warning", other: "warnings" }),
      counted(notes, "en", { one: "note", other: "notes" }),
      `for review: ${reviews}`,
      `could not tell: ${notApplicable}`,
      ...(waived === 0 ? [] : [`accepted: ${waived}`]),
    ].join(", "),
  carried: (what) =>
    `The workbook itself carries a weaker profile: ${what.join("; ")}. It was not used; --profile checks by another`,
  waived: (count, honoured) =>
    `Accepted with a reason in the file itself: ${count}; ${honoured ? "the exit status leaves them out" : "the exit status counts them (--honour-waivers leaves them out)"}`,
  lapsed: (count) => `Back, for their figures changed after they were accepted: ${count}`,
  accepted: (reason) => `Accepted, with the reason: ${reason}`,
  acceptedBefore: (reason) =>
    `Back: the figures changed; it was accepted before, with the reason: ${reason}`,
  progress: (done, all) => `Checked ${done} of ${all}`,
  comparing: "Comparing the files of one programme",
  comparedWith: "Compared with",
  ...COMPARISON_TEXTS.en,
  interrupted: (done, all) =>
    `The check was interrupted: ${done} of ${all} were checked, and no result was written.`,
  profile: (name) => `Profile: ${name}`,
  rulesOff: (rules) => `Rules that are off: ${rules.join(", ")}`,
  loosened: (what) => `The profile is loosened: ${what.join("; ")}`,
};

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = { uk: UK, en: EN };

function figureUk(name: FactName, text: string): string {
  if (name === "percent") return text;
  const what =
    name === "plan"
      ? "план"
      : name === "actual"
        ? "профінансовано"
        : name === "total"
          ? "усього"
          : `${name} рік`;
  return `${what} ${text}\u00A0грн`;
}

function figureEn(name: FactName, text: string): string {
  if (name === "percent") return text;
  const what =
    name === "plan" ? "plan" : name === "actual" ? "financed" : name === "total" ? "total" : name;
  return `${what} ${text}\u00A0UAH`;
}

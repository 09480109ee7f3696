import type { Saying, TableName } from "../edits/proposal";
import type { Unit } from "../report/unit";
import type { Language } from "./format";
import { periodWords } from "./dates";
import { counted, unitWords } from "./format";
import { NOTES_BESIDE } from "./own-sheets";
import { tableAtStart, tableWords } from "./table-words";

type AmountColumn = "annualPlan" | "actual";

/** What a consolidation says, by code. */
interface ConsolidateSayings {
  readonly "new-report": {
    readonly sheet: string;
    readonly reports: number;
    readonly lines: number;
  };
  readonly "renewed-report": {
    readonly sheet: string;
    readonly count: number;
    readonly changes: readonly string[];
    readonly more: number;
  };
  readonly "other-period": {
    readonly period: string;
    readonly count: number;
    readonly names: readonly TableName[];
  };
  readonly identical: { readonly name: TableName; readonly taken: TableName };
  readonly "total-differs": {
    readonly name: TableName;
    readonly cell: string;
    readonly column: AmountColumn;
    readonly stated: string;
    readonly computed: string;
    readonly difference: string;
    readonly unit: Unit | "";
  };
  readonly "left-unread": Unread;
  readonly unread: Unread;
  readonly "too-long": { readonly name: string };
  readonly "notes-beside": { readonly sheet: string };
  readonly "ask-period": { readonly periods: readonly string[] };
  readonly "take-period": { readonly period: string };
  readonly "ask-no-period": { readonly name: TableName; readonly period: string };
  readonly "take-as-period": { readonly period: string };
  readonly "ask-copies": { readonly names: readonly TableName[]; readonly department: string };
  readonly "take-copy": { readonly name: TableName };
  readonly "ask-unit": { readonly name: TableName; readonly unit: Unit | "" };
  readonly "ask-thousandfold": { readonly name: TableName; readonly unit: Unit | "" };
  readonly "take-unit": { readonly unit: Unit };
  readonly "ask-repeated": {
    readonly name: TableName;
    readonly line: string;
    readonly rows: readonly string[];
  };
  readonly "count-once": Nothing;
  readonly "count-both": Nothing;
  readonly "ask-row": { readonly line: string; readonly name: TableName };
  readonly "row-extra": Nothing;
  readonly "row-is": { readonly line: string };
  readonly "skip-row": Nothing;
  readonly "ask-missing": {
    readonly count: number;
    readonly lines: readonly string[];
    readonly departments: readonly string[];
  };
  readonly partly: { readonly count: number; readonly lines: readonly string[] };
  readonly "missing-keep": Nothing;
  readonly "missing-omit": Nothing;
  readonly "take-blank": Nothing;
  readonly "take-amount": { readonly amount: string };
  readonly skip: Nothing;
}

type Nothing = Readonly<Record<string, never>>;

interface Unread {
  readonly cell: string;
  readonly raw: string;
  readonly line: string;
  readonly column: AmountColumn;
  readonly reading: string;
}

type Words = {
  readonly [Code in keyof ConsolidateSayings]: (args: ConsolidateSayings[Code]) => string;
};

const COLUMNS: Readonly<Record<Language, Readonly<Record<AmountColumn, string>>>> = {
  uk: { annualPlan: "плану", actual: "профінансованого" },
  en: { annualPlan: "plan", actual: "financed" },
};

const inUnit = (unit: Unit | "", language: Language): string =>
  unit === "" ? "" : `\u00A0${unitWords(unit, language)}`;

const REPORTS_UK = { one: "звіту", few: "звітів", many: "звітів" };
const LINES_UK = { one: "рядок", few: "рядки", many: "рядків" };

const UK: Words = {
  "new-report": ({ sheet, reports, lines }) =>
    `Новий аркуш «${sheet}»: ${counted(lines, "uk", LINES_UK)} із ${counted(reports, "uk", REPORTS_UK)}.`,
  "renewed-report": ({ sheet, count, changes, more }) =>
    count === 0
      ? `Аркуш «${sheet}» буде оновлено; суми ті самі.`
      : `Аркуш «${sheet}» буде оновлено, змінилося: ${changes.join("; ")}${more > 0 ? `; ще ${more}` : ""}. Ваші примітки поруч і нижче залишаться.`,
  "other-period": ({ period, count, names }) =>
    `До зведення не взято ${counted(count, "uk", { one: "звіт", few: "звіти", many: "звітів" })} за ${periodWords(period, "uk")}: суми наростають від початку року (${shortList(names, "uk")}).`,
  identical: ({ name, taken }) =>
    `${tableAtStart(name, "uk")}: те саме, що ${tableWords(taken, "uk")}, до останньої суми; враховано один раз.`,
  "total-differs": ({ name, cell, column, stated, computed, difference, unit }) =>
    `${tableAtStart(name, "uk")}: підсумок ${COLUMNS.uk[column]} у ${cell} – ${stated}, а сума рядків – ${computed}${inUnit(unit, "uk")} (різниця ${difference}). До зведення взято рядки.`,
  "left-unread": ({ cell, raw, line, column }) =>
    `${cell}: «${raw}» не читається як сума ${COLUMNS.uk[column]} (${line}); до зведення не входить. Виправте звіт і зведіть ще раз.`,
  unread: ({ cell, raw, line, column }) =>
    `${cell}: «${raw}» можна прочитати по-різному (${line}, сума ${COLUMNS.uk[column]}). Яку суму взяти?`,
  "too-long": ({ name }) =>
    `Рядок «${name}» матиме суму числом: у ньому забагато клітинок для однієї формули.`,
  "notes-beside": ({ sheet }) => NOTES_BESIDE.uk(sheet),
  "ask-period": ({ periods }) =>
    `Є звіти за різні періоди: ${periods.map((each) => periodWords(each, "uk")).join(", ")}. За який зводити?`,
  "take-period": ({ period }) => `За ${periodWords(period, "uk")}`,
  "ask-no-period": ({ name, period }) =>
    `${tableAtStart(name, "uk")}: період не зазначено. Чи це звіт за ${periodWords(period, "uk")}?`,
  "take-as-period": ({ period }) => `Так, за ${periodWords(period, "uk")}: додати`,
  "ask-copies": ({ names, department }) =>
    `Ті самі заходи за той самий період${department === "" ? "" : ` (${department})`}: ${names.map((each) => tableWords(each, "uk")).join("; ")}. Який звіт узяти?`,
  "take-copy": ({ name }) => tableAtStart(name, "uk"),
  "ask-unit": ({ name }) =>
    `${tableAtStart(name, "uk")}: одиницю виміру не зазначено. У чому наведено суми?`,
  "ask-thousandfold": ({ name, unit }) =>
    `${tableAtStart(name, "uk")}: план за більшістю заходів збігається з програмою, лише якщо суми не в${inUnit(unit, "uk")}, як зазначено. У чому наведено суми?`,
  "take-unit": ({ unit }) => `У ${unitWords(unit, "uk")}`,
  "ask-repeated": ({ name, line, rows }) =>
    `${tableAtStart(name, "uk")}: захід ${line} з тими самими сумами є в рядках ${rows.join(", ")}. Скільки разів його врахувати?`,
  "count-once": () => "Один раз: рядок повторено помилково",
  "count-both": () => "Кожен рядок: це різні видатки",
  "ask-row": ({ line, name }) =>
    `${tableAtStart(name, "uk")}: заходу ${line} немає в програмі або він схожий на кілька. Куди його віднести?`,
  "row-extra": () => "Додати окремо, під заголовком «Заходи, яких немає в програмі»",
  "row-is": ({ line }) => `Це ${line}`,
  "skip-row": () => "Не враховувати",
  "ask-missing": ({ count, lines, departments }) =>
    `За програмою цього року є кошти на ${counted(count, "uk", { one: "захід, якого", few: "заходи, яких", many: "заходів, яких" })} немає в жодному звіті: ${lines.join("; ")}.${departments.length === 0 ? "" : ` Немає звітів: ${departments.join("; ")}.`} Що з ними зробити?`,
  partly: ({ count, lines }) =>
    `${counted(count, "uk", { one: "захід має", few: "заходи мають", many: "заходів мають" })} кілька виконавців, і не всі з них прозвітували: ${lines.join("; ")}.`,
  "missing-keep": () => "Показати з планом за програмою, профінансоване лишити порожнім",
  "missing-omit": () => "Не показувати",
  "take-blank": () => "Жодної: лишити порожнім",
  "take-amount": ({ amount }) => amount,
  skip: () => "Не додавати",
};

const EN: Words = {
  "new-report": ({ sheet, reports, lines }) =>
    `New sheet “${sheet}”: ${counted(lines, "en", { one: "line", other: "lines" })} from ${counted(reports, "en", { one: "report", other: "reports" })}.`,
  "renewed-report": ({ sheet, count, changes, more }) =>
    count === 0
      ? `The sheet “${sheet}” is renewed; its sums are the same.`
      : `The sheet “${sheet}” is renewed; what changed: ${changes.join("; ")}${more > 0 ? `; ${more} more` : ""}. Your notes beside and under it stay.`,
  "other-period": ({ period, count, names }) =>
    `${counted(count, "en", { one: "report", other: "reports" })} for ${periodWords(period, "en")} not added: amounts grow from the start of the year (${shortList(names, "en")}).`,
  identical: ({ name, taken }) =>
    `${tableAtStart(name, "en")}: the same as ${tableWords(taken, "en")} to the last sum; counted once.`,
  "total-differs": ({ name, cell, column, stated, computed, difference, unit }) =>
    `${tableAtStart(name, "en")}: the total ${COLUMNS.en[column]} in ${cell} is ${stated}, its lines make ${computed}${inUnit(unit, "en")} (off by ${difference}). The lines were added.`,
  "left-unread": ({ cell, raw, line, column }) =>
    `${cell}: “${raw}” does not read as a ${COLUMNS.en[column]} amount (${line}); it is not added. Correct the report and consolidate again.`,
  unread: ({ cell, raw, line, column }) =>
    `${cell}: “${raw}” reads in several ways (${line}, ${COLUMNS.en[column]}). Which amount is meant?`,
  "too-long": ({ name }) =>
    `The line “${name}” gets its sum as a number: it has too many cells for one formula.`,
  "notes-beside": ({ sheet }) => NOTES_BESIDE.en(sheet),
  "ask-period": ({ periods }) =>
    `There are reports for several periods: ${periods.map((each) => periodWords(each, "en")).join(", ")}. Which one is to be consolidated?`,
  "take-period": ({ period }) => `For ${periodWords(period, "en")}`,
  "ask-no-period": ({ name, period }) =>
    `${tableAtStart(name, "en")}: states no period. Is it a report for ${periodWords(period, "en")}?`,
  "take-as-period": ({ period }) => `Yes, for ${periodWords(period, "en")}: add it`,
  "ask-copies": ({ names, department }) =>
    `The same measures for the same period${department === "" ? "" : ` (${department})`}: ${names.map((each) => tableWords(each, "en")).join("; ")}. Which report counts?`,
  "take-copy": ({ name }) => tableAtStart(name, "en"),
  "ask-unit": ({ name }) =>
    `${tableAtStart(name, "en")}: declares no unit. What are its amounts in?`,
  "ask-thousandfold": ({ name, unit }) =>
    `${tableAtStart(name, "en")}: most plans are the programme’s only if the amounts are not in${inUnit(unit, "en")} as declared. What are they in?`,
  "take-unit": ({ unit }) => `In ${unitWords(unit, "en")}`,
  "ask-repeated": ({ name, line, rows }) =>
    `${tableAtStart(name, "en")}: the measure ${line} stands with the same amounts in rows ${rows.join(", ")}. How often does it count?`,
  "count-once": () => "Once: the row is repeated by mistake",
  "count-both": () => "Every row: they are different expenses",
  "ask-row": ({ line, name }) =>
    `${tableAtStart(name, "en")}: the measure ${line} is not in the programme, or is like several. Where does it belong?`,
  "row-extra": () => "Add it by itself, under “Заходи, яких немає в програмі”",
  "row-is": ({ line }) => `It is ${line}`,
  "skip-row": () => "Leave it out",
  "ask-missing": ({ count, lines, departments }) =>
    `The programme has money this year for ${counted(count, "en", { one: "measure", other: "measures" })} that no report has: ${lines.join("; ")}.${departments.length === 0 ? "" : ` No report came from: ${departments.join("; ")}.`} What is to be done with them?`,
  partly: ({ count, lines }) =>
    `${counted(count, "en", { one: "measure has", other: "measures have" })} several executors, and not all of them reported on it: ${lines.join("; ")}.`,
  "missing-keep": () => "Show them with the programme’s plan, financed left blank",
  "missing-omit": () => "Leave them out",
  "take-blank": () => "None: leave it blank",
  "take-amount": ({ amount }) => amount,
  skip: () => "Leave it out",
};

const WORDS: Readonly<Record<Language, Words>> = { uk: UK, en: EN };
/** Names in one sentence. */
const MOST_NAMES = 3;

function shortList(names: readonly TableName[], language: Language): string {
  const shown = names
    .slice(0, MOST_NAMES)
    .map((each) => tableWords(each, language))
    .join(", ");
  return names.length > MOST_NAMES ? `${shown}…` : shown;
}

/** A saying of a consolidation in a language; expects no other. */
export function consolidateSaying({ code, args }: Saying, language: Language): string {
  const say = WORDS[language][code as keyof ConsolidateSayings] as (args: Saying["args"]) => string;
  return say(args);
}

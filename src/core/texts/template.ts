import type { Saying } from "../edits/proposal";
import type { TemplateCode, TemplateSayings } from "../template/template-sayings";
import { periodWords } from "./dates";
import type { Language } from "./format";
import { counted } from "./format";

type Words = { readonly [Code in TemplateCode]: (args: TemplateSayings[Code]) => string };

const UK_LINES = { one: "захід", few: "заходи", many: "заходів" };
const EN_LINES = { one: "measure", other: "measures" };

const UK: Words = {
  programme: ({ sheet, lines }) =>
    `Новий аркуш «${sheet}»: заходи програми за роками, ${counted(lines, "uk", { one: "рядок", few: "рядки", many: "рядків" })}; суми – формули.`,
  report: ({ sheet, lines, period }) =>
    `Новий аркуш «${sheet}»: звіт за ${periodWords(period, "uk")}, ${counted(lines, "uk", UK_LINES)}; відсотки й підсумки – формули.`,
  "sample-report": ({ sheet, lines }) =>
    `Новий аркуш «${sheet}»: звіт за 9 місяців 2018 року, ${counted(lines, "uk", UK_LINES)}, з типовими помилками.`,
  "ask-year": () => "За який рік перший звіт?",
  year: ({ year }) => `${String(year)} рік`,
  "ask-term": () => "На які роки програма?",
  term: ({ from, to }) =>
    from === to ? `${String(from)} рік` : `${String(from)}–${String(to)} роки`,
  "ask-lines": () => "Що має бути в рядках?",
  blank: () => "Порожні рядки",
  sample: () => "Зразок: вигадані заходи й суми",
  "ask-programme": () => "За якою програмою?",
  take: ({ sheet }) => `Аркуш «${sheet}»`,
  "ask-executor": () => "Для якого виконавця?",
  everyone: ({ lines }) => `Усі (${counted(lines, "uk", UK_LINES)})`,
  executor: ({ executor, lines }) => `${executor} (${counted(lines, "uk", UK_LINES)})`,
  "ask-period": () => "За який період звіт?",
  period: ({ period }) => `За ${periodWords(period, "uk")}`,
  "no-programme": () =>
    "У книзі немає таблиці програми із сумами за роками. Відкрийте книгу з програмою або почніть із порожнього шаблону.",
  "no-lines": ({ executor, year }) =>
    `У програмі немає заходів на ${String(year)} рік для виконавця «${executor}». Виберіть іншого виконавця або рік.`,
  "other-years": ({ lines, year }) =>
    `До звіту не ввійшли заходи, не передбачені на ${String(year)} рік: ${String(lines)}.`,
  "no-amount": ({ measures, year }) =>
    `У програмі немає суми на ${String(year)} рік, яку можна прочитати: ${measures.join("; ")}. План лишається порожнім, впишіть його вручну.`,
  "already-there": ({ sheet, period }) =>
    `Звіт за ${periodWords(period, "uk")} за цією програмою уже є на аркуші «${sheet}»: другий такий не створюється.`,
};

const EN: Words = {
  programme: ({ sheet, lines }) =>
    `New sheet “${sheet}”: the programme’s measures by year, ${counted(lines, "en", { one: "line", other: "lines" })}; the sums are formulas.`,
  report: ({ sheet, lines, period }) =>
    `New sheet “${sheet}”: a report for ${periodWords(period, "en")}, ${counted(lines, "en", EN_LINES)}; percents and totals are formulas.`,
  "sample-report": ({ sheet, lines }) =>
    `New sheet “${sheet}”: a report for nine months of 2018, ${counted(lines, "en", EN_LINES)}, with mistakes that are often made.`,
  "ask-year": () => "Of which year is the first report?",
  year: ({ year }) => String(year),
  "ask-term": () => "For which years is the programme?",
  term: ({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
  "ask-lines": () => "What stands in the lines?",
  blank: () => "Blank lines",
  sample: () => "A sample: made-up measures and amounts",
  "ask-programme": () => "By which programme?",
  take: ({ sheet }) => `Sheet “${sheet}”`,
  "ask-executor": () => "For which executor?",
  everyone: ({ lines }) => `All (${counted(lines, "en", EN_LINES)})`,
  executor: ({ executor, lines }) => `${executor} (${counted(lines, "en", EN_LINES)})`,
  "ask-period": () => "For which period is the report?",
  period: ({ period }) => `For ${periodWords(period, "en")}`,
  "no-programme": () =>
    "The workbook has no table of a programme with amounts by year. Open the workbook with the programme, or begin with a blank template.",
  "no-lines": ({ executor, year }) =>
    `The programme has no measures for ${String(year)} of the executor “${executor}”. Choose another executor or year.`,
  "other-years": ({ lines, year }) =>
    `Measures that are not for ${String(year)} are left out of the report: ${String(lines)}.`,
  "no-amount": ({ measures, year }) =>
    `The programme has no readable amount for ${String(year)} for: ${measures.join("; ")}. The plan stays empty, type it.`,
  "already-there": ({ sheet, period }) =>
    `The report for ${periodWords(period, "en")} by this programme is already on the sheet “${sheet}”: no second one is made.`,
};

const WORDS: Readonly<Record<Language, Words>> = { uk: UK, en: EN };

/** A saying about new sheets in words; expects no other. */
export function templateWords({ code, args }: Saying, language: Language): string {
  const own = code.slice("template:".length) as TemplateCode;
  const say = WORDS[language][own] as (args: Saying["args"]) => string;
  return say(args);
}

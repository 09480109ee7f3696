import type { Period } from "../report/period";
import type { Unit } from "../report/unit";
import { periodWords } from "../texts/dates";
import { unitWords } from "../texts/format";
import { Pen } from "./pen";
import type { SheetDraft } from "./sheet-draft";

/** One measure of a report that begins; texts as they will stand, amounts in the report's unit. */
export interface ReportLine {
  readonly number: string;
  readonly task: string;
  readonly measure: string;
  readonly term: string;
  readonly executor: string;
  readonly source: string;
  readonly volume: number | null;
  readonly plan: number | null;
  readonly actual: number | null;
  readonly explanation: string;
}

/** A report that begins. */
export interface ReportDraft {
  readonly name: string;
  readonly period: Period;
  /** Name of the programme; null for a blank to be filled in. */
  readonly programme: string | null;
  /** «18.12.2017 № 879», one after another; null for a blank. */
  readonly decisions: string | null;
  readonly executor: string | null;
  /** «2018-2020 роки»; null for a blank. */
  readonly term: string | null;
  readonly unit: Unit;
  readonly lines: readonly ReportLine[];
}

const BLANK = "____________";
const NUMBER_ROW_FROM = 1;

/** The sheet of a report in the form of the source documents, whose column for sources it has if asked. */
export function drawReport(report: ReportDraft): SheetDraft {
  const { lines, unit } = report;
  const hasSources = lines.some(({ source }) => source !== "");
  const hasVolume = lines.some(({ volume }) => volume !== null);
  const money = unitWords(unit, "uk").replace("\u00A0", " ");
  const headers = [
    "№ з/п",
    "Пріоритетні завдання",
    "Зміст заходів",
    "Термін виконання",
    "Виконавці",
    ...(hasSources ? ["Джерела фінансування"] : []),
    ...(hasVolume ? [`Орієнтовний обсяг фінансування відповідно до програми, ${money}`] : []),
    `Річний обсяг фінансування, ${money}`,
    `Фактично профінансовано у звітному періоді, ${money}`,
    "Відсоток виконання заходу, %",
    "Інформація про виконання, або причини невиконання заходу",
  ];
  const pen = new Pen(report.name, headers.length);
  titleLines(pen, report);
  pen.cellsOf(headers);
  pen.cellsOf(headers.map((_, index) => index + NUMBER_ROW_FROM));
  const plan = headers.length - 4;
  for (const line of lines) {
    const { number, task, measure, term, executor, source, explanation } = line;
    const words = [number, task, measure, term, executor, ...(hasSources ? [source] : [])];
    const blanks = headers.length - words.length - 1;
    pen.cellsOf([...words, ...Array.from({ length: blanks }, () => null), explanation]);
    if (hasVolume) pen.amount(plan - 1, line.volume);
    pen.amount(plan, line.plan);
    pen.amount(plan + 1, line.actual);
  }
  pen.cellsOf([null, "Всього"]);
  pen.skip();
  signature(pen, headers.length);
  return pen.done();
}

function titleLines(pen: Pen, report: ReportDraft): void {
  pen.line("Звіт");
  pen.line("про результати виконання");
  pen.line(`міської цільової програми «${report.programme ?? BLANK}»`);
  pen.line(`за ${periodWords(report.period, "uk")}`);
  pen.line(
    `Дата і номер рішення міської ради, яким затверджено Програму та зміни до неї: ${report.decisions ?? BLANK}`,
  );
  pen.line(`Відповідальний виконавець Програми: ${report.executor ?? BLANK}`);
  pen.line(`Термін реалізації Програми: ${report.term ?? BLANK}`);
  pen.line("1. Виконання заходів Програми");
}

/** The place to sign, and the day: people fill them in. */
function signature(pen: Pen, columns: number): void {
  const name = Array.from({ length: columns - 2 }, () => null);
  pen.cellsOf([`Керівник ${BLANK}`, ...name, "Власне ім’я ПРІЗВИЩЕ"]);
  pen.cellsOf(["Дата: ____________"]);
}

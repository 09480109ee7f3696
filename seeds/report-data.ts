import printed from "./data/report-2018-9m.json";

/** The nine columns of the execution report, left to right. */
export const COLUMNS = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "annualPlan",
  "actual",
  "percent",
  "explanation",
] as const;

export type Column = (typeof COLUMNS)[number];

/** A line of the table: every field is the text as somebody typed it, spaces included. */
export type Line = Readonly<Record<Column, string>>;

export interface Report {
  readonly sheet: string;
  readonly title: readonly string[];
  readonly decision: string;
  readonly executor: string;
  readonly term: string;
  readonly section: string;
  readonly header: Line;
  readonly columnNumbers: readonly string[];
  readonly measures: readonly Line[];
  readonly total: Readonly<Record<"annualPlan" | "actual" | "percent", string>>;
  readonly signature: { readonly post: string; readonly name: string };
}

interface Correction {
  readonly number: string;
  readonly printed: string;
  readonly correct: string;
}

/** The year in which the report was typed: Excel completes a typed day and month with it. */
export const TYPED_IN = 2018;

/** The report with every oddity of the printed one. */
export const printedReport: Report = printed;

/** The slips of the printed labels, by the № of their measure. */
export const corrections: readonly Correction[] = printed.corrections;

/** The report with the slips of its labels put right; figures stay the typed texts. */
export const correctedReport: Report = {
  ...mapTexts(printed, tidySpaces),
  sheet: `${printed.sheet} (виправлено)`,
  measures: printed.measures.map((line) => mapLine(line, (text) => correct(line.number, text))),
};

/**
 * A typed amount or share without its spaces and label, in Excel's own notation: «89 379, 95» gives
 * 89379.95.
 *
 * @throws when what is left is no number, because the data is then not what this file takes it for
 */
export function amount(typed: string): number {
  const digits = typed.replace(/\s/g, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new Error(`The seed has no amount in «${typed}».`);
  return Number(digits);
}

function correct(number: string, text: string): string {
  const slips = corrections.filter((slip) => slip.number === number);
  return tidySpaces(slips.reduce((done, slip) => done.replace(slip.printed, slip.correct), text));
}

/** One space where several stand and none at the ends of a line; line breaks of lists stay. */
function tidySpaces(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/[ \u00A0]+/g, " "))
    .join("\n");
}

function mapLine(line: Line, change: (text: string) => string): Line {
  return {
    number: change(line.number),
    task: change(line.task),
    measure: change(line.measure),
    term: change(line.term),
    executor: change(line.executor),
    annualPlan: change(line.annualPlan),
    actual: change(line.actual),
    percent: change(line.percent),
    explanation: change(line.explanation),
  };
}

function mapTexts(report: Report, change: (text: string) => string): Report {
  return {
    ...report,
    title: report.title.map(change),
    header: mapLine(report.header, change),
    signature: { post: change(report.signature.post), name: change(report.signature.name) },
  };
}

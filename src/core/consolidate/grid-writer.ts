import { numberContent, textContent } from "../edits/contents";
import type { CellContent } from "../edits/edit";
import { toNumber } from "../report/decimal";
import { percentOfPlan } from "../report/percent";
import type { Unit } from "../report/unit";
import { numberInUnit } from "../report/unit";
import type { CellRange } from "../sheet/address";
import { columnName, quoteSheetName } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import { sumOfSources } from "../summary/amounts";
import { unitWords } from "../texts/format";
import type { JoinedLine } from "./lines";
import type { Register } from "./register";
import { registerCells, sourceCell } from "./register";
import type { OwnRow } from "../own-sheets/own-rows";
import type { Sum } from "./result-sums";
import { sumsOf } from "./result-sums";

/** Columns of the consolidated report, A to I. */
export const REPORT_COLUMNS = 9;
const [PLAN, ACTUAL] = [5, 6];
const HEADERS = (unit: string): readonly string[] => [
  "№ з/п",
  "Пріоритетні завдання",
  "Зміст заходів",
  "Термін виконання",
  "Виконавці",
  `Річний обсяг фінансування, ${unit}`,
  `Фактично профінансовано у звітному періоді, ${unit}`,
  "Відсоток виконання заходу, %",
  "Інформація про виконання, або причини невиконання заходу",
];
const PERCENT_FORMAT = "0.00%";
/** As reports are read; the cells keep every kopiyka. */
const MONEY_FORMAT = "#,##0.00";

/** Writes the rows one after another and knows where each stands. */
export class GridWriter {
  readonly rows: OwnRow[] = [];
  readonly merges: CellRange[] = [];
  readonly figures: { row: number; words: string }[] = [];
  readonly tooLong: string[] = [];
  constructor(
    private readonly unit: Unit,
    private readonly register: { readonly name: string; readonly list: Register } | null,
  ) {}

  /** A line of words over the whole width. */
  words(value: string): void {
    this.add(value === "" ? [] : [textContent(value)]);
  }

  title(value: string): void {
    this.mergeRow(0, REPORT_COLUMNS - 1);
    this.words(value);
  }

  header(): void {
    const headers = HEADERS(unitWords(this.unit, "uk").replaceAll("\u00A0", " "));
    this.add(headers.map(textContent));
    const numbers = headers.map((_, column) => numberContent(column + 1, "0"));
    this.add(numbers);
  }

  /** @returns the row of the line */
  line(line: JoinedLine): number {
    const row = this.rows.length;
    const { plan, actual } = sumsOf(line);
    const words = [line.number ?? "", line.measure === "" ? line.task : line.measure]
      .join(" ")
      .trim();
    this.figures.push({ row, words });
    const parts = partRows(line, row);
    const own = (which: "plan" | "actual", sum: Sum): CellContent | null =>
      parts.length > 0
        ? this.sumOf(which === "plan" ? PLAN : ACTUAL, parts, sum)
        : this.amount(line, which, sum, words);
    this.add([
      numberCell(line.number),
      textContent(line.task),
      textContent(line.parts.length > 0 ? including(line.measure) : line.measure),
      textContent(line.term),
      textContent(line.executor),
      own("plan", plan),
      own("actual", actual),
      percentCell(row, plan, actual),
      textContent(explanationOf(line)),
    ]);
    for (const part of line.parts) this.line(part);
    return row;
  }

  total(
    label: string,
    terms: readonly string[],
    sums: { readonly plan: Sum; readonly actual: Sum },
  ): number {
    const row = this.rows.length;
    this.merges.push({ top: row, left: 0, bottom: row, right: PLAN - 1 });
    this.figures.push({ row, words: label });
    const cell = (column: number, sum: Sum): CellContent | null => {
      if (terms.length === 0) return null;
      const name = columnName(column);
      const formula = `=${terms.map((term) => term.replaceAll("#", name)).join("+")}`;
      return this.formula(formula, { ...sum, kopiykas: sum.kopiykas ?? 0 });
    };
    const [plan, actual] = [sums.plan, sums.actual];
    this.add([
      textContent(label),
      null,
      null,
      null,
      null,
      cell(PLAN, plan),
      cell(ACTUAL, actual),
      percentCell(row, plan, { ...actual, kopiykas: actual.kopiykas ?? 0 }),
    ]);
    return row;
  }

  private add(all: readonly (CellContent | null)[]): void {
    const cells = all.map((cell) => (cell?.value === "" && cell.formula === null ? null : cell));
    const values = Array.from({ length: REPORT_COLUMNS }, (_, at) => cells[at]?.value ?? null);
    this.rows.push({ key: keyOf(values), cells });
  }

  private mergeRow(left: number, right: number): void {
    const row = this.rows.length;
    this.merges.push({ top: row, left, bottom: row, right });
  }

  private sumOf(column: number, rows: readonly number[], sum: Sum): CellContent | null {
    const name = columnName(column);
    return this.formula(`=${runsOf(rows).join("+").replaceAll("#", name)}`, sum);
  }

  /** A formula to the sheets of this workbook, else to the list of sources. */
  private amount(
    line: JoinedLine,
    which: "plan" | "actual",
    sum: Sum,
    words: string,
  ): CellContent | null {
    if (sum.kopiykas === null) return null;
    if (this.register !== null) {
      const { name, list } = this.register;
      const rows = list.rowsOf.get(line) ?? [];
      const cells = `${quoteSheetName(name)}!${registerCells(which, rows)}`;
      return this.formula(rows.length === 1 ? `=${cells}` : `=SUM(${cells})`, sum);
    }
    const sources = line.contributions.flatMap(({ source, [which]: amount }) =>
      amount === null ? [] : [sourceCell(source, amount)],
    );
    const planned =
      which === "plan" && line.planned !== null
        ? [sourceCell(line.planned.source, line.planned.amount)]
        : [];
    const formula = sumOfSources([...sources, ...planned], this.unit);
    if (formula === null) this.tooLong.push(words);
    return this.formula(formula, sum);
  }

  private formula(formula: string | null, { kopiykas }: Sum): CellContent | null {
    if (kopiykas === null) return null;
    const value = numberInUnit(kopiykas, this.unit);
    return { formula, value, numberFormat: MONEY_FORMAT };
  }
}

/** The rows of the lines inside one; each may have lines inside it, too. */
function partRows({ parts }: JoinedLine, row: number): readonly number[] {
  let next = row + 1;
  return parts.map((part) => {
    const at = next;
    next += heightOf(part);
    return at;
  });
}

function heightOf({ parts }: JoinedLine): number {
  return parts.reduce((sum, part) => sum + heightOf(part), 1);
}

/** Rows as sums of ranges, «SUM(#12:#15)», # for the column; what stands between is passed over. */
export function runsOf(rows: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => `SUM(#${String(first + 1)}:#${String(last + 1)})`);
}

/** So that the lines below are read as parts of it. */
function including(measure: string): string {
  return /(у|в) ?т\.? ?ч|тому числі/i.test(measure)
    ? measure
    : `${measure}, у т. ч.:`.replace(/^, /, "");
}

/** What the departments say, each under its name where several do. */
function explanationOf({ contributions }: JoinedLine): string {
  const said = contributions.flatMap(({ explanation, source, row }) => {
    const who = row.texts.executor?.text ?? source.table.title.executor?.text ?? source.file ?? "";
    return explanation === "" ? [] : [{ explanation, who: who.replace(/\s+/g, " ").trim() }];
  });
  const texts = new Set(said.map(({ explanation }) => explanation));
  if (texts.size <= 1) return [...texts].join("");
  return said
    .map(({ explanation, who }) => (who === "" ? explanation : `${who}: ${explanation}`))
    .join("\n");
}

function percentCell(row: number, plan: Sum, actual: Sum): CellContent {
  const at = String(row + 1);
  const [p, a] = [columnName(PLAN), columnName(ACTUAL)];
  const [planned, paid] = [plan.kopiykas ?? 0, actual.kopiykas];
  const share = paid === null ? null : percentOfPlan(paid, planned, 13);
  return {
    formula: `=IF(AND(${p}${at}>0,${a}${at}<>""),${a}${at}/${p}${at},"")`,
    value: share === null ? "" : toNumber(share) / 100,
    numberFormat: PERCENT_FORMAT,
  };
}

/** «1.8.4.» stays text, or Excel would make a date of it; «12» is a number. */
function numberCell(value: string | null): CellContent | null {
  if (value === null) return null;
  return /^\d+$/.test(value)
    ? numberContent(Number(value), "0")
    : { ...textContent(value), numberFormat: "@" };
}

/** A line by its task and measure; words over the whole width by how they begin, for names in them change. */
export function keyOf(values: readonly CellValue[]): string {
  const [first, task, measure, ...others] = values.map((value) => String(value ?? ""));
  const words = [task, measure].filter((each) => each !== "").join("|");
  if (words !== "") return words;
  const isAlone = others.every((each) => each === "");
  return isAlone ? (first ?? "").split(" ").slice(0, 2).join(" ") : (first ?? "");
}

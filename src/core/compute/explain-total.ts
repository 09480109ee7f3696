import type { CellAddress } from "../sheet/address";
import { parseRange, contains } from "../sheet/address";
import type { MoneyFigure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { sumOf } from "../report/nesting";
import { termYears } from "../report/term-years";
import type { ColumnTotal } from "./column-totals";
import { differenceOf } from "./column-totals";
import { partsByRow, repeatsByRow } from "./parts-of-rows";
import { subsetSums } from "./subset-sums";

/**
 * Why a total may be off.
 * - `text-skipped`: SUM skips text that holds numbers; `range-short`: its range leaves rows out;
 * - `parts-counted`, `repeats-counted`: it adds «в т. ч.» to the sums they are inside, or a row twice
 *   because a page break repeats it;
 * - `left-out`, `counted-twice`: rows that it does not add, or adds twice;
 * - `other-year`: rows' money of one year was added to another year's total;
 * - `sign`, `unit`: a row was added with the other sign, or as if in thousands (or not);
 * - `several`: more than one of these would explain it, so none is named;
 * - `gave-up`: nothing was found, and there are too many rows to try everything.
 */
export interface Explanation {
  readonly kind: TotalCause;
  readonly figures: readonly MoneyFigure[];
  /** The rows in which they stand. */
  readonly rows: readonly TableRow[];
}

export type TotalCause =
  | "text-skipped"
  | "range-short"
  | "parts-counted"
  | "repeats-counted"
  | "left-out"
  | "counted-twice"
  | "other-year"
  | "sign"
  | "unit"
  | "several"
  | "gave-up";

/** What explains a wrong total: certain from its formula, else the best of the hypotheses; null for none. */
export function explainTotal(table: MoneyTable, total: ColumnTotal): Explanation | null {
  const difference = differenceOf(total);
  if (difference === null || difference === 0) return null;
  return (
    fromFormula(total, difference) ??
    fromNesting(table, total, difference) ??
    best(hypotheses(table, total, difference))
  );
}

/** The texts that explain a formula's total: SUM skips them, and they are just what is missing. */
function fromFormula(total: ColumnTotal, difference: number): Explanation | null {
  const { formula } = total.figure;
  if (formula === null) return null;
  const texts = total.rows.filter((row) => isText(row.money[total.column]));
  if (texts.length > 0 && sumOf(texts, total.column) === -difference) {
    return explanation("text-skipped", texts, total.column);
  }
  const ranges = rangesOfSum(formula);
  if (ranges === null) return null;
  const outside = total.rows.filter(({ money }) => {
    const figure = money[total.column];
    return figure?.kopiykas != null && !ranges.some((range) => contains(range, figure.cell));
  });
  const short = outside.length > 0 && sumOf(outside, total.column) === -difference;
  return short ? explanation("range-short", outside, total.column) : null;
}

function isText(figure: MoneyFigure | undefined): boolean {
  const reading = figure?.reading;
  return reading === "text-number" || reading === "labelled" || reading === "annotated";
}

/** The ranges of a plain «=SUM(C9:C11,C13)»; null for any other formula. */
function rangesOfSum(formula: string) {
  const inner = /^=SUM\(([^()!]*)\)$/i.exec(formula)?.[1];
  if (inner === undefined) return null;
  const ranges = inner.split(/[,;]/).map(parseRange);
  return ranges.some((range) => range === null) ? null : ranges.filter((range) => range !== null);
}

/** Rows that no total may add: they are inside another row's sum, or repeat it. */
function fromNesting(
  table: MoneyTable,
  { column, rows }: ColumnTotal,
  difference: number,
): Explanation | null {
  for (const [kind, index] of [
    ["parts-counted", partsByRow(table)],
    ["repeats-counted", repeatsByRow(table)],
  ] as const) {
    const filled = rows
      .flatMap(({ row }) => index.get(row) ?? [])
      .filter(({ money }) => (money[column]?.kopiykas ?? 0) !== 0)
      .toSorted((a, b) => a.row - b.row);
    if (filled.length > 0 && sumOf(filled, column) === difference) {
      return explanation(kind, filled, column);
    }
  }
  return null;
}

/** True when a row's term names years and this is none of them. */
function isOutsideTerm({ texts }: TableRow, year: number): boolean {
  const years = termYears(texts.term?.text ?? "");
  return years !== null && !years.includes(year);
}

function explanation(
  kind: TotalCause,
  rows: readonly TableRow[],
  column: MoneyColumn,
): Explanation {
  return { kind, rows, figures: rows.flatMap(({ money }) => money[column] ?? []) };
}

/** An explanation with what speaks for it, the weightiest first. */
interface Hypothesis {
  readonly explanation: Explanation;
  readonly weight: readonly number[];
}

interface Hypotheses {
  readonly found: readonly Hypothesis[];
  readonly complete: boolean;
}

function hypotheses(table: MoneyTable, total: ColumnTotal, difference: number): Hypotheses {
  const { rows, column } = total;
  const others = otherYears(table, total, difference);
  const moved = others.find(({ moves }) => moves)?.column;
  const own = subsetSums(amountsOf(rows, column), Math.abs(difference));
  const ownKind =
    difference > 0 ? "counted-twice" : moved === undefined ? "left-out" : "other-year";
  const found = own.ways.map((way) => hypothesis(ownKind, total, way, column, moved));
  let { complete } = own;
  for (const { column: other, moves } of difference > 0 ? others : []) {
    const away = subsetSums(amountsOf(rows, other), difference);
    complete &&= away.complete;
    found.push(
      ...away.ways
        .map((way) => hypothesis("other-year", total, way, other, column))
        // Money that has its own figure here needs the other year's total to be just as much too small.
        .filter(({ weight: [zero] }) => moves || zero === 1),
    );
  }
  return { found: [...found, ...ofOneRow(total, difference)], complete };
}

/** The other years of the table; `moves` where their total is off by just as much the other way. */
function otherYears(table: MoneyTable, total: ColumnTotal, difference: number) {
  if (!total.column.startsWith("year:")) return [];
  return table.moneyColumns
    .filter((column) => column.startsWith("year:") && column !== total.column)
    .map((column) => {
      const figure = total.row.money[column];
      const off = figure?.kopiykas == null ? 0 : figure.kopiykas - sumOf(total.rows, column);
      return { column, moves: off === -difference };
    });
}

/** @param counterpart the year in which the money was counted, or to which it does not belong */
function hypothesis(
  kind: TotalCause,
  total: ColumnTotal,
  way: readonly number[],
  column: MoneyColumn,
  counterpart: MoneyColumn | undefined,
): Hypothesis {
  const rows = way.flatMap((at) => total.rows[at] ?? []);
  const zero =
    counterpart !== undefined && rows.every(({ money }) => money[counterpart]?.kopiykas === 0);
  const year = column.startsWith("year:") ? Number(column.slice(5)) : null;
  const outside = year !== null && rows.every((row) => isOutsideTerm(row, year));
  const [first = 0] = way;
  const adjacent = (way.at(-1) ?? first) - first === way.length - 1;
  return {
    explanation: explanation(kind, rows, column),
    weight: [Number(zero), Number(outside), Number(adjacent), -way.length],
  };
}

/** A single row with the other sign, or read in thousands by whoever added it up. */
function ofOneRow(total: ColumnTotal, difference: number): readonly Hypothesis[] {
  return total.rows.flatMap((row, at) => {
    const amount = row.money[total.column]?.kopiykas ?? 0;
    if (amount === 0) return [];
    const kind =
      difference === -2 * amount
        ? "sign"
        : difference === 999 * amount || 1000 * difference === -999 * amount
          ? "unit"
          : null;
    return kind === null ? [] : [hypothesis(kind, total, [at], total.column, undefined)];
  });
}

function amountsOf(rows: readonly TableRow[], column: MoneyColumn): readonly number[] {
  return rows.map(({ money }) => money[column]?.kopiykas ?? 0);
}

/** The hypothesis for which most speaks; of equals none is named. */
function best({ found, complete }: Hypotheses): Explanation | null {
  const [first, second] = found.toSorted(byWeight);
  if (first === undefined) return complete ? null : { kind: "gave-up", figures: [], rows: [] };
  const tied = second !== undefined && byWeight(first, second) === 0;
  return tied ? { kind: "several", figures: [], rows: [] } : first.explanation;
}

function byWeight(a: Hypothesis, b: Hypothesis): number {
  return a.weight.map((each, i) => (b.weight[i] ?? 0) - each).find((step) => step !== 0) ?? 0;
}

/** Cells of what an explanation names. */
export function cellsOf({ figures }: Explanation): readonly CellAddress[] {
  return figures.map(({ cell }) => cell);
}

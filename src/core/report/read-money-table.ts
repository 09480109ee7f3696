import { isPercentFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { intoBlocks } from "./blocks";
import { withoutTypingYears } from "./dated-numbers";
import { fitTotals, fitUnits } from "./fit-units";
import type { HeaderBand } from "./header-bands";
import { headerLine } from "./header-words";
import type { Money } from "./figure";
import type { Resolved } from "./labelled-columns";
import type { MoneyTable, PercentNotation, TableRow } from "./model";
import type { Building, ColumnMeaning, Columns, MoneyColumn } from "./table-columns";
import { carriesFigures } from "./model";
import { isMoneyColumn } from "./table-columns";
import { settleMoney } from "./money-consensus";
import { percentKindOf, percentLine } from "./percent";
import type { PercentBesideMoney } from "./percent-consensus";
import { markOffNotation, percentNotationOf } from "./percent-consensus";
import type { Layout } from "./read-lines";
import type { HeaderAgain } from "./read-rows";
import { gatherLines, intoRows } from "./read-rows";
import type { KnownLine } from "./row-kinds";
import type { Unit } from "./unit";
import { inOneUnit } from "./unit-ratio";

/** The part of a table that its header and rows tell. */
export type MoneyBody = Pick<
  MoneyTable,
  | "kind"
  | "range"
  | "columns"
  | "moneyColumns"
  | "percentKind"
  | "percentNotation"
  | "percentsAreFractions"
  | "rows"
  | "blocks"
>;

export interface BodyRequest {
  readonly sheet: SheetSnapshot;
  readonly band: HeaderBand;
  readonly resolved: Exclude<Resolved, { readonly kind: "indicators" }>;
  readonly unit: Unit | null;
  /** Of the period that it reports on; null where that is not known. */
  readonly year: number | null;
  /** A person said in which units: the figures are not asked. */
  readonly unitsSaid: boolean;
  /** Headers of tables below that stand over the same columns, from top to bottom. */
  readonly following: readonly HeaderBand[];
}

/**
 * Reads the rows under a header; the same header met again on the next page goes on with the table.
 * Null when no line follows: a form nobody filled in, or words that look like a header.
 */
export function readMoneyBody(request: BodyRequest): MoneyBody | null {
  const { band, resolved, unit } = request;
  const asPoints = gather(request, layoutOf(request, "points"));
  const { notation } = percentNotationOf(percentsOf(intoRows(asPoints)));
  const lines = notation === "points" ? asPoints : gather(request, layoutOf(request, notation));
  const settled = settleColumns(intoRows(lines), resolved.columns, unit);
  const fitted = request.unitsSaid
    ? { columns: resolved.columns, rows: settled }
    : fitUnits(resolved.columns, settled, unit);
  const totalled = fitTotals(fitted.rows, intoBlocks(fitted.rows));
  const rows = withScopes(markPercents(totalled));
  const last = lastRow(rows);
  if (last === null) return null;
  const stated = rows.filter(isLine).flatMap((row) => lineOf(row) ?? []);
  return {
    kind: resolved.kind,
    range: { top: band.top, left: band.left, bottom: last, right: band.right },
    columns: fitted.columns,
    moneyColumns: moneyColumnsOf(fitted.columns),
    // A column in another unit than its header says does not make its percents somebody's word.
    percentKind: percentKindOf(inOneUnit(stated)),
    percentNotation: notation,
    percentsAreFractions: notation === "fraction" || writesPercentSigns(rows),
    rows,
    blocks: intoBlocks(rows),
  };
}

function layoutOf({ band, resolved, unit }: BodyRequest, notation: PercentNotation): Layout {
  const { columns } = resolved;
  const entries = Object.entries(columns) as [ColumnMeaning, Columns[ColumnMeaning]][];
  return {
    left: band.left,
    right: band.right,
    columns,
    meanings: new Map(
      entries.flatMap(([meaning, column]) => (column ? [[column.index, meaning] as const] : [])),
    ),
    moneyColumns: moneyColumnsOf(columns),
    unit,
    notation,
  };
}

function moneyColumnsOf(columns: Columns): readonly MoneyColumn[] {
  return (Object.keys(columns) as ColumnMeaning[])
    .filter(isMoneyColumn)
    .toSorted((a, b) => (columns[a]?.index ?? 0) - (columns[b]?.index ?? 0));
}

function gather(request: BodyRequest, layout: Layout): readonly KnownLine[] {
  const { sheet, band, following, year } = request;
  const again = headerAgain(sheet, band);
  const next = following.find(({ top }) => again(top) === 0);
  const to = next === undefined ? (sheet.extent?.bottom ?? -1) : next.top - 1;
  const lines = gatherLines(sheet, layout, band.bottom + 1, to, again);
  return withoutTypingYears(lines, sheet, layout.columns.number, year);
}

/** Tells whether the header's rows stand again at a row, word by word in the same columns. */
function headerAgain(
  sheet: SheetSnapshot,
  { top, bottom, numberRow, left, right }: HeaderBand,
): HeaderAgain {
  const wordsAt = (row: number): string => {
    const words: string[] = [];
    for (let column = left; column <= right; column++) {
      words.push(headerLine(cellAt(sheet, { row, column }).text));
    }
    return words.join("|");
  };
  const labels = Array.from({ length: (numberRow ?? bottom + 1) - top }, (_, at) =>
    wordsAt(top + at),
  );
  const numbers = numberRow === null ? null : wordsAt(numberRow);
  const [first = ""] = labels;
  const firstColumn = first.search(/[^|]/);
  const probe = left + firstColumn;
  const probeWords = first.split("|")[firstColumn] ?? "";
  return (row) => {
    // Asked of every row: most differ in their first word already.
    if (headerLine(cellAt(sheet, { row, column: probe }).text) !== probeWords) return 0;
    if (!labels.every((words, at) => wordsAt(row + at) === words)) return 0;
    const height = labels.length;
    return numbers !== null && wordsAt(row + height) === numbers ? height + 1 : height;
  };
}

function isLine({ kind }: TableRow): boolean {
  return kind === "measure" || kind === "part";
}

function lineOf(row: TableRow): ReturnType<typeof percentLine> {
  return percentLine(
    row.money.annualPlan?.kopiykas ?? null,
    row.money.actual?.kopiykas ?? null,
    row.percent,
  );
}

/** True when percents are cells with a % format; a column without any number may as well begin with it. */
function writesPercentSigns(rows: readonly TableRow[]): boolean {
  const numbers = rows.flatMap(({ percent }) =>
    percent?.reading === "number" && percent.amount?.digits !== 0n ? [percent] : [],
  );
  return numbers.length === 0 || numbers.some(({ numberFormat }) => isPercentFormat(numberFormat));
}

/** Each line's percent beside its money. */
function percentsOf(rows: readonly TableRow[]): readonly PercentBesideMoney[] {
  return rows.flatMap(({ percent, money }) =>
    percent === null
      ? []
      : [
          {
            percent,
            plan: money.annualPlan?.kopiykas ?? null,
            actual: money.actual?.kopiykas ?? null,
          },
        ],
  );
}

/** The rows with what each total sums, as its block tells. */
function withScopes(rows: readonly TableRow[]): readonly TableRow[] {
  const scopes = new Map(intoBlocks(rows).map(({ total, scope }) => [total?.row, scope]));
  return rows.map((row) =>
    row.kind === "total" ? { ...row, scope: scopes.get(row.row) ?? row.scope } : row,
  );
}

/** Marks the percents that are written in another notation than the rest of their column. */
function markPercents(rows: readonly TableRow[]): readonly TableRow[] {
  const stated = rows.filter((row) => row.percent !== null && carriesFigures(row));
  const marked = markOffNotation(percentsOf(stated));
  const byRow = new Map(stated.map((row, index) => [row.row, marked[index] ?? row.percent]));
  return rows.map((row) => {
    const percent = byRow.get(row.row) ?? row.percent;
    return percent === row.percent ? row : { ...row, percent };
  });
}

/** Reads the money of each column by what its other cells settle. */
function settleColumns(
  rows: readonly TableRow[],
  columns: Columns,
  unit: Unit | null,
): readonly TableRow[] {
  const lines = rows.filter(isLine);
  const settled = new Map<number, Building<Money>>();
  for (const column of moneyColumnsOf(columns)) {
    const held = lines.filter((row) => row.money[column] !== undefined);
    const figures = settleMoney(
      held.flatMap((row) => row.money[column] ?? []),
      columns[column]?.unit ?? unit,
    );
    held.forEach((row, index) => {
      const figure = figures[index];
      if (figure === undefined || figure === row.money[column]) return;
      const money = settled.get(row.row) ?? { ...row.money };
      money[column] = figure;
      settled.set(row.row, money);
    });
  }
  return settled.size === 0
    ? rows
    : rows.map((row) => ({ ...row, money: settled.get(row.row) ?? row.money }));
}

function lastRow(rows: readonly TableRow[]): number | null {
  if (!rows.some(isLine)) return null;
  const lastTotal = rows.findLast(({ kind }) => kind === "total");
  const lastLine = rows.findLast(({ kind }) => kind !== "caption" && kind !== "heading");
  return Math.max(
    lastTotal?.row ?? 0,
    lastTotal === undefined ? (lastLine?.row ?? 0) : lastLineOf(rows),
  );
}

/** Lines under a total at the head of its table belong to the table as well. */
function lastLineOf(rows: readonly TableRow[]): number {
  return rows.findLast(isLine)?.row ?? 0;
}

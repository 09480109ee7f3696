import { isPercentFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { intoBlocks } from "./blocks";
import type { Resolved } from "./columns";
import { fitTotals, fitUnits } from "./fit-units";
import type { HeaderBand } from "./header-bands";
import type {
  ColumnMeaning,
  Columns,
  MoneyColumn,
  MoneyTable,
  PercentNotation,
  TableRow,
} from "./model";
import { MONEY_COLUMNS } from "./model";
import { fitsFractions, percentKindOf, percentLine } from "./percent";
import type { Layout } from "./read-lines";
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
  /** A person said in which units: the figures are not asked. */
  readonly unitsSaid: boolean;
  /** Headers below that stand over the same columns, from top to bottom. */
  readonly following: readonly HeaderBand[];
  /** True when a header below heads the same columns. */
  readonly isSame: (other: HeaderBand) => boolean;
}

/**
 * Reads the rows under a header; the same header met again on the next page goes on with the table.
 * Null when no line follows: a form nobody filled in, or words that look like a header.
 */
export function readMoneyBody(request: BodyRequest): MoneyBody | null {
  const { band, resolved, unit } = request;
  const asPoints = gather(request, layoutOf(request, "points"));
  const percents = bareFractionLines(intoRows(asPoints));
  const notation: PercentNotation = fitsFractions(percents) ? "fraction" : "points";
  const lines = notation === "points" ? asPoints : gather(request, layoutOf(request, notation));
  const fitted = request.unitsSaid
    ? { columns: resolved.columns, rows: intoRows(lines) }
    : fitUnits(resolved.columns, intoRows(lines), unit);
  const rows = fitTotals(fitted.rows, intoBlocks(fitted.rows));
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

export function isMoneyColumn(meaning: string): meaning is MoneyColumn {
  return meaning === "total" || meaning.includes(":") || MONEY_COLUMNS.some((c) => c === meaning);
}

function gather(request: BodyRequest, layout: Layout): readonly KnownLine[] {
  const { sheet, band, following, isSame } = request;
  const end = sheet.extent?.bottom ?? -1;
  let from = band.bottom + 1;
  let lines: readonly KnownLine[] = [];
  for (const next of [...following, null]) {
    const to = next === null ? end : next.top - 1;
    const gathered = gatherLines(sheet, layout, from, to, lines);
    lines = gathered.lines;
    if (next === null || gathered.ended || !isSame(next) || !isInside(lines)) break;
    from = next.top;
  }
  return lines;
}

/** The header comes again in the middle of a table: above it stands a line, not a total or a title. */
function isInside(lines: readonly KnownLine[]): boolean {
  const above = lines.findLast(({ kind }) => kind !== "caption");
  return above !== undefined && (above.kind === "measure" || above.kind === "continuation");
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

/** Lines whose percent is a number without a % format: only those can be fractions in disguise. */
function bareFractionLines(
  rows: readonly TableRow[],
): readonly NonNullable<ReturnType<typeof lineOf>>[] {
  return rows
    .filter((row) => row.percent?.reading === "number" && !row.percent.numberFormat.includes("%"))
    .flatMap((row) => lineOf(row) ?? []);
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
} // prettier-ignore

import { isPercentFormat } from "../sheet/display";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt, cellOfKey } from "../sheet/snapshot";
import type { Header } from "./headers";
import { findHeader, oneLine } from "./headers";
import type { ReportTable, TableRow } from "./model";
import { MONEY_COLUMNS } from "./model";
import { intoBlocks, markParts } from "./nesting";
import { fitsFractions, percentKindOf, percentLine } from "./percent";
import { periodOf } from "./period";
import { isPageCaption, readRows } from "./read-rows";
import type { Unit } from "./unit";
import { inOneUnit } from "./unit-ratio";

/** How far above a header its title may stand. */
const TITLE_ROWS = 15;

/** Every execution report of the workbook, sheet by sheet from top to bottom. */
export function readTables(workbook: WorkbookSnapshot): readonly ReportTable[] {
  return workbook.sheets.flatMap((sheet) => readSheetTables(sheet));
}

function readSheetTables(sheet: SheetSnapshot): readonly ReportTable[] {
  const tables: ReportTable[] = [];
  let from = 0;
  for (let header = findHeader(sheet, from); header !== null; header = findHeader(sheet, from)) {
    const next = nextHeader(sheet, header);
    const table = readTable(sheet, header, from, next?.top ?? Number.POSITIVE_INFINITY);
    // A header without a line below it is a form nobody filled in, or words that look like one.
    if (table !== null) tables.push(table);
    from = Math.max(header.bottom, table?.range.bottom ?? 0) + 1;
  }
  return tables;
}

/** The next header below that begins another table: the same one on the next page does not. */
function nextHeader(sheet: SheetSnapshot, header: Header): Header | null {
  let next = findHeader(sheet, header.bottom + 1);
  while (next !== null && isRepeated(sheet, header, next)) {
    next = findHeader(sheet, next.bottom + 1);
  }
  return next;
}

/** True for the same header in the middle of a table: right above it stands a line, not a total or a title. */
function isRepeated(sheet: SheetSnapshot, header: Header, next: Header): boolean {
  if (!sameColumns(header, next)) return false;
  const rows = readRows(sheet, header, tableUnit(header), "points", next.top);
  const above = rows.findLast(({ kind }) => kind !== "caption");
  if (above === undefined || above.kind === "total" || above.kind === "heading") return false;
  return textsBetween(sheet, above.row, next.top).every(isPageCaption);
}

function sameColumns(a: Header, b: Header): boolean {
  const words = (header: Header): string =>
    JSON.stringify(Object.values(header.columns).map(({ index, header: text }) => [index, text]));
  return words(a) === words(b);
}

function textsBetween(sheet: SheetSnapshot, above: number, below: number): readonly string[] {
  return [...sheet.cells]
    .filter(([key]) => {
      const { row } = cellOfKey(key);
      return row > above && row < below;
    })
    .map(([, cell]) => oneLine(cell.text));
}

function readTable(
  sheet: SheetSnapshot,
  header: Header,
  titleFrom: number,
  below: number,
): ReportTable | null {
  const unit = tableUnit(header);
  const asPoints = readRows(sheet, header, unit, "points", below);
  const notation = fitsFractions(bareFractionLines(asPoints)) ? "fraction" : "points";
  const read = notation === "points" ? asPoints : readRows(sheet, header, unit, notation, below);
  const rows = markParts(read);
  const last = lastRow(rows);
  if (last === null) return null;
  const title = titleAbove(sheet, header, titleFrom);
  const lines = rows
    .filter((row) => row.kind === "measure" || row.kind === "part")
    .map((row) => lineOf(row))
    .filter((line) => line !== null);
  return {
    sheet: sheet.name,
    kind: "execution-report",
    range: { top: header.top, left: header.left, bottom: last, right: header.right },
    programme: programmeOf(title),
    period: periodOf(title),
    unit,
    columns: header.columns,
    // A column in another unit than its header says does not make its percents somebody's word.
    percentKind: percentKindOf(inOneUnit(lines)),
    percentNotation: notation,
    percentsAreFractions: notation === "fraction" || writesPercentSigns(rows),
    rows,
    blocks: intoBlocks(rows),
  };
}

function lineOf(row: TableRow): ReturnType<typeof percentLine> {
  return percentLine(row.annualPlan?.kopiykas ?? null, row.actual?.kopiykas ?? null, row.percent);
}

/** True when percents are cells with a % format; a column without any number may as well begin with it. */
function writesPercentSigns(rows: readonly TableRow[]): boolean {
  const numbers = rows.flatMap(({ percent }) =>
    percent?.reading === "number" && percent.amount?.digits !== 0n ? [percent] : [],
  );
  return numbers.length === 0 || numbers.some(({ numberFormat }) => isPercentFormat(numberFormat));
}

/** Lines whose percent is a number without a % format: only those can be fractions in disguise. */
function bareFractionLines(rows: readonly TableRow[]): NonNullable<ReturnType<typeof lineOf>>[] {
  return rows
    .filter((row) => row.percent?.reading === "number" && !row.percent.numberFormat.includes("%"))
    .map((row) => lineOf(row))
    .filter((line) => line !== null);
}

/** One unit for the table where its money columns agree on it; a column without one takes the others'. */
function tableUnit(header: Header): Unit | null {
  const units = new Set<Unit>();
  for (const meaning of MONEY_COLUMNS) {
    const unit = header.columns[meaning]?.unit ?? null;
    if (unit !== null) units.add(unit);
  }
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}

function lastRow(rows: readonly TableRow[]): number | null {
  const total = rows.findLast((row) => row.kind === "total");
  const last = total ?? rows.findLast((row) => row.kind !== "caption" && row.kind !== "heading");
  const hasLines = rows.some((row) => row.kind === "measure" || row.kind === "part");
  return hasLines ? (last?.row ?? null) : null;
}

function titleAbove(sheet: SheetSnapshot, header: Header, from: number): string {
  const lines: string[] = [];
  const { extent } = sheet;
  if (extent === null) return "";
  for (let row = Math.max(from, header.top - TITLE_ROWS); row < header.top; row++) {
    for (let column = extent.left; column <= extent.right; column++) {
      const text = oneLine(cellAt(sheet, { row, column }).text);
      if (text !== "") lines.push(text);
    }
  }
  return lines.join(" ");
}

function programmeOf(title: string): string | null {
  const match = /програм\S*\s+[«"“„]([^»"”]+)[»"”]/i.exec(title);
  return match?.[1]?.trim() ?? null;
}

import type { Workbook, Worksheet } from "@cj-tech-master/excelts";

import { dress, setUpPage } from "./look";
import { TYPED_IN_2022, printedTables } from "./report-2022-data";
import type { PrintedRow, PrintedTable } from "./report-2022-data";
import {
  DUE_2022,
  addCells,
  addHeader,
  addHeading,
  addSignature,
  areaOf,
  gridOf,
  gridOnWideSheet,
  mergeDown,
} from "./report-2022-layout";
import type { Grid } from "./report-2022-layout";
import {
  addTextAcross,
  heightOfRow,
  setWidths,
  startWorkbook,
  typeInto,
  writeWorkbook,
} from "./write-workbook";

/** What a copy from Word leaves of the page: captions and the total's label over several cells. */
type Form = "merged" | "plain";

const ALL_ON_ONE = "Звіти 9 міс 2022";
/** Blank rows above a signature, and between a signature and the next report. */
const GAP = 2;

/**
 * The reports as three departments sent them: a sheet each, copied from Word.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function buildSheetPerReport(): Promise<Uint8Array> {
  const workbook = startWorkbook(DUE_2022);
  for (const table of printedTables) {
    const grid = gridOf(table.header);
    const sheet = addSheet(workbook, table.sheet, grid);
    const end = addReport(sheet, 1, table, { grid, form: "merged" });
    const headerRow = table.title.length + table.requisites.length + 2;
    setUpPage(sheet, areaOf(grid, end), `${headerRow}:${headerRow + 1}`);
  }
  return writeWorkbook(workbook, DUE_2022);
}

/**
 * The same reports as somebody gathered them, under each other on one sheet.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function buildReportsOnOneSheet(): Promise<Uint8Array> {
  const workbook = startWorkbook(DUE_2022);
  const grids = printedTables.map((table) => gridOnWideSheet(table.header));
  const [widest] = grids;
  if (widest === undefined) throw new Error("The seed of 2022 has no report.");
  const sheet = addSheet(workbook, ALL_ON_ONE, widest);
  let row = 1;
  printedTables.forEach((table, index) => {
    row = addReport(sheet, row, table, { grid: grids[index] ?? widest, form: "plain" }) + GAP + 1;
  });
  setUpPage(sheet, areaOf(widest, row - GAP - 1));
  return writeWorkbook(workbook, DUE_2022);
}

function addSheet(workbook: Workbook, name: string, grid: Grid): Worksheet {
  const sheet = workbook.addWorksheet(name);
  setWidths(sheet, grid.widths);
  return sheet;
}

/** A report from its title to its signature. @returns the last row it takes */
function addReport(
  sheet: Worksheet,
  top: number,
  table: PrintedTable,
  drawn: { readonly grid: Grid; readonly form: Form },
): number {
  const { grid } = drawn;
  const headerRow = addHeading(sheet, top, table, grid);
  const firstRow = addHeader(sheet, headerRow, table.header, grid);
  table.rows.forEach((row, index) => {
    addRow(sheet, firstRow + index, row, drawn);
  });
  mergeTasks(sheet, firstRow, table.rows, grid);
  return addSignature(sheet, firstRow + table.rows.length + GAP, table.signature, grid) - 1;
}

function addRow(
  sheet: Worksheet,
  at: number,
  row: PrintedRow,
  { grid, form }: { readonly grid: Grid; readonly form: Form },
): void {
  if (row.kind === "caption") {
    addCaption(sheet, at, row.number, { grid, form });
    return;
  }
  const total = row.kind === "total";
  addCells(sheet, at, row, total ? { ...grid, look: { bold: true } } : grid);
  const label = grid.places.findIndex(({ column }) => row[column] !== "");
  if (total && form === "merged" && label > 1) sheet.mergeCells(at, 1, at, label);
}

/** «Додаток», which stood above the table on the next page. */
function addCaption(
  sheet: Worksheet,
  row: number,
  text: string,
  { grid, form }: { readonly grid: Grid; readonly form: Form },
): void {
  const look = { horizontal: "right" } as const;
  if (form === "merged") {
    addTextAcross(sheet, row, text, { widths: grid.widths, typedIn: TYPED_IN_2022, look });
    return;
  }
  const cell = sheet.getCell(row, grid.widths.length);
  typeInto(cell, text, TYPED_IN_2022);
  dress(cell, look);
  sheet.getRow(row).height = heightOfRow([text], [grid.widths.at(-1) ?? 1]);
}

/** One № and one task over all measures that serve it. */
function mergeTasks(
  sheet: Worksheet,
  firstRow: number,
  rows: readonly PrintedRow[],
  grid: Grid,
): void {
  rows.forEach((row, index) => {
    const end = endOfTask(rows, index);
    const measures = rows.slice(index, end).filter(({ kind }) => kind === "measure");
    if (row.task === "" || measures.length < 2) return;
    for (const place of grid.places.slice(0, 2)) {
      const span = { first: firstRow + index, last: firstRow + end - 1 };
      mergeDown(sheet, span, place, { whole: row[place.column], grid });
    }
  });
}

/** The index behind the last row that belongs to the task of a row. */
function endOfTask(rows: readonly PrintedRow[], index: number): number {
  const next = rows.findIndex(
    (row, at) =>
      at > index && (row.task !== "" || (row.kind !== "measure" && row.kind !== "continuation")),
  );
  return next === -1 ? rows.length : next;
}

import type { Worksheet } from "@cj-tech-master/excelts";

import { dress, setUpPage } from "./look";
import type { Look } from "./look";
import { TYPED_IN_2022, correctedTables } from "./report-2022-data";
import type { CorrectedMeasure, CorrectedTable } from "./report-2022-data";
import {
  DUE_2022,
  addCells,
  addHeader,
  addHeading,
  addSignature,
  areaOf,
  gridOf,
  letterOf,
  mergeDown,
} from "./report-2022-layout";
import type { Grid, Place } from "./report-2022-layout";
import { setWidths, startWorkbook, typeInto, writeWorkbook } from "./write-workbook";

/** Thousands of hryvnias: two decimals, and as many more as a kopiyka needs. */
const MONEY_FORMAT = "#,##0.00###";
const PERCENT_FORMAT = "0.00%";
const MONEY = ["programmeVolume", "annualPlan", "actual"] as const;
const TOTAL: Look = { bold: true, bordered: true, horizontal: "center", vertical: "middle" };
/** The day that a signed report bears, the last one it was due; the apostrophe keeps it a text. */
const SIGNED = "'10.10.2022";
/** Blank rows above a signature. */
const GAP = 2;

/** Rows of measures, counted from one. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The reports as they should be: all in thousands, totals and percents computed.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function buildCorrectedReports(): Promise<Uint8Array> {
  const workbook = startWorkbook(DUE_2022);
  for (const table of correctedTables) {
    const grid = gridOf(table.header);
    const sheet = workbook.addWorksheet(table.sheet);
    setWidths(sheet, grid.widths);
    addReport(sheet, table, grid);
  }
  return writeWorkbook(workbook, DUE_2022);
}

function addReport(sheet: Worksheet, table: CorrectedTable, grid: Grid): void {
  const headerRow = addHeading(sheet, 1, table, grid);
  const first = addHeader(sheet, headerRow, table.header, grid);
  const rows: Span = { first, last: first + table.measures.length - 1 };
  table.measures.forEach((measure, index) => {
    addMeasure(sheet, first + index, measure, grid);
  });
  mergeTasks(sheet, table.measures, { grid, first });
  const end = table.measures.length > 1 ? addTotal(sheet, rows, grid) : rows.last;
  const below = addSignature(sheet, end + GAP + 1, table.signature, grid);
  typeInto(sheet.getCell(below, 1), SIGNED, TYPED_IN_2022);
  sheet.mergeCells(below, 1, below, 2);
  dress(sheet.getCell(below, 1), { size: 12 });
  setUpPage(sheet, areaOf(grid, below), `${headerRow}:${headerRow + 1}`);
}

function addMeasure(sheet: Worksheet, row: number, measure: CorrectedMeasure, grid: Grid): void {
  const blank = { programmeVolume: "", annualPlan: "", actual: "", percent: "" };
  addCells(sheet, row, { ...measure.texts, ...blank }, grid);
  for (const column of MONEY) {
    const place = grid.places.find((each) => each.column === column);
    if (place !== undefined) sheet.getCell(row, place.first).value = measure[column];
  }
  formatFigures(sheet, row, grid);
}

/** One task over all measures that serve it; each measure keeps its own №. */
function mergeTasks(
  sheet: Worksheet,
  measures: readonly CorrectedMeasure[],
  { grid, first }: { readonly grid: Grid; readonly first: number },
): void {
  const place = grid.places.find(({ column }) => column === "task");
  if (place === undefined) return;
  measures.forEach(({ texts: { task } }, index) => {
    const count = measures.filter(({ texts }) => texts.task === task).length;
    const opens = measures[index - 1]?.texts.task !== task;
    if (count < 2 || !opens) return;
    const span = { first: first + index, last: first + index + count - 1 };
    for (let row = span.first + 1; row <= span.last; row++) {
      sheet.getCell(row, place.first).value = null;
    }
    mergeDown(sheet, span, place, { whole: task, grid });
  });
}

/** «Всього:» and the sums of the money columns. @returns the row of the total */
function addTotal(sheet: Worksheet, rows: Span, grid: Grid): number {
  const row = rows.last + 1;
  for (const { column, first } of grid.places) {
    const cell = sheet.getCell(row, first);
    dress(cell, TOTAL);
    if (MONEY.some((money) => money === column)) {
      const letter = letterOf(first);
      cell.value = { formula: `SUM(${letter}${rows.first}:${letter}${rows.last})` };
    }
  }
  const money = grid.places.findIndex(({ column }) => MONEY.some((each) => each === column));
  sheet.getCell(row, 1).value = "Всього:";
  sheet.mergeCells(row, 1, row, money);
  dress(sheet.getCell(row, 1), { ...TOTAL, horizontal: "right" });
  formatFigures(sheet, row, grid);
  return row;
}

/** The percent of a row and the number formats of its figures. */
function formatFigures(sheet: Worksheet, row: number, grid: Grid): void {
  const letter = (column: Place["column"]): string => {
    const place = grid.places.find((each) => each.column === column);
    if (place === undefined) throw new Error(`A report of 2022 has no column «${column}».`);
    return letterOf(place.first);
  };
  const percent = sheet.getCell(`${letter("percent")}${row}`);
  percent.value = { formula: `${letter("actual")}${row}/${letter("annualPlan")}${row}` };
  percent.numFmt = PERCENT_FORMAT;
  for (const { column, first } of grid.places) {
    if (MONEY.some((money) => money === column)) sheet.getCell(row, first).numFmt = MONEY_FORMAT;
  }
}

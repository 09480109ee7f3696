import type { Workbook, Worksheet } from "@cj-tech-master/excelts";

import { TABLE_FONT_SIZE, dress, heightFor, setUpPage } from "./look";
import type { Look } from "./look";
import { COLUMNS, TYPED_IN, amount, correctedReport, printedReport } from "./report-data";
import type { Column, Line, Report } from "./report-data";
import { heightOfRow, setWidths, startWorkbook, typeInto, writeWorkbook } from "./write-workbook";

/**
 * Widths in Excel's characters. The money columns hold «Всього: 1 640 000,00» in bold on one line,
 * because a number, unlike a text, cannot wrap and would show as ####.
 */
const WIDTHS: Readonly<Record<Column, number>> = {
  number: 6,
  task: 23,
  measure: 28,
  term: 13,
  executor: 17,
  annualPlan: 21,
  actual: 19,
  percent: 15,
  explanation: 44,
};

/** Rows of both sheets, counted from one as on the screen. */
export const ROWS = {
  decision: 4,
  executor: 5,
  term: 6,
  section: 7,
  headerTop: 8,
  headerBottom: 9,
  columnNumbers: 10,
  firstMeasure: 11,
  total: 27,
  signature: 31,
} as const;

const MONEY_FORMAT = "#,##0.00";
const PERCENT_FORMAT = "0.0%";
/** When the report was due: the tenth day after the nine months. */
const DUE = { year: 2018, month: 10, day: 10 } as const;
const FIGURES: readonly Column[] = ["annualPlan", "actual", "percent"];
const CENTRED: readonly Column[] = ["number", "term", "executor", ...FIGURES];

/** Puts the figures of one report into a sheet whose labels stand already. */
type FillFigures = (sheet: Worksheet, report: Report) => void;

/**
 * The sample workbook: the report as staff typed it, and as it should be.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function buildReportWorkbook(): Promise<Uint8Array> {
  const workbook = startWorkbook(DUE);
  addReport(workbook, printedReport, typeFigures);
  addReport(workbook, correctedReport, computeFigures);
  return writeWorkbook(workbook, DUE);
}

function addReport(workbook: Workbook, report: Report, fillFigures: FillFigures): void {
  const sheet = workbook.addWorksheet(report.sheet);
  setWidths(
    sheet,
    COLUMNS.map((column) => WIDTHS[column]),
  );
  addTitle(sheet, report);
  addHeader(sheet, report);
  report.measures.forEach((line, index) => {
    addMeasure(sheet, ROWS.firstMeasure + index, line);
  });
  addTotalRow(sheet);
  addSignature(sheet, report);
  fillFigures(sheet, report);
  setUpPage(sheet, `A1:I${ROWS.signature}`, `${ROWS.headerTop}:${ROWS.columnNumbers}`);
}

function addTitle(sheet: Worksheet, report: Report): void {
  report.title.forEach((text, index) => {
    const size = index === 0 ? 14 : 12;
    addLine(sheet, index + 1, text, { size, bold: true, horizontal: "center" });
  });
  addLine(sheet, ROWS.decision, report.decision, { size: 12 });
  addLine(sheet, ROWS.executor, report.executor, { size: 12 });
  addLine(sheet, ROWS.term, report.term, { size: 12 });
  addLine(sheet, ROWS.section, report.section, { size: 12, bold: true, horizontal: "center" });
}

/** One text over the whole width of the table. */
function addLine(sheet: Worksheet, row: number, text: string, look: Look): void {
  const width = COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
  sheet.mergeCells(`A${row}:I${row}`);
  type(sheet, "number", row, text);
  dress(sheet.getCell(row, 1), { ...look, vertical: "middle" });
  sheet.getRow(row).height = heightFor(text, width, look.size ?? TABLE_FONT_SIZE);
}

function addHeader(sheet: Worksheet, report: Report): void {
  const look: Look = { bold: true, horizontal: "center", vertical: "middle", bordered: true };
  COLUMNS.forEach((column, index) => {
    const letter = letterOf(column);
    sheet.mergeCells(`${letter}${ROWS.headerTop}:${letter}${ROWS.headerBottom}`);
    type(sheet, column, ROWS.headerTop, report.header[column]);
    type(sheet, column, ROWS.columnNumbers, report.columnNumbers[index] ?? "");
    for (const row of [ROWS.headerTop, ROWS.headerBottom, ROWS.columnNumbers]) {
      dress(sheet.getCell(row, index + 1), look);
    }
  });
  const half = Math.ceil(tallest(report.header) / 2);
  sheet.getRow(ROWS.headerTop).height = half;
  sheet.getRow(ROWS.headerBottom).height = half;
  sheet.getRow(ROWS.columnNumbers).height = heightFor("1", WIDTHS.number, TABLE_FONT_SIZE);
}

function addMeasure(sheet: Worksheet, row: number, line: Line): void {
  COLUMNS.forEach((column, index) => {
    if (!FIGURES.includes(column)) type(sheet, column, row, line[column]);
    dress(sheet.getCell(row, index + 1), {
      bordered: true,
      horizontal: CENTRED.includes(column) ? "center" : "left",
    });
  });
  sheet.getRow(row).height = tallest(line);
}

function addTotalRow(sheet: Worksheet): void {
  sheet.mergeCells(`A${ROWS.total}:E${ROWS.total}`);
  COLUMNS.forEach((_, index) => {
    dress(sheet.getCell(ROWS.total, index + 1), {
      bold: true,
      bordered: true,
      horizontal: "center",
      vertical: "middle",
    });
  });
  sheet.getRow(ROWS.total).height = heightFor("\n", WIDTHS.task, TABLE_FONT_SIZE);
}

function addSignature(sheet: Worksheet, report: Report): void {
  const { post, name } = report.signature;
  const look: Look = { size: 12, vertical: "bottom" };
  sheet.mergeCells(`A${ROWS.signature}:E${ROWS.signature}`);
  type(sheet, "number", ROWS.signature, post);
  type(sheet, "explanation", ROWS.signature, name);
  dress(sheet.getCell(ROWS.signature, 1), look);
  dress(cellOf(sheet, "explanation", ROWS.signature), look);
  sheet.getRow(ROWS.signature).height = heightFor("\n", WIDTHS.task, 12);
}

/** As staff had it: every figure typed as it was printed, the total with its label. */
function typeFigures(sheet: Worksheet, report: Report): void {
  report.measures.forEach((line, index) => {
    for (const column of FIGURES) type(sheet, column, ROWS.firstMeasure + index, line[column]);
  });
  type(sheet, "annualPlan", ROWS.total, report.total.annualPlan);
  type(sheet, "actual", ROWS.total, report.total.actual);
  type(sheet, "percent", ROWS.total, report.total.percent);
}

/** As it should be: numbers, and live formulas for what follows from them. */
function computeFigures(sheet: Worksheet, report: Report): void {
  report.measures.forEach((line, index) => {
    const row = ROWS.firstMeasure + index;
    cellOf(sheet, "annualPlan", row).value = amount(line.annualPlan);
    cellOf(sheet, "actual", row).value = amount(line.actual);
    formatFigures(sheet, row);
  });
  const last = ROWS.total - 1;
  cellOf(sheet, "annualPlan", ROWS.total).value = {
    formula: `SUM(F${ROWS.firstMeasure}:F${last})`,
  };
  cellOf(sheet, "actual", ROWS.total).value = { formula: `SUM(G${ROWS.firstMeasure}:G${last})` };
  formatFigures(sheet, ROWS.total);
  type(sheet, "number", ROWS.total, "Всього:");
  dress(sheet.getCell(ROWS.total, 1), {
    bold: true,
    bordered: true,
    horizontal: "right",
    vertical: "middle",
  });
}

/** The percent of a row and the number formats of its figures. */
function formatFigures(sheet: Worksheet, row: number): void {
  cellOf(sheet, "percent", row).value = { formula: `G${row}/F${row}` };
  cellOf(sheet, "annualPlan", row).numFmt = MONEY_FORMAT;
  cellOf(sheet, "actual", row).numFmt = MONEY_FORMAT;
  cellOf(sheet, "percent", row).numFmt = PERCENT_FORMAT;
}

function type(sheet: Worksheet, column: Column, row: number, text: string): void {
  typeInto(cellOf(sheet, column, row), text, TYPED_IN);
}

function tallest(line: Line): number {
  return heightOfRow(
    COLUMNS.map((column) => line[column]),
    COLUMNS.map((column) => WIDTHS[column]),
  );
}

function cellOf(sheet: Worksheet, column: Column, row: number): ReturnType<Worksheet["getCell"]> {
  return sheet.getCell(row, COLUMNS.indexOf(column) + 1);
}

function letterOf(column: Column): string {
  return String.fromCharCode(65 + COLUMNS.indexOf(column));
}

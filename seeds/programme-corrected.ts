import { addAnnexAHeader, textsOf } from "./programme-annex-a";
import { correctLines } from "./programme-corrected-lines";
import type { CorrectedLine } from "./programme-corrected-lines";
import { dress, setUpPage } from "./look";
import { ANNEX_A_COLUMNS, MONEY_COLUMNS, annexA } from "./programme-data";
import type { AnnexAColumn } from "./programme-data";
import {
  DECIDED,
  HEADER,
  NAMES_UNDER_ANNEX_A,
  SECTION,
  TITLE,
  addLine,
  addRow,
  addSignatures,
  frameOfAnnexA,
  lookInAnnexA,
} from "./programme-layout";
import type { Frame } from "./programme-layout";
import { amount } from "./report-data";
import { startWorkbook, writeWorkbook } from "./write-workbook";

type Money = (typeof MONEY_COLUMNS)[number];

/** A line and the row of the sheet, counted from one, in which it stands. */
interface Placed extends CorrectedLine {
  readonly row: number;
}

/** Thousands of hryvnias: one decimal as printed, and as many more as a hryvnia needs. */
const MONEY_FORMAT = "#,##0.0##";
const TEXT_FORMAT = "@";
const YEARS = MONEY_COLUMNS.filter((column) => column !== "total");

/**
 * Annex A as it should be: numbers as text, figures as numbers, sums as live formulas.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function buildCorrectedProgramme(): Promise<Uint8Array> {
  const workbook = startWorkbook(DECIDED);
  const sheet = workbook.addWorksheet(annexA.corrected.sheet);
  const frame = frameOfAnnexA(sheet);
  addLine(frame, 1, annexA.title, TITLE);
  addLine(frame, 2, annexA.corrected.unit, { horizontal: "right" });
  const grandTotal = addDirections(frame, addAnnexAHeader(frame, 3));
  addLine(frame, grandTotal + 1, annexA.footnote, {});
  addLine(frame, grandTotal + 2, annexA.corrected.note, {});
  const last = addSignatures(frame, grandTotal + 2, NAMES_UNDER_ANNEX_A);
  setUpPage(sheet, `A1:K${last}`, "3:5");
  return writeWorkbook(workbook, DECIDED);
}

/** The four directions with their totals, and the grand total. @returns the row of the latter */
function addDirections(frame: Frame, top: number): number {
  let row = top;
  const totals: number[] = [];
  for (const { title, rows } of annexA.directions) {
    addLine(frame, row++, title, SECTION);
    const lines = correctLines(rows).map((each) => ({ ...each, row: row++ }));
    for (const each of lines) addMeasure(frame, each, lines);
    addTotal(frame, row, "ВСЬОГО", (column) => {
      const own = lines.filter(({ part }) => !part);
      return sumOf(
        column,
        own.map((each) => each.row),
      );
    });
    totals.push(row++);
  }
  addTotal(frame, row, "РАЗОМ", (column) =>
    totals.map((total) => `${letterOf(column)}${total}`).join("+"),
  );
  return row;
}

function addMeasure(frame: Frame, placed: Placed, lines: readonly Placed[]): void {
  const { line, row } = placed;
  addRow(frame, row, textsOf(line), lookInAnnexA);
  const number = frame.sheet.getCell(row, 1);
  number.value = line.number;
  number.numFmt = TEXT_FORMAT;
  const parts = lines.filter(
    (each) => each.part && each !== placed && each.line.number.startsWith(line.number),
  );
  for (const column of YEARS) {
    // Money that no part has yet stays with the whole: 3.2 has all of its 2020 undistributed.
    const distributed = parts.some((part) => amount(part.line[column]) !== 0);
    const rows = parts.map((part) => part.row);
    cellOf(frame, column, row).value = distributed
      ? { formula: sumOf(column, rows) }
      : amount(line[column]);
  }
  cellOf(frame, "total", row).value = { formula: sumOfYears(row) };
  formatMoney(frame, row);
}

/** A row with its label over the columns before the money. */
function addTotal(
  frame: Frame,
  row: number,
  label: string,
  formulaOf: (column: Money) => string,
): void {
  const texts = ANNEX_A_COLUMNS.map((_, index) => (index === 0 ? label : ""));
  addRow(frame, row, texts, () => HEADER);
  frame.sheet.mergeCells(row, 1, row, ANNEX_A_COLUMNS.indexOf("year2018"));
  dress(frame.sheet.getCell(row, 1), { ...HEADER, horizontal: "right" });
  for (const column of MONEY_COLUMNS) {
    cellOf(frame, column, row).value = { formula: formulaOf(column) };
  }
  formatMoney(frame, row);
}

function formatMoney(frame: Frame, row: number): void {
  for (const column of MONEY_COLUMNS) cellOf(frame, column, row).numFmt = MONEY_FORMAT;
}

/** The sum of a column over rows, those that follow each other as a range. */
function sumOf(column: AnnexAColumn, rows: readonly number[]): string {
  const letter = letterOf(column);
  const starts = rows.filter((row) => !rows.includes(row - 1));
  const ends = rows.filter((row) => !rows.includes(row + 1));
  const ranges = starts.map((start, index) => {
    const end = ends[index] ?? start;
    return start === end ? `${letter}${start}` : `${letter}${start}:${letter}${end}`;
  });
  return `SUM(${ranges.join(",")})`;
}

function sumOfYears(row: number): string {
  return `SUM(${letterOf("year2018")}${row}:${letterOf("year2020")}${row})`;
}

function cellOf(
  frame: Frame,
  column: AnnexAColumn,
  row: number,
): ReturnType<Frame["sheet"]["getCell"]> {
  return frame.sheet.getCell(row, ANNEX_A_COLUMNS.indexOf(column) + 1);
}

function letterOf(column: AnnexAColumn): string {
  return String.fromCharCode(65 + ANNEX_A_COLUMNS.indexOf(column));
}

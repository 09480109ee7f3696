import type { Worksheet } from "@cj-tech-master/excelts";

import { dress, heightFor } from "./look";
import type { Look } from "./look";
import { ANNEX_A_COLUMNS, TYPED_IN, signatures } from "./programme-data";
import type { AnnexAColumn } from "./programme-data";
import { addTextAcross, heightOfRow, setWidths, typeInto } from "./write-workbook";

/** The day of the decision that put this edition of the programme in force. */
export const DECIDED = { year: 2019, month: 12, day: 18 } as const;

export const TITLE: Look = { size: 12, bold: true, horizontal: "center" };
export const HEADER: Look = {
  bold: true,
  horizontal: "center",
  vertical: "middle",
  bordered: true,
};
/** A line over the whole table inside it: a direction, a kind of indicators. */
export const SECTION: Look = { ...HEADER, horizontal: "left" };

/** A sheet and the widths of its columns, in Excel's characters. */
export interface Frame {
  readonly sheet: Worksheet;
  readonly widths: readonly number[];
}

export function frameOf(sheet: Worksheet, widths: readonly number[]): Frame {
  setWidths(sheet, widths);
  return { sheet, widths };
}

/** One text over the whole width of the table. */
export function addLine(frame: Frame, row: number, text: string, look: Look): void {
  addTextAcross(frame.sheet, row, text, { widths: frame.widths, typedIn: TYPED_IN, look });
}

/**
 * A row of a table with its borders, every text typed, as high as it takes; blank texts leave
 * blank cells.
 *
 * @param lookOf the look of the column with that index, from zero
 */
export function addRow(
  frame: Frame,
  row: number,
  texts: readonly string[],
  lookOf: (index: number) => Look,
): void {
  texts.forEach((text, index) => {
    const cell = frame.sheet.getCell(row, index + 1);
    if (text !== "") typeInto(cell, text, TYPED_IN);
    dress(cell, { bordered: true, ...lookOf(index) });
  });
  frame.sheet.getRow(row).height = heightOfRow(texts, frame.widths);
}

/** A header of one row. */
export function addHeaderRow(frame: Frame, row: number, texts: readonly string[]): void {
  addRow(frame, row, texts, () => HEADER);
}

/**
 * The five signatures, each with a blank row above it.
 *
 * @param names the first and the last column of the names, counted from one; the posts take those
 *   before them
 * @returns the row of the last signature
 */
export function addSignatures(
  frame: Frame,
  below: number,
  names: readonly [first: number, last: number],
): number {
  const [first, last] = names;
  const width = frame.widths.slice(0, first - 1).reduce((sum, each) => sum + each, 0);
  const look: Look = { size: 12, vertical: "bottom" };
  signatures.forEach(({ post, name }, index) => {
    const row = below + 2 + index * 2;
    frame.sheet.mergeCells(row, 1, row, first - 1);
    frame.sheet.mergeCells(row, first, row, last);
    typeInto(frame.sheet.getCell(row, 1), post, TYPED_IN);
    typeInto(frame.sheet.getCell(row, first), name, TYPED_IN);
    dress(frame.sheet.getCell(row, 1), look);
    dress(frame.sheet.getCell(row, first), look);
    frame.sheet.getRow(row).height = heightFor(post, width, 12);
  });
  return below + signatures.length * 2;
}

/** Where the names of those who signed stand under annex A: under the years. */
export const NAMES_UNDER_ANNEX_A = [7, 9] as const;

/** Widths of annex A: that of the numbers holds the dates that Excel makes of some of them. */
const ANNEX_A_WIDTHS: Readonly<Record<AnnexAColumn, number>> = {
  number: 12,
  task: 27,
  measure: 36,
  term: 12,
  executor: 27,
  source: 13,
  year2018: 13,
  year2019: 13,
  year2020: 13,
  total: 13,
  result: 28,
};

const LEFT: readonly AnnexAColumn[] = ["task", "measure", "result"];

/** The columns of annex A on a sheet. */
export function frameOfAnnexA(sheet: Worksheet): Frame {
  return frameOf(
    sheet,
    ANNEX_A_COLUMNS.map((column) => ANNEX_A_WIDTHS[column]),
  );
}

/** The look of a column of annex A: texts at the left, the rest in the middle. */
export function lookInAnnexA(index: number): Look {
  const column = ANNEX_A_COLUMNS[index];
  return { horizontal: column !== undefined && LEFT.includes(column) ? "left" : "center" };
}

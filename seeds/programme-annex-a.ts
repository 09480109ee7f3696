import type { Workbook } from "@cj-tech-master/excelts";

import { heightFor, setUpPage, TABLE_FONT_SIZE } from "./look";
import { ANNEX_A_COLUMNS, annexA } from "./programme-data";
import type { AnnexALine } from "./programme-data";
import {
  HEADER,
  NAMES_UNDER_ANNEX_A,
  SECTION,
  TITLE,
  addHeaderRow,
  addLine,
  addRow,
  addSignatures,
  frameOfAnnexA,
  lookInAnnexA,
} from "./programme-layout";
import type { Frame } from "./programme-layout";

/** Annex A as printed: what the page cut stays cut, and totals have their labels where they stood. */
export function addAnnexA(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(annexA.sheet);
  const frame = frameOfAnnexA(sheet);
  addLine(frame, 1, annexA.title, TITLE);
  let row = addAnnexAHeader(frame, 2);
  for (const { title, rows, total } of annexA.directions) {
    addLine(frame, row++, title, SECTION);
    for (const line of rows) addRow(frame, row++, textsOf(line), lookInAnnexA);
    addRow(frame, row++, textsOf(total), () => HEADER);
  }
  addRow(frame, row, textsOf(annexA.grandTotal), () => HEADER);
  addLine(frame, row + 1, annexA.footnote, {});
  const last = addSignatures(frame, row + 1, NAMES_UNDER_ANNEX_A);
  setUpPage(sheet, `A1:K${last}`, "2:4");
}

/**
 * The header of two rows and the row of column numbers. Only the years have a second row of their
 * own; the other columns take both.
 *
 * @returns the row below them
 */
export function addAnnexAHeader(frame: Frame, top: number): number {
  addHeaderRow(frame, top, textsOf(annexA.header));
  addHeaderRow(frame, top + 1, textsOf(annexA.headerSecondRow));
  ANNEX_A_COLUMNS.forEach((column, index) => {
    if (annexA.headerSecondRow[column] === "") {
      frame.sheet.mergeCells(top, index + 1, top + 1, index + 1);
    }
  });
  const half = heightFor("", frame.widths[0] ?? 1, TABLE_FONT_SIZE);
  frame.sheet.getRow(top).height = half;
  frame.sheet.getRow(top + 1).height = half;
  addHeaderRow(frame, top + 2, annexA.columnNumbers);
  return top + 3;
}

/** The texts of a line, left to right. */
export function textsOf(line: AnnexALine): readonly string[] {
  return ANNEX_A_COLUMNS.map((column) => line[column]);
}

import { Workbook } from "@cj-tech-master/excelts";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";

import { enterInUkrainianExcel } from "../src/core/sheet/entry";
import { TABLE_FONT_SIZE, dress, heightFor } from "./look";
import type { Look } from "./look";

/** A day that a workbook gives as its own; the month counts from one. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const NOON = 12;

/** An empty workbook that names no person as its author, made on that day. */
export function startWorkbook(day: Day): Workbook {
  const workbook = new Workbook();
  workbook.creator = "Zvirka";
  workbook.lastModifiedBy = "Zvirka";
  workbook.created = new Date(Date.UTC(day.year, day.month - 1, day.day, NOON));
  workbook.modified = workbook.created;
  return workbook;
}

/**
 * Writes a workbook with the results of its formulas.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function writeWorkbook(workbook: Workbook, day: Day): Promise<Uint8Array> {
  // The library's own workbook misses its interface only by how it spells optional properties.
  calculateFormulas(workbook as Parameters<typeof calculateFormulas>[0]);
  return new Uint8Array(
    await workbook.xlsx.writeBuffer({
      validate: false,
      zip: {
        // Stored, not deflated: what deflate gives differs between builds of zlib.
        level: 0,
        // A ZIP keeps the local time of day, so the local noon is the same in every zone.
        modTime: new Date(day.year, day.month - 1, day.day, NOON),
        timestamps: "dos",
      },
    }),
  );
}

/**
 * Types a text into a cell as a Ukrainian Excel takes it: number, date or text, with its format.
 *
 * @param typedIn the year that completes a typed day and month
 */
export function typeInto(cell: Cell, text: string, typedIn: number): void {
  const entry = enterInUkrainianExcel(text, typedIn);
  cell.value = entry.value;
  if (entry.numberFormat !== null) cell.numFmt = entry.numberFormat;
}

/** Gives the columns their widths, left to right, in Excel's characters. */
export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/** One text over the whole width of a table, in a merged cell as high as it takes. */
export function addTextAcross(
  sheet: Worksheet,
  row: number,
  text: string,
  across: { readonly widths: readonly number[]; readonly typedIn: number; readonly look: Look },
): void {
  const { widths, typedIn, look } = across;
  sheet.mergeCells(row, 1, row, widths.length);
  typeInto(sheet.getCell(row, 1), text, typedIn);
  widths.forEach((_, index) => {
    dress(sheet.getCell(row, index + 1), { vertical: "middle", ...look });
  });
  const width = widths.reduce((sum, each) => sum + each, 0);
  sheet.getRow(row).height = heightFor(text, width, look.size ?? TABLE_FONT_SIZE);
}

/** Height in points of a row that shows every one of its texts whole, each in its own column. */
export function heightOfRow(
  texts: readonly string[],
  widths: readonly number[],
  size: number = TABLE_FONT_SIZE,
): number {
  return Math.max(...texts.map((text, index) => heightFor(text, widths[index] ?? 1, size)));
}

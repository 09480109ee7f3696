import type { Worksheet } from "@cj-tech-master/excelts";

import { TABLE_FONT_SIZE, dress } from "./look";
import type { Look } from "./look";
import { COLUMNS_2022, TYPED_IN_2022, columnsOf } from "./report-2022-data";
import type { Cells2022, Column2022 } from "./report-2022-data";
import { addTextAcross, heightOfRow, typeInto } from "./write-workbook";

/** When the reports were due: the tenth day after the nine months. */
export const DUE_2022 = { year: 2022, month: 10, day: 10 } as const;

/** Widths in Excel's characters. */
const WIDTHS: Readonly<Record<Column2022, number>> = {
  number: 6,
  task: 28,
  measure: 34,
  term: 12,
  executor: 23,
  programmeVolume: 18,
  annualPlan: 18,
  actual: 19,
  percent: 15,
  explanation: 46,
};
const CENTRED: readonly Column2022[] = [
  "number",
  "term",
  "executor",
  "programmeVolume",
  "annualPlan",
  "actual",
  "percent",
];
const HEADER: Look = { bold: true, horizontal: "center", vertical: "middle", bordered: true };

/** A column of a table and the columns of the sheet that it takes, counted from one. */
export interface Place {
  readonly column: Column2022;
  readonly first: number;
  readonly last: number;
}

/** The columns of a sheet and where those of a table stand among them. */
export interface Grid {
  readonly widths: readonly number[];
  readonly places: readonly Place[];
}

/** What stands above a table. */
export interface Heading {
  readonly title: readonly string[];
  readonly requisites: readonly string[];
  readonly section: string;
}

/** A sheet as wide as its one table. */
export function gridOf(header: Cells2022): Grid {
  const columns = columnsOf(header);
  return {
    widths: columns.map((column) => WIDTHS[column]),
    places: columns.map((column, index) => ({ column, first: index + 1, last: index + 1 })),
  };
}

/** A table on a sheet with all ten columns: a narrower one stretches its last over what is left. */
export function gridOnWideSheet(header: Cells2022): Grid {
  const places = gridOf(header).places.map((place, index, all) =>
    index === all.length - 1 ? { ...place, last: COLUMNS_2022.length } : place,
  );
  return { widths: COLUMNS_2022.map((column) => WIDTHS[column]), places };
}

/** Title lines, decision, executor, term and the section's name. @returns the row below them */
export function addHeading(sheet: Worksheet, top: number, heading: Heading, grid: Grid): number {
  const title: Look = { size: 12, bold: true, horizontal: "center" };
  const lines: readonly (readonly [string, Look])[] = [
    ...heading.title.map(
      (text, index) => [text, { ...title, size: index === 0 ? 14 : 12 }] as const,
    ),
    ...heading.requisites.map((text) => [text, { size: 12 }] as const),
    [heading.section, title],
  ];
  lines.forEach(([text, look], index) => {
    addTextAcross(sheet, top + index, text, { widths: grid.widths, typedIn: TYPED_IN_2022, look });
  });
  return top + lines.length;
}

/** The header and the row of column numbers. @returns the row below them */
export function addHeader(sheet: Worksheet, row: number, header: Cells2022, grid: Grid): number {
  const numbers = { ...header };
  grid.places.forEach(({ column }, index) => {
    numbers[column] = String(index + 1);
  });
  addCells(sheet, row, header, { ...grid, look: HEADER });
  addCells(sheet, row + 1, numbers, { ...grid, look: HEADER });
  return row + 2;
}

/** A row of a table with its borders, as high as its texts take; blank texts leave blank cells. */
export function addCells(
  sheet: Worksheet,
  row: number,
  cells: Cells2022,
  grid: Grid & { readonly look?: Look },
): void {
  for (const { column, first, last } of grid.places) {
    const look: Look = {
      horizontal: CENTRED.includes(column) ? "center" : "left",
      bordered: true,
      ...grid.look,
    };
    if (last > first) sheet.mergeCells(row, first, row, last);
    if (cells[column] !== "") typeInto(sheet.getCell(row, first), cells[column], TYPED_IN_2022);
    for (let index = first; index <= last; index++) dress(sheet.getCell(row, index), look);
  }
  sheet.getRow(row).height = heightOfRow(
    grid.places.map(({ column }) => cells[column]),
    grid.places.map((place) => widthOf(place, grid)),
  );
}

/** Post on the left and name on the right. @returns the row below them */
export function addSignature(
  sheet: Worksheet,
  row: number,
  signature: { readonly post: string; readonly name: string },
  grid: Grid,
): number {
  const look: Look = { size: 12, vertical: "bottom" };
  const last = grid.places.at(-1);
  sheet.mergeCells(row, 1, row, 3);
  sheet.getCell(row, 1).value = signature.post;
  sheet.getCell(row, last?.first ?? 1).value = signature.name;
  dress(sheet.getCell(row, 1), look);
  dress(sheet.getCell(row, last?.first ?? 1), look);
  if (last !== undefined && last.last > last.first) {
    sheet.mergeCells(row, last.first, row, last.last);
  }
  const across = grid.widths.slice(0, 3).reduce((sum, width) => sum + width, 0);
  sheet.getRow(row).height = heightOfRow([signature.post], [across], 12) + TABLE_FONT_SIZE;
  return row + 1;
}

/** Merges cells of a column over several rows and lets the last row grow if their text needs it. */
export function mergeDown(
  sheet: Worksheet,
  rows: { readonly first: number; readonly last: number },
  place: Place,
  text: { readonly whole: string; readonly grid: Grid },
): void {
  sheet.mergeCells(rows.first, place.first, rows.last, place.last);
  const needed = heightOfRow([text.whole], [widthOf(place, text.grid)]);
  let height = 0;
  for (let row = rows.first; row <= rows.last; row++) height += sheet.getRow(row).height ?? 0;
  const lastRow = sheet.getRow(rows.last);
  if (needed > height) lastRow.height = (lastRow.height ?? 0) + needed - height;
}

/** The letter of a column, counted from one, as far as Z. */
export function letterOf(column: number): string {
  return String.fromCharCode(64 + column);
}

/** The whole width of a sheet down to a row, as an address. */
export function areaOf(grid: Grid, lastRow: number): string {
  return `A1:${letterOf(grid.widths.length)}${lastRow}`;
}

function widthOf(place: Place, grid: Grid): number {
  return grid.widths.slice(place.first - 1, place.last).reduce((sum, width) => sum + width, 0);
}

import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellAddress } from "../core/sheet/address";
import type { DefinedName, HiddenLines, PageSetup } from "../core/sheet/snapshot";

const POINTS_PER_INCH = 72;
/** Excel's own names, for print areas and filters. */
const OWN_NAME = /^_xlnm\./i;

/** Rows and columns that are hidden by hand or by a filter, as far as the sheet has content. */
export function readHidden(sheet: Worksheet): HiddenLines {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let number = 1; number <= sheet.rowCount; number++) {
    if (sheet.findRow(number)?.hidden === true) rows.add(number - 1);
  }
  for (let number = 1; number <= sheet.columnCount; number++) {
    if (sheet.getColumn(number).hidden) columns.add(number - 1);
  }
  return { rows, columns };
}

/** The names of the workbook (null), or those of one sheet. */
export function readNames(workbook: Workbook, sheet: Worksheet | null): readonly DefinedName[] {
  const scope = sheet === null ? undefined : workbook.worksheets.indexOf(sheet);
  return workbook.definedNames.model
    .filter(({ name, localSheetId }) => !OWN_NAME.test(name) && localSheetId === scope)
    .map(({ name, formulaExpression, rawText, ranges, hidden }) => ({
      name,
      formula: `=${formulaExpression ?? rawText ?? ranges.join(",")}`,
      visible: hidden !== true,
    }));
}

/** Cells with a note. */
export function readCommented(sheet: Worksheet): readonly CellAddress[] {
  const found: CellAddress[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (cell.note !== undefined) found.push({ row: rowNumber - 1, column: columnNumber - 1 });
    });
  });
  return found;
}

export function readPage({ pageSetup: setup }: Worksheet): PageSetup {
  const { top, right, bottom, left } = setup.margins;
  const points = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 100) / 100;
  // Zero leaves that direction free.
  const pages = (count: number): number | null => (setup.fitToPage && count > 0 ? count : null);
  return {
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    fitWide: pages(setup.fitToWidth),
    fitTall: pages(setup.fitToHeight),
    titleRows: readTitleRows(setup.printTitlesRow),
    margins: { top: points(top), right: points(right), bottom: points(bottom), left: points(left) },
  };
}

/** «2:2», «$8:$10». */
function readTitleRows(rows: string | undefined): PageSetup["titleRows"] {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(rows ?? "");
  return match === null ? null : { top: Number(match[1]) - 1, bottom: Number(match[2]) - 1 };
}

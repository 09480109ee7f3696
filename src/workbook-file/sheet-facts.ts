import type { Font, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellAddress, CellRange } from "../core/sheet/address";
import { isSigned } from "../core/sheet/mark-signature";
import type { DefinedName, HiddenLines, PageSetup, SheetFont } from "../core/sheet/snapshot";

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

/** True where a conditional format of the sheet is Zvirka's own. */
export function readMarked(sheet: Worksheet): boolean {
  // Undefined in some files, whatever the library's types say.
  const blocks = sheet.conditionalFormattings as Worksheet["conditionalFormattings"] | undefined;
  return (blocks ?? []).some(({ rules }) =>
    rules.some((rule) => {
      const { formulae = [] } = rule as { readonly formulae?: readonly unknown[] };
      return formulae.some((formula) => isSigned(String(formula)));
    }),
  );
}

/** What a file without a default font is shown in. */
const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** The font of all cells of a range, empty ones too, as Excel answers for it. */
export function readFont(workbook: Workbook, sheet: Worksheet, range: CellRange): SheetFont {
  const common = { ...DEFAULT_FONT, ...workbook.defaultFont };
  const first = fontAt(sheet, range.top, range.left, common);
  let { name, size }: SheetFont = first;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const font = fontAt(sheet, row, column, common);
      if (font.name !== first.name) name = null;
      if (font.size !== first.size) size = null;
      if (name === null && size === null) return { name, size };
    }
  }
  return { name, size };
}

interface PlainFont {
  readonly name: string;
  readonly size: number;
}

/** A cell that the file does not have looks as its row, else as its column. */
function fontAt(sheet: Worksheet, row: number, column: number, common: PlainFont): PlainFont {
  const stored = sheet.findRow(row + 1);
  const cell = stored?.findCell(column + 1);
  const own: Partial<Font> | undefined =
    cell === undefined ? (stored?.style.font ?? sheet.getColumn(column + 1).style.font) : cell.font;
  return { name: own?.name ?? common.name, size: own?.size ?? common.size };
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

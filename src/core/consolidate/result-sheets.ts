import type { Batch, MergesChange } from "../edits/batch";
import { batchOf, rowAfter } from "../edits/batch";
import { cellOf } from "../edits/apply";
import type { Edit } from "../edits/edit";
import { layOutNew } from "../layout/lay-out-new";
import type { LayoutStyle } from "../layout/style";
import type { CellAddress, CellRange } from "../sheet/address";
import { compareCells } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellOfKey, makeSheet } from "../sheet/snapshot";
import type { OwnStyle } from "../own-sheets/own-looks";
import type { OwnRow, OwnSheet, Renewal } from "../own-sheets/own-rows";
import { keysOn } from "../own-sheets/own-rows";
import { listRows, ownSheetBatch } from "../own-sheets/own-sheet-batch";
import type { ReportGrid } from "./report-grid";

/** What a person still has to fill in under the report; written once, for then it is theirs. */
const SIGNATURE = ["Голова робочої групи ____________________", "Дата: ____________________"];

/** The batch that makes the report's sheet, new or as it is now, hold the report. */
export function reportBatch(
  sheet: SheetSnapshot | null,
  own: OwnSheet,
  grid: ReportGrid,
  renewal: Renewal,
  place: { readonly after: string | null; readonly style: LayoutStyle },
): Batch {
  if (sheet === null) return newReport(own, grid, renewal, place);
  if (!renewal.isMoved) return batchOf({ cells: renewal.cells });
  const after = sheetAfter(sheet, own, renewal, grid.merges);
  const laid = layOutNew(after, renewal.cells, place.style);
  const height = grid.rows.length;
  return {
    ...laid,
    rows: renewal.rows,
    merges: [mergesAfter(sheet, own, renewal, grid)].filter(
      ({ removed, added }) => removed.length + added.length > 0,
    ),
    // What a person made of the sheet besides the report's own rows stays as it is.
    looks: laid.looks.filter(({ range }) => range.top < height),
    lines: laid.lines.filter(({ axis }) => axis === "rows"),
    pages: laid.pages.map((page) => ({ ...page, after: pageRows(page.after) })),
    frozen: [],
  };
}

/** Only what follows the rows of the table. */
function pageRows(after: Batch["pages"][number]["after"]): Batch["pages"][number]["after"] {
  return {
    ...(after.titleRows === undefined ? {} : { titleRows: after.titleRows }),
    ...(after.printArea === undefined ? {} : { printArea: after.printArea }),
    ...(after.breaksBefore === undefined ? {} : { breaksBefore: after.breaksBefore }),
  };
}

function newReport(
  own: OwnSheet,
  grid: ReportGrid,
  renewal: Renewal,
  { after, style }: { readonly after: string | null; readonly style: LayoutStyle },
): Batch {
  const start = grid.rows.length + 1;
  const nothing = { formula: null, value: null, numberFormat: "General" };
  const signature = SIGNATURE.map((value, index): Edit => ({
    sheet: own.name,
    cell: { row: start + index * 2, column: 0 },
    before: nothing,
    after: { ...nothing, value },
  }));
  const cells = [...renewal.cells, ...signature];
  const made = makeSheet(
    { id: own.name, name: own.name, visibility: "visible", merges: grid.merges },
    cells.map((edit) => [edit.cell, cellOf(edit.after)] as const),
  );
  const laid = layOutNew(made, cells, style);
  const merges: MergesChange = { sheet: own.name, removed: [], added: grid.merges };
  const sheets = [{ name: own.name, after, copyOf: null, digest: null }];
  return { ...laid, sheets, merges: joinMerges(own.name, [merges, ...laid.merges]) };
}

function joinMerges(sheet: string, changes: readonly MergesChange[]): readonly MergesChange[] {
  const added = changes.flatMap((change) => change.added);
  return added.length === 0 ? [] : [{ sheet, removed: [], added }];
}

/** The sheet with its rows inserted and its cells written. */
function sheetAfter(
  sheet: SheetSnapshot,
  own: OwnSheet,
  { rows, cells }: Renewal,
  merges: readonly CellRange[],
): SheetSnapshot {
  const at = new Map<string, readonly [CellAddress, Cell]>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    const moved = { row: rowAfter(rows, own.name, row), column };
    at.set(`${String(moved.row)},${String(column)}`, [moved, cell]);
  }
  for (const { cell, after } of cells) {
    at.set(`${String(cell.row)},${String(cell.column)}`, [cell, cellOf(after)]);
  }
  const sorted = [...at.values()].toSorted(([a], [b]) => compareCells(a, b));
  const below = keptMerges(sheet, own, rows);
  return makeSheet({ ...sheet, merges: [...merges, ...below] }, sorted);
}

/** Merged areas that are not the report's: under it and beside it, where they will be. */
function keptMerges(
  sheet: SheetSnapshot,
  own: OwnSheet,
  rows: Renewal["rows"],
): readonly CellRange[] {
  const height = keysOn(sheet, own).length;
  return sheet.merges
    .filter(({ top, left }) => top >= height || left >= own.columns)
    .map((area) => moved(area, own, rows));
}

function moved(area: CellRange, own: OwnSheet, rows: Renewal["rows"]): CellRange {
  return {
    ...area,
    top: rowAfter(rows, own.name, area.top),
    bottom: rowAfter(rows, own.name, area.bottom),
  };
}

/** The report's own merged areas that came or went. */
function mergesAfter(
  sheet: SheetSnapshot,
  own: OwnSheet,
  { rows }: Renewal,
  { merges }: ReportGrid,
): MergesChange {
  const height = keysOn(sheet, own).length;
  const now = sheet.merges
    .filter(({ top, left }) => top < height && left < own.columns)
    .map((area) => moved(area, own, rows));
  const isSame = (a: CellRange, b: CellRange): boolean =>
    a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
  return {
    sheet: own.name,
    removed: now.filter((area) => !merges.some((other) => isSame(area, other))),
    added: merges.filter((area) => !now.some((other) => isSame(area, other))),
  };
}

/** Row of the header, after a title and an empty row. */
const REGISTER_HEADER = 2;
const REGISTER_STYLE: OwnStyle = {
  widths: [250, 150, 110, 62, 90, 62, 100, 170],
  vertical: "center",
};

/** The batch that makes the list of sources what it should be. */
export function registerBatch(
  own: OwnSheet,
  rows: readonly OwnRow[],
  renewal: Renewal,
  isNew: boolean,
  after: string | null,
): Batch {
  const drawn = listRows(rows, REGISTER_HEADER);
  return ownSheetBatch({ own, rows: drawn, renewal, style: REGISTER_STYLE, isNew, after });
}

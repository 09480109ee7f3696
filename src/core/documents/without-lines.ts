import type { CellRange } from "../sheet/address";
import { compareCells } from "../sheet/address";
import type { HiddenLines, SheetSnapshot } from "../sheet/snapshot";
import { cellKey } from "../sheet/snapshot";
import type { DocumentCell, DocumentPage, SheetDocument } from "./workbook-document";

export const NOTHING_HIDDEN: HiddenLines = { rows: new Set(), columns: new Set() };

/** The hidden lines that the sheet's contents reach. */
export function hiddenInside({ hidden = NOTHING_HIDDEN, extent }: SheetSnapshot): HiddenLines {
  const { bottom = -1, right = -1 } = extent ?? {};
  return {
    rows: new Set([...hidden.rows].filter((row) => row <= bottom)),
    columns: new Set([...hidden.columns].filter((column) => column <= right)),
  };
}

export function isAnyHidden({ rows, columns }: HiddenLines): boolean {
  return rows.size + columns.size > 0;
}

/**
 * A sheet without some of its rows and columns; what stood under and beside them moves up and to the
 * left. Formulas would no longer mean the same: expects a sheet that has none. The text of a merged
 * area of which some is left stays.
 */
export function withoutLines(sheet: SheetDocument, dropped: HiddenLines): SheetDocument {
  const row = placesWithout(dropped.rows);
  const column = placesWithout(dropped.columns);
  const areaOf = (area: CellRange): CellRange | null => {
    const rows = spanOf(area.top, area.bottom, dropped.rows, row);
    const columns = spanOf(area.left, area.right, dropped.columns, column);
    return rows === null || columns === null
      ? null
      : { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
  };
  const homes = new Map(sheet.merges.map((area) => [cornerKey(area), areaOf(area)]));
  const corners = new Set(
    [...homes.values()].flatMap((area) => (area === null ? [] : cornerKey(area))),
  );
  const cells = sheet.cells.flatMap((each): readonly DocumentCell[] => {
    const home = homes.get(cellKey(each.cell)) ?? null;
    if (home !== null) return [{ ...each, cell: { row: home.top, column: home.left } }];
    if (dropped.rows.has(each.cell.row) || dropped.columns.has(each.cell.column)) return [];
    const cell = { row: row(each.cell.row), column: column(each.cell.column) };
    // The text of an area whose own corner was dropped comes to stand here.
    return corners.has(cellKey(cell)) ? [] : [{ ...each, cell }];
  });
  return {
    ...sheet,
    cells: cells.toSorted((a, b) => compareCells(a.cell, b.cell)),
    merges: sheet.merges.flatMap((area) => areaOf(area) ?? []).filter(isLarge),
    widths: linesWithout(sheet.widths, dropped.columns, column),
    heights: linesWithout(sheet.heights, dropped.rows, row),
    frozen: {
      rows: row(sheet.frozen.rows),
      columns: column(sheet.frozen.columns),
    },
    page: sheet.page === null ? null : pageWithout(sheet.page, dropped, { row, areaOf }),
  };
}

function cornerKey({ top, left }: CellRange): number {
  return cellKey({ row: top, column: left });
}

function pageWithout(
  page: DocumentPage,
  { rows }: HiddenLines,
  move: {
    readonly row: (row: number) => number;
    readonly areaOf: (area: CellRange) => CellRange | null;
  },
): DocumentPage {
  const { titleRows, printArea, breaksBefore } = page;
  const titles =
    titleRows === null ? null : spanOf(titleRows.top, titleRows.bottom, rows, move.row);
  return {
    ...page,
    titleRows: titles === null ? null : { top: titles.first, bottom: titles.last },
    printArea: printArea === null ? null : move.areaOf(printArea),
    breaksBefore: [...new Set(breaksBefore.map(move.row))].filter((row) => row > 0),
  };
}

/** Where a line goes: as many places back as there are dropped ones before it. */
function placesWithout(dropped: ReadonlySet<number>): (line: number) => number {
  const sorted = [...dropped].sort((a, b) => a - b);
  return (line) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return line - low;
  };
}

/** What is left of a run of lines; null for nothing. */
function spanOf(
  from: number,
  to: number,
  dropped: ReadonlySet<number>,
  place: (line: number) => number,
): { readonly first: number; readonly last: number } | null {
  let left = 0;
  for (let line = from; line <= to; line++) if (!dropped.has(line)) left += 1;
  const first = place(from);
  return left === 0 ? null : { first, last: first + left - 1 };
}

function linesWithout(
  sizes: ReadonlyMap<number, number>,
  dropped: ReadonlySet<number>,
  place: (line: number) => number,
): ReadonlyMap<number, number> {
  return new Map(
    [...sizes].filter(([line]) => !dropped.has(line)).map(([line, size]) => [place(line), size]),
  );
}

function isLarge({ top, left, bottom, right }: CellRange): boolean {
  return bottom > top || right > left;
}

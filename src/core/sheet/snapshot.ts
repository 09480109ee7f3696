import type { CellAddress, CellRange } from "./address";
import { MAX_COLUMNS } from "./address";

/** What a cell holds: for an error cell its English name («#DIV/0!»), null when it is empty. */
export type CellValue = string | number | boolean | null;

export type CellType = "empty" | "text" | "number" | "boolean" | "error";

export interface Cell {
  readonly type: CellType;
  readonly value: CellValue;
  /** English notation with the leading «=», null when the cell holds a constant. */
  readonly formula: string | null;
  /** What the person sees. */
  readonly text: string;
  /** English notation, «General» when none is set. */
  readonly numberFormat: string;
}

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** How a sheet goes onto paper. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Pages into which it is fitted, null in a direction that is left free or without fitting. */
  readonly fitWide: number | null;
  readonly fitTall: number | null;
  /** First and last of the rows that are repeated on every page. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** In points. */
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
}

/** The font of all cells of a sheet within its extent; null where it is not the same in all. */
export interface SheetFont {
  readonly name: string | null;
  /** In points. */
  readonly size: number | null;
}

/** A name for cells or a formula. */
export interface DefinedName {
  readonly name: string;
  /** English notation with «=». */
  readonly formula: string;
  readonly visible: boolean;
}

export interface SheetSnapshot {
  /** The host's own identifier, stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Cells that are not empty, by `cellKey`. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly CellRange[];
  /** Rows and columns that are hidden or filtered out; left out where the host was not asked. */
  readonly hidden?: HiddenLines;
  /** Left out on a sheet without cells, and where the host was not asked. */
  readonly page?: PageSetup;
  /** As `page`. */
  readonly font?: SheetFont;
  /** Names that belong to this sheet; left out where the host was not asked. */
  readonly names?: readonly DefinedName[];
  /** Cells with a comment or a note; left out where the host was not asked. */
  readonly commented?: readonly CellAddress[];
  /** True where the host tells of comments, but not of notes. */
  readonly notesUnread?: boolean;
  /** True where Zvirka's own marks are on; left out where the host was not asked. */
  readonly marked?: boolean;
  /** Formulas whose stored result is not what they give; left out where nobody compared. */
  readonly stale?: readonly CellAddress[];
  /** Smallest rectangle that holds every cell, null on an empty sheet. */
  readonly extent: CellRange | null;
}

/** A workbook as it was at one moment. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the whole workbook; left out where the host was not asked. */
  readonly names?: readonly DefinedName[];
  /** Whether all results follow from what the cells hold now; left out where the host was not asked. */
  readonly calculation?: "done" | "pending";
}

export const EMPTY_CELL: Cell = {
  type: "empty",
  value: null,
  formula: null,
  text: "",
  numberFormat: "General",
};

/** False where no mark of Zvirka's is: of a sheet without cells nobody tells, and it has none. */
export function mayBeMarked({ marked, extent }: SheetSnapshot): boolean {
  return marked ?? extent !== null;
}

/** One number for a position, so that a map can be keyed by it. */
export function cellKey(cell: CellAddress): number {
  return cell.row * MAX_COLUMNS + cell.column;
}

export function cellOfKey(key: number): CellAddress {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

export function cellAt(sheet: SheetSnapshot, cell: CellAddress): Cell {
  return sheet.cells.get(cellKey(cell)) ?? EMPTY_CELL;
}

/** Merged areas by each row they touch: asked for every cell, and a long sheet has thousands. */
const mergesByRow = new WeakMap<SheetSnapshot, ReadonlyMap<number, readonly CellRange[]>>();

function mergesOfRow(sheet: SheetSnapshot, row: number): readonly CellRange[] {
  let rows = mergesByRow.get(sheet);
  if (rows === undefined) {
    const built = new Map<number, CellRange[]>();
    for (const area of sheet.merges) {
      for (let each = area.top; each <= area.bottom; each++) {
        const areas = built.get(each);
        if (areas === undefined) built.set(each, [area]);
        else areas.push(area);
      }
    }
    rows = built;
    mergesByRow.set(sheet, rows);
  }
  return rows.get(row) ?? [];
}

/** The merged area that covers the cell, if any. */
export function mergeAt(sheet: SheetSnapshot, cell: CellAddress): CellRange | null {
  return (
    mergesOfRow(sheet, cell.row).find(
      (area) => cell.column >= area.left && cell.column <= area.right,
    ) ?? null
  );
}

/** The cell's own content, or that of the merged area that covers it. */
export function coveringCell(sheet: SheetSnapshot, cell: CellAddress): Cell {
  const area = mergeAt(sheet, cell);
  return cellAt(sheet, area === null ? cell : { row: area.top, column: area.left });
}

/** Builds a sheet from its cells; empty cells are left out and the extent is measured. */
export function makeSheet(
  base: Omit<SheetSnapshot, "cells" | "extent">,
  cells: Iterable<readonly [CellAddress, Cell]>,
): SheetSnapshot {
  const map = new Map<number, Cell>();
  let extent: CellRange | null = null;
  for (const [at, cell] of cells) {
    if (cell.type === "empty" && cell.formula === null) continue;
    map.set(cellKey(at), cell);
    extent =
      extent === null
        ? { top: at.row, left: at.column, bottom: at.row, right: at.column }
        : {
            top: Math.min(extent.top, at.row),
            left: Math.min(extent.left, at.column),
            bottom: Math.max(extent.bottom, at.row),
            right: Math.max(extent.right, at.column),
          };
  }
  return { ...base, cells: map, extent };
}

export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

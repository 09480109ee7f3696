import type { CellRange } from "../../core/sheet/address";
import type { BookSheet, EntryOutcome } from "../host/book";
import { fromTabText, toTabText } from "./clipboard";
import { ownerOf } from "./navigate";

/** What a range of cells shows, as text for the clipboard. */
export function blockText(sheet: BookSheet, area: CellRange): string {
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      cells.push(sheet.cell(row, column).text);
    }
    rows.push(cells);
  }
  return toTabText(rows);
}

export interface EnteredBlock {
  /** The cells that were typed into. */
  readonly area: CellRange;
  readonly outcomes: ReadonlySet<EntryOutcome>;
}

/**
 * Types text from the clipboard cell by cell: a single value into every selected cell, a table from
 * the first selected cell on. Covered cells of merged areas are passed over.
 */
export function enterBlock(sheet: BookSheet, selection: CellRange, text: string): EnteredBlock {
  const rows = fromTabText(text);
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  const area = isSingle ? selection : pasteArea(selection, rows);
  const outcomes = new Set<EntryOutcome>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const typed = isSingle ? rows[0]?.[0] : rows[row - area.top]?.[column - area.left];
      const owner = ownerOf(sheet, { row, column });
      const isCovered = owner.row !== row || owner.column !== column;
      if (typed !== undefined && !isCovered) outcomes.add(sheet.enter(row, column, typed));
    }
  }
  return { area, outcomes };
}

function pasteArea(selection: CellRange, rows: readonly (readonly string[])[]): CellRange {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    top: selection.top,
    left: selection.left,
    bottom: selection.top + rows.length - 1,
    right: selection.left + width - 1,
  };
}

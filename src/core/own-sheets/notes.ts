import type { RowsChange } from "../edits/batch";
import { rowAfter, rowBefore } from "../edits/batch";
import type { CellContent, Edit } from "../edits/edit";
import { contentOf, sameContent } from "../edits/edit";
import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, cellOfKey, EMPTY_CELL } from "../sheet/snapshot";

/** Above notes whose line is gone; a part of the sheet, and so in Ukrainian. */
const GONE = "Примітки до рядків, яких більше немає:";

/** The rows of a sheet of ours before and after it is renewed. */
export interface RenewedRows {
  readonly sheet: SheetSnapshot;
  /** How many columns are ours. */
  readonly columns: number;
  /** Keys of our rows as they are, and as they will be. */
  readonly old: readonly string[];
  readonly keys: readonly string[];
  /** Rows inserted before anything is written. */
  readonly inserted: readonly RowsChange[];
}

/**
 * Moves what people wrote beside lines along with them, where lines went or changed their order. What
 * stood beside a line that is gone comes under everything else on the sheet, with the line's own words.
 * Null where that cannot be done: a formula means its place, and a merged area holds it.
 */
export function movedNotes(renewed: RenewedRows): readonly Edit[] | null {
  const { sheet, columns, old, keys, inserted } = renewed;
  const notes = [...sheet.cells]
    .map(([key, cell]) => ({ at: cellOfKey(key), cell }))
    .filter(({ at, cell }) => at.row < old.length && at.column >= columns && cell.value !== null);
  if (notes.length === 0) return [];
  const isHeld = sheet.merges.some(({ top, right }) => top < old.length && right >= columns);
  if (isHeld || notes.some(({ cell }) => cell.formula !== null)) return null;
  const after = new Map<number, CellContent>(
    notes.map(({ at }) => [cellKey(at), { ...contentOf(EMPTY_CELL) }]),
  );
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const gone = new Map<number, number>();
  let free = rowAfter(inserted, sheet.name, sheet.extent?.bottom ?? 0) + 2;
  for (const { at, cell } of notes) {
    let row = rowOf.get(old[at.row] ?? "") ?? gone.get(at.row);
    if (row === undefined) {
      if (gone.size === 0) after.set(cellKey({ row: free++, column: 0 }), plain(GONE));
      row = free++;
      gone.set(at.row, row);
      for (let column = 0; column < columns; column++) {
        const { text } = cellAt(sheet, { row: at.row, column });
        if (text !== "") after.set(cellKey({ row, column }), plain(text));
      }
    }
    after.set(cellKey({ row, column: at.column }), contentOf(cell));
  }
  return [...after].flatMap(([key, content]) => editTo(renewed, cellOfKey(key), content));
}

function editTo(
  { sheet, inserted }: RenewedRows,
  cell: CellAddress,
  content: CellContent,
): readonly Edit[] {
  const row = rowBefore(inserted, sheet.name, cell.row);
  const before = contentOf(row === null ? EMPTY_CELL : cellAt(sheet, { row, column: cell.column }));
  const isBlank = content.value === null;
  const after = isBlank ? { ...content, numberFormat: before.numberFormat } : content;
  return sameContent(before, after) ? [] : [{ sheet: sheet.name, cell, before, after }];
}

function plain(value: string): CellContent {
  return { formula: null, value, numberFormat: "@" };
}

import type { RowsChange } from "../edits/batch";
import { rowBefore } from "../edits/batch";
import type { CellContent, Edit } from "../edits/edit";
import { contentOf, sameContent } from "../edits/edit";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, EMPTY_CELL } from "../sheet/snapshot";
import { movedNotes } from "./notes";

/** A row that Zvirka writes on a sheet of its own. */
export interface OwnRow {
  /** By what it is found again, the same whatever its figures are. */
  readonly key: string;
  /** From the first column on; null for an empty cell. */
  readonly cells: readonly (CellContent | null)[];
}

/** What makes a sheet of ours hold other rows. */
export interface Renewal {
  readonly rows: readonly RowsChange[];
  readonly cells: readonly Edit[];
  /** True where lines came or went, so that what is drawn around them has to follow. */
  readonly isMoved: boolean;
  /** True where lines went or changed their order. */
  readonly isShuffled: boolean;
  /** True where what people wrote beside such lines cannot go along, and may stand beside others now. */
  readonly isAstray: boolean;
  /** How many rows behind the wanted ones are emptied. */
  readonly left: number;
}

/** How rows of a sheet of ours are found on it. */
export interface OwnSheet {
  readonly name: string;
  readonly columns: number;
  /** What stands in the first column of the last row. */
  readonly foot: string;
  /** The key of a row from what its cells hold, and from the keys of the rows above. */
  readonly keyOf: (values: readonly CellValue[], row: number, above: readonly string[]) => string;
}

/**
 * Finds lines again by what stands in their first two cells, number and name, and the heading above
 * them by where it stands.
 *
 * @param lastHeading the heading's last row
 */
export function byNumberAndName(lastHeading: number): OwnSheet["keyOf"] {
  return ([number, name], row) =>
    row <= lastHeading ? String(row) : `${String(number ?? "")}|${String(name ?? "")}`;
}

/**
 * Makes the rows of a sheet of ours those given. Lines that stay keep their rows, so that what people
 * wrote beside and under them goes along; new lines are inserted where they belong. Where lines went,
 * the rows are written anew from the top, what stands beside them is moved, and rows left over are
 * emptied.
 */
export function renewRows(
  sheet: SheetSnapshot | null,
  own: OwnSheet,
  wanted: readonly OwnRow[],
): Renewal {
  const old = sheet === null ? [] : keysOn(sheet, own);
  const keys = distinct(wanted.map(({ key }) => key));
  const inserted = insertions(old, keys);
  const isShuffled = inserted === null && old.length > 0;
  const more = keys.length - old.length;
  const rows = (
    inserted ?? (more > 0 && old.length > 0 ? [{ before: old.length, count: more }] : [])
  ).map((each): RowsChange => ({
    sheet: own.name,
    ...each,
    like: each.before > 0 && old.length > 0 ? each.before - 1 : null,
  }));
  const left = Math.max(-more, 0);
  const all = [...wanted, ...Array.from({ length: left }, (): OwnRow => ({ key: "", cells: [] }))];
  const isMoved = sheet === null || rows.length > 0 || isShuffled;
  const notes =
    sheet === null || !isShuffled
      ? []
      : movedNotes({ sheet, columns: own.columns, old, keys, inserted: rows });
  const cells = [...editsOf(sheet, own, all, rows), ...(notes ?? [])];
  return { rows, cells, isMoved, isShuffled, isAstray: notes === null, left };
}

/** Keys of the rows that are ours now; none where no foot stands there. */
export function keysOn(sheet: SheetSnapshot, own: OwnSheet): readonly string[] {
  const bottom = sheet.extent?.bottom ?? -1;
  const foot = Array.from({ length: bottom + 1 }, (_, row) => row).findLast(
    (row) => cellAt(sheet, { row, column: 0 }).value === own.foot,
  );
  if (foot === undefined) return [];
  const keys: string[] = [];
  for (let row = 0; row <= foot; row++) {
    const values = Array.from(
      { length: own.columns },
      (_each, column) => cellAt(sheet, { row, column }).value,
    );
    keys.push(own.keyOf(values, row, keys));
  }
  return distinct(keys);
}

/** Equal keys told apart by their order. */
export function distinct(keys: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return keys.map((key) => {
    const nth = taken.get(key) ?? 0;
    taken.set(key, nth + 1);
    return `${key}#${String(nth)}`;
  });
}

/** Where new rows have to be inserted into the old ones; null where old ones are not among the new. */
function insertions(
  old: readonly string[],
  keys: readonly string[],
): readonly { readonly before: number; readonly count: number }[] | null {
  const changes: { before: number; count: number }[] = [];
  let at = 0;
  for (const key of keys) {
    if (key === old[at]) {
      at++;
      continue;
    }
    const last = changes.at(-1);
    if (last?.before === at) last.count++;
    else changes.push({ before: at, count: 1 });
  }
  return at === old.length && at > 0 ? changes : null;
}

const NOTHING: CellContent = contentOf(EMPTY_CELL);

/**
 * An edit for each cell that is not yet as wanted. A cell that is to be empty keeps its number format,
 * and nothing is written where nothing changes.
 */
function editsOf(
  sheet: SheetSnapshot | null,
  own: OwnSheet,
  wanted: readonly OwnRow[],
  rows: readonly RowsChange[],
): readonly Edit[] {
  return wanted.flatMap(({ cells }, row) => {
    const was = sheet === null ? null : rowBefore(rows, own.name, row);
    return Array.from({ length: own.columns }, (_, column) => column).flatMap((column) => {
      const before =
        sheet === null || was === null ? NOTHING : contentOf(cellAt(sheet, { row: was, column }));
      const empty = { formula: null, value: null, numberFormat: before.numberFormat };
      const after = cells[column] ?? empty;
      const isSame = isBlank(after) ? isBlank(before) : sameContent(before, after);
      return isSame ? [] : [{ sheet: own.name, cell: { row, column }, before, after }];
    });
  });
}

function isBlank({ formula, value }: CellContent): boolean {
  return formula === null && value === null;
}

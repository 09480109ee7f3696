import type { CellAddress } from "../sheet/address";
import { compareCells, quoteSheetName, formatCell } from "../sheet/address";
import type { Cell, CellValue, SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";

/** What a cell is made of, as far as an edit touches it. */
export interface CellContent {
  /** English notation with «=», null for a constant. */
  readonly formula: string | null;
  /** For a formula the value that it gives. */
  readonly value: CellValue;
  readonly numberFormat: string;
}

/**
 * A described change of one cell. It names what it expects to find, so that it is refused where
 * somebody was faster, and can be turned round.
 */
export interface Edit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

export function contentOf(cell: Cell): CellContent {
  return { formula: cell.formula, value: cell.value, numberFormat: cell.numberFormat };
}

/** An edit of a cell as the snapshot has it; what `after` leaves out stays. */
export function editOf(sheet: SheetSnapshot, cell: CellAddress, after: Partial<CellContent>): Edit {
  const before = contentOf(cellAt(sheet, cell));
  return { sheet: sheet.name, cell, before, after: { ...before, ...after } };
}

/** The edit that takes this one back. */
export function inverse(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before };
}

/** Same formula, or same constant; a formula's value is not compared, for it follows other cells. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.numberFormat !== b.numberFormat || a.formula !== b.formula) return false;
  return a.formula !== null || a.value === b.value;
}

/** One key for the place of an edit. */
export function placeKey(edit: Pick<Edit, "sheet" | "cell">): string {
  return `${quoteSheetName(edit.sheet)}!${formatCell(edit.cell)}`;
}

/** Two edits that want different things of one cell. */
export interface Conflict {
  readonly kept: Edit;
  readonly dropped: Edit;
}

export interface Combined {
  /** At most one edit a cell, in reading order by sheet. */
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Makes one batch of several fixes' edits. Equal edits of a cell become one; of different ones the
 * first stays and the others are told.
 */
export function combine(edits: readonly Edit[]): Combined {
  const byPlace = new Map<string, Edit>();
  const conflicts: Conflict[] = [];
  for (const edit of edits) {
    const kept = byPlace.get(placeKey(edit));
    if (kept === undefined) byPlace.set(placeKey(edit), edit);
    else if (!sameContent(kept.after, edit.after)) conflicts.push({ kept, dropped: edit });
  }
  const sorted = [...byPlace.values()].sort(
    (a, b) => compareText(a.sheet, b.sheet) || compareCells(a.cell, b.cell),
  );
  return { edits: sorted, conflicts };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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

/** A described cure. `safe`: no value changes, only its notation. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
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
 * Makes one batch of several fixes. A suggestion is taken whole or not at all: half of it may be no
 * cure. Of two that want different things of a cell the first stays and the other is told. Each edit
 * of a safe fix stands by itself and gives way where a suggestion changes the cell anyway.
 */
export function combine(fixes: readonly Fix[]): Combined {
  const byPlace = new Map<string, Edit>();
  const conflicts: Conflict[] = [];
  const conflictOf = (dropped: Edit): readonly Conflict[] => {
    const kept = byPlace.get(placeKey(dropped));
    return kept === undefined || sameContent(kept.after, dropped.after) ? [] : [{ kept, dropped }];
  };
  for (const { edits } of fixes.filter(({ safe }) => !safe)) {
    const against = edits.flatMap(conflictOf);
    conflicts.push(...against);
    if (against.length === 0) for (const edit of edits) byPlace.set(placeKey(edit), edit);
  }
  const chosen = new Set(byPlace.keys());
  for (const edit of fixes.flatMap(({ safe, edits }) => (safe ? edits : []))) {
    if (chosen.has(placeKey(edit))) continue;
    conflicts.push(...conflictOf(edit));
    if (!byPlace.has(placeKey(edit))) byPlace.set(placeKey(edit), edit);
  }
  const sorted = [...byPlace.values()].sort(
    (a, b) => compareText(a.sheet, b.sheet) || compareCells(a.cell, b.cell),
  );
  return { edits: sorted, conflicts };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

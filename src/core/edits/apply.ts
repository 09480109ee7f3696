import type { CellAddress } from "../sheet/address";
import { displayValue } from "../sheet/display";
import type { Cell, CellType, CellValue, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt, cellOfKey, findSheet, makeSheet } from "../sheet/snapshot";
import type { CellContent, Edit } from "./edit";
import { contentOf, sameContent } from "./edit";

/** A cell that no longer is what the edit expects. */
export interface Moved {
  readonly edit: Edit;
  /** What stands there now; null when the sheet is gone. */
  readonly found: CellContent | null;
}

export type Applied =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly moved: readonly Moved[] };

/** The edits whose cells are not as they expect. A formula counts as the same while its text is. */
export function findMoved(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly Moved[] {
  return edits.flatMap((edit) => {
    const sheet = findSheet(workbook, edit.sheet);
    const found = sheet === null ? null : contentOf(cellAt(sheet, edit.cell));
    return found !== null && sameContent(found, edit.before) ? [] : [{ edit, found }];
  });
}

/**
 * Applies edits to a snapshot, all or none. Formulas of other cells keep the values they had: what
 * follows from an edit is computed by the host.
 */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): Applied {
  const moved = findMoved(workbook, edits);
  if (moved.length > 0) return { ok: false, moved };
  const sheets = workbook.sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length === 0 ? sheet : applyToSheet(sheet, own);
  });
  return { ok: true, workbook: { ...workbook, sheets } };
}

function applyToSheet(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const cells: (readonly [CellAddress, Cell])[] = [...sheet.cells].map(([key, cell]) => [
    cellOfKey(key),
    cell,
  ]);
  for (const edit of edits) cells.push([edit.cell, cellOf(edit.after)]);
  const last = new Map(cells.map(([at, cell]) => [`${at.row},${at.column}`, [at, cell] as const]));
  return makeSheet(sheet, last.values());
}

/** The cell that a content makes. */
export function cellOf(content: CellContent): Cell {
  return {
    type: typeOf(content.value),
    value: content.value,
    formula: content.formula,
    text: displayValue(content.value, content.numberFormat),
    numberFormat: content.numberFormat,
  };
}

const ERRORS = /^#(DIV\/0!|REF!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

function typeOf(value: CellValue): CellType {
  if (value === null) return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return ERRORS.test(value) ? "error" : "text";
}

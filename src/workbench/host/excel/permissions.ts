import { HostError } from "../rich-api/host-error";
import type { ExcelModel, RangeTarget, SheetTarget } from "./model";

export function isReadOnly({ book, faults }: ExcelModel): boolean {
  return book.readOnly || faults.has("read-only");
}

export function isProtected({ model, sheet }: SheetTarget): boolean {
  return sheet.isProtected || model.faults.has("protected-sheet");
}

/** True while a filter hides rows of the sheet. */
export function isFiltered({ model, sheet }: SheetTarget): boolean {
  return sheet.isFiltered || model.faults.has("filter");
}

/**
 * Throws AccessDenied where a protected sheet or a read-only workbook refuses the write, and
 * UndoNotSupported while that fault is on.
 */
export function assertWritable(target: RangeTarget, location: string): void {
  const { model, sheet, range } = target;
  const mayWrite = sheet.isWritable(range) && !model.faults.has("protected-sheet");
  if (isReadOnly(model) || !mayWrite) {
    const message = "You do not have permission to perform the requested operation.";
    throw new HostError("AccessDenied", message, location);
  }
  if (model.faults.has("undo-not-supported")) {
    throw new HostError("UndoNotSupported", "The operation does not support undo", location);
  }
}

/**
 * Which rows Excel really writes to a range of several rows of which a filter hides some: the first
 * row given goes into every visible row, and the hidden ones keep what they hold (office-js #224 is
 * without details; so seen in xlwings #747). Single rows arrive right (NetOffice #2).
 */
export function rowsWritten<Value>(
  target: RangeTarget,
  rows: readonly (readonly Value[])[],
): readonly (readonly (Value | null)[])[] {
  const { range } = target;
  const [first] = rows;
  if (first === undefined || rows.length === 1 || !isFiltered(target)) return rows;
  const hidden = rows.map((_, down) => isFilteredOut(target, range.top + down));
  if (!hidden.includes(true)) return rows;
  return rows.map((row, down) => (hidden[down] === true ? row.map(() => null) : first));
}

/** The fault's filter hides every second row, and only from what is written. */
function isFilteredOut({ model, sheet }: RangeTarget, row: number): boolean {
  if (model.faults.has("filter")) return row % 2 === 1;
  return sheet.isRowHidden(row);
}

import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/**
 * The last line of a sheet that Zvirka itself writes. By it the sheet is known in any workbook and
 * under any name, and is not taken for a report.
 */
export const SUMMARY_FOOT =
  "Зведення складено Звіркою: суми є формулами, що посилаються на клітинки звітів.";

/** True for a sheet that Zvirka wrote. */
export function isOwnSheet({ cells }: SheetSnapshot): boolean {
  for (const { value } of cells.values()) if (value === SUMMARY_FOOT) return true;
  return false;
}

/** A workbook as far as people wrote it. */
export function withoutOwnSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.filter((sheet) => !isOwnSheet(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

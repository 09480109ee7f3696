import type { WorkbookPort } from "../../app/ports";
import { listenToChanges, listenToSelection } from "./events";
import { readWorkbook } from "./read-workbook";
import { RUN_LIMIT_MS } from "./run";
import { readSelectedRange, readSelection, selectCells, showLines, showSheet } from "./select";
import { workbookKey } from "./workbook-key";

/**
 * The workbook open in Excel.
 *
 * @param limitMs how long one call may take before it fails with `busy`
 */
export function excelWorkbook(limitMs = RUN_LIMIT_MS): WorkbookPort {
  const limits = { limitMs };
  return {
    read: (signal) => readWorkbook({ limitMs, signal }),
    // Most of what can be done to a sheet, and not needed to check one.
    write: async (batch) => (await import("./writing")).writeToExcel(batch, limits),
    looks: async (places) => (await import("./writing")).readRangeLooks(places, limits),
    takeBack: async (batch) => (await import("./writing")).takeBackInExcel(batch, limits),
    select: (sheet, range) => selectCells(sheet, range, limits),
    show: (sheet) => showSheet(sheet, limits),
    showLines: (sheet, range) => showLines(sheet, range, limits),
    selection: () => readSelection(limits),
    selectedRange: () => readSelectedRange(limits),
    onChange: (listener) => listenToChanges(listener, limits),
    onSelection: (listener) => listenToSelection(listener, limits),
    key: () => Promise.resolve(workbookKey()),
  };
}

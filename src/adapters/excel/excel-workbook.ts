import type { WorkbookPort } from "../../app/ports";
import { listenToChanges, listenToSelection } from "./events";
import { readRangeLooks } from "./read-looks";
import { readWorkbook } from "./read-workbook";
import { RUN_LIMIT_MS } from "./run";
import { readSelectedRange, readSelection, selectCells, showSheet } from "./select";
import { takeBackInExcel } from "./take-back-batch";
import { workbookKey } from "./workbook-key";
import { writeToExcel } from "./write-batch";

/**
 * The workbook open in Excel.
 *
 * @param limitMs how long one call may take before it fails with `busy`
 */
export function excelWorkbook(limitMs = RUN_LIMIT_MS): WorkbookPort {
  const limits = { limitMs };
  return {
    read: (signal) => readWorkbook({ limitMs, signal }),
    write: (batch) => writeToExcel(batch, limits),
    looks: (places) => readRangeLooks(places, limits),
    takeBack: (batch) => takeBackInExcel(batch, limits),
    select: (sheet, range) => selectCells(sheet, range, limits),
    show: (sheet) => showSheet(sheet, limits),
    selection: () => readSelection(limits),
    selectedRange: () => readSelectedRange(limits),
    onChange: (listener) => listenToChanges(listener, limits),
    onSelection: (listener) => listenToSelection(listener, limits),
    key: () => Promise.resolve(workbookKey()),
  };
}

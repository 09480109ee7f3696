import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { PlacedRange } from "../../app/ports";
import type { CellRange, Place } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { isFiltered, loadFilters } from "./filters";
import type { RunLimits } from "./run";
import { runInExcel } from "./run";
import { officeCode } from "./failures";

/**
 * Activates the sheet, then selects: in one step Excel may stay on the old sheet (#5118). Cells that are
 * hidden get selected, too, and are told as a failure: Excel shows only their name.
 */
export function selectCells(
  sheetName: string,
  range: CellRange,
  limits: RunLimits,
): Promise<Result<void>> {
  return runInExcel(async (context, leaveIfStopped) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return failed({ code: "sheet-missing", sheet: sheetName });
    if (sheet.visibility !== "Visible") return failed({ code: "sheet-hidden", sheet: sheetName });
    sheet.activate();
    const cells = sheet.getRange(formatRange(range));
    cells.load("rowHidden,columnHidden");
    const filters = loadFilters(sheet);
    leaveIfStopped();
    await context.sync();
    cells.select();
    leaveIfStopped();
    await context.sync();
    // Where only some of them are hidden the answer is null, and the others are seen.
    const { rowHidden, columnHidden } = cells;
    if (!rowHidden && !columnHidden) return success(undefined);
    return failed({
      code: "cells-hidden",
      cells: formatRange(range),
      lines: rowHidden && columnHidden ? "both" : rowHidden ? "rows" : "columns",
      filtered: rowHidden && isFiltered(filters),
    });
  }, limits);
}

/** Makes a hidden sheet visible, a very hidden one too. */
export function showSheet(sheetName: string, limits: RunLimits): Promise<Result<void>> {
  return runInExcel(async (context, leaveIfStopped) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return failed({ code: "sheet-missing", sheet: sheetName });
    sheet.visibility = "Visible";
    leaveIfStopped();
    await context.sync();
    return success(undefined);
  }, limits);
}

/** Makes the rows and columns of the cells visible. */
export function showLines(
  sheetName: string,
  range: CellRange,
  limits: RunLimits,
): Promise<Result<void>> {
  return runInExcel(async (context, leaveIfStopped) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("protection/protected");
    await context.sync();
    if (sheet.isNullObject) return failed({ code: "sheet-missing", sheet: sheetName });
    if (sheet.protection.protected) return failed({ code: "sheet-protected", sheet: sheetName });
    const cells = sheet.getRange(formatRange(range));
    cells.rowHidden = false;
    cells.columnHidden = false;
    leaveIfStopped();
    await context.sync();
    return success(undefined);
  }, limits);
}

/** The top left cell of what is selected. */
export function readSelection(limits: RunLimits): Promise<Result<Place>> {
  return runInExcel(async (context) => {
    // Several selected areas are an error to getSelectedRange; the active cell is always one.
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return success({
      sheet: sheet.name,
      cell: { row: cell.rowIndex, column: cell.columnIndex },
    });
  }, limits);
}

/** All that is selected; several areas at once are none that could be meant. */
export function readSelectedRange(limits: RunLimits): Promise<Result<PlacedRange>> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    try {
      await context.sync();
    } catch (error) {
      // So Excel answers where several areas, or none of cells, are selected (assumed: not seen).
      if (officeCode(error) === "InvalidSelection") return failed({ code: "several-selected" });
      throw error;
    }
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const bottom = top + rowCount - 1;
    const right = left + columnCount - 1;
    return success({ sheet: range.worksheet.name, range: { top, left, bottom, right } });
  }, limits);
}

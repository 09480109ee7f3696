import type { Cell as StoredCell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellAddress, CellRange } from "../../core/sheet/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { makeSheet } from "../../core/sheet/snapshot";
import { displayContent } from "../../workbench/host/display-number";
import { openWorkbook } from "../../workbench/host/open-workbook";
import { readContent } from "../../workbench/host/stored-value";

/**
 * Reads the bytes of an .xlsx file. Formulas without a stored result are computed; one that cannot be
 * is an error cell, so that nothing is judged by a number nobody has seen.
 * @throws OpenError when the bytes are no readable workbook
 */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const workbook = await openWorkbook(bytes);
  if (workbook.worksheets.some(lacksResults)) {
    // The library's own two types differ in optional members only.
    calculateFormulas(workbook as Parameters<typeof calculateFormulas>[0]);
  }
  return { name, sheets: workbook.worksheets.map((sheet) => readSheet(workbook, sheet)) };
}

function lacksResults(sheet: Worksheet): boolean {
  let lacking = false;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula !== undefined && cell.result === undefined) lacking = true;
    });
  });
  return lacking;
}

function readSheet(workbook: Workbook, sheet: Worksheet): SheetSnapshot {
  const cells: (readonly [CellAddress, Cell])[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((stored, columnNumber) => {
      const content = readContent(stored);
      const numberFormat = formatOf(stored);
      const computed =
        content.formula !== null && stored.result === undefined
          ? ({ ...content, type: "error", value: "#CALC!" } as const)
          : content;
      const text = displayContent(computed, numberFormat);
      cells.push([
        { row: rowNumber - 1, column: columnNumber - 1 },
        { ...computed, text, numberFormat },
      ]);
    });
  });
  const base = {
    id: String(workbook.worksheets.indexOf(sheet)),
    name: sheet.name,
    visibility: visibilityOf(sheet),
    merges: mergesOf(sheet),
  };
  return makeSheet(base, cells);
}

function visibilityOf(sheet: Worksheet): SheetSnapshot["visibility"] {
  if (sheet.state === "veryHidden") return "very-hidden";
  return sheet.state === "hidden" ? "hidden" : "visible";
}

function mergesOf(sheet: Worksheet): readonly CellRange[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

function formatOf(cell: StoredCell): string {
  const format = cell.numFmt;
  if (format === undefined || format === "") return "General";
  return typeof format === "string" ? format : format.formatCode;
}

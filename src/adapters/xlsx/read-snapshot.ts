import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellAddress } from "../../core/sheet/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { makeSheet } from "../../core/sheet/snapshot";
import { displayContent } from "../../workbook-file/display-number";
import { Calculator } from "../../workbook-file/formulas/calculator";
import { openWorkbook } from "../../workbook-file/open-workbook";
import {
  readCommented,
  readFont,
  readHidden,
  readMarked,
  readNames,
  readPage,
} from "../../workbook-file/sheet-facts";
import { numberFormatOf, readMerges, readVisibility } from "../../workbook-file/stored-sheet";
import { readContent } from "../../workbook-file/stored-value";
import type { ReadOptions } from "../../app/ports";
import { staleResults } from "./stale-results";

/**
 * Reads the bytes of an .xlsx file. Formulas without a stored result are computed as a Ukrainian Excel
 * does; one that cannot be is an error cell, so that nothing is judged by a number nobody has seen.
 * @param options.compareResults name the formulas whose stored result is not what they give
 * @throws OpenError when the bytes are no readable workbook
 */
export async function readSnapshot(
  bytes: Uint8Array,
  name: string,
  { compareResults = false }: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const workbook = await openWorkbook(bytes);
  if (workbook.worksheets.some(lacksResults)) {
    new Calculator(workbook, () => new Date().getFullYear()).calculate();
  }
  const snapshot = {
    name,
    names: readNames(workbook, null),
    sheets: workbook.worksheets.map((sheet) => readSheet(workbook, sheet)),
  };
  const stale = compareResults ? staleResults(workbook) : null;
  if (stale === null) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, stale: stale.get(sheet.name) ?? [] }));
  return { ...snapshot, sheets };
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
      const numberFormat = numberFormatOf(stored);
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
    visibility: readVisibility(sheet),
    merges: readMerges(sheet),
    hidden: readHidden(sheet),
    names: readNames(workbook, sheet),
    commented: readCommented(sheet),
    page: readPage(sheet),
    marked: readMarked(sheet),
  };
  const read = makeSheet(base, cells);
  return read.extent === null ? read : { ...read, font: readFont(workbook, sheet, read.extent) };
}

import type { Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import { restoreFontSizes } from "./font-sizes";
import { hidePrefixes } from "./function-prefixes";
import type { OpenErrorCode } from "./open-error";
import { OpenError } from "./open-error";
import { emptyPlaceholders, withOverlookedParts } from "./overlooked-parts";
import { serialOf } from "./stored-value";
import { restoreTableTotals } from "./table-totals";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads an .xlsx file into the library's workbook, with dates as serials and shared formulas written
 * out, so that every cell can be changed by itself. Throws `OpenError`.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const refusal = refuse(bytes);
  if (refusal !== null) throw new OpenError(refusal);
  const workbook = new Workbook();
  try {
    const whole = await withOverlookedParts(bytes);
    await workbook.xlsx.load(whole);
    await restoreTableTotals(whole, workbook);
  } catch (error) {
    throw new OpenError("damaged", { cause: error });
  }
  if (workbook.worksheets.length === 0) throw new OpenError("not-a-workbook");
  restoreFontSizes(workbook);
  const date1904 = workbook.properties.date1904 === true;
  for (const sheet of workbook.worksheets) {
    emptyPlaceholders(sheet);
    writeOutSharedFormulas(sheet);
    hidePrefixes(sheet);
    keepAutomaticHeights(sheet);
    forgetMadeUpPageNumber(sheet);
    datesToSerials(sheet, date1904);
  }
  return workbook;
}

/** What the first bytes already tell, null when the file may be a workbook. */
function refuse(bytes: Uint8Array): OpenErrorCode | null {
  if (bytes.length === 0) return "empty-file";
  // An encrypted .xlsx is a compound file with a stream of that name ([MS-OFFCRYPTO] 2.3.2).
  if (startsWith(bytes, OLE)) {
    return containsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-format";
  }
  // An .xls of Excel 2–4 is a bare record stream; its first record is BOF (0x0009, 0x0209, 0x0409).
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1)) return "old-format";
  return startsWith(bytes, ZIP) ? null : "not-a-workbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function writeOutSharedFormulas(sheet: Worksheet): void {
  const formulas: (() => void)[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const value = cell.value;
      const { formula, result } = cell;
      if (typeof value !== "object" || value === null || formula === undefined) return;
      const shared =
        "sharedFormula" in value ||
        ("shareType" in value && (value.shareType as string) === "shared");
      if (!shared) return;
      formulas.push(() => {
        cell.value = result === undefined ? { formula } : { formula, result };
      });
    });
  });
  // All are read before the first is written: a follower takes its formula from the master.
  for (const write of formulas) write();
}

/** The library reads 1 where a file says nothing, and would write it as a wish to begin anew. */
function forgetMadeUpPageNumber(sheet: Worksheet): void {
  // Its types leave out the flag that it reads.
  const setup: { firstPageNumber?: number; useFirstPageNumber?: boolean } = sheet.pageSetup;
  if (setup.useFirstPageNumber !== true) delete setup.firstPageNumber;
}

/** The library takes every height for one that a person has set, unless it is told otherwise. */
function keepAutomaticHeights(sheet: Worksheet): void {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (row?.height !== undefined) row.customHeight ??= false;
  }
}

function datesToSerials(sheet: Worksheet, date1904: boolean): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.value = serialOf(cell.value, date1904);
      else if (cell.result instanceof Date) cell.result = serialOf(cell.result, date1904);
    });
  });
}

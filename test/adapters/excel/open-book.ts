import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { Result } from "../../../src/app/failure";
import { success } from "../../../src/app/failure";
import type { WorkbookPort } from "../../../src/app/ports";
import { batchOf } from "../../../src/core/edits/batch";
import type { Edit } from "../../../src/core/edits/edit";
import { editOf } from "../../../src/core/edits/edit";
import { parseCell } from "../../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";
import type { ExcelHostOptions } from "../../../src/workbench/host/excel-host";
import type { OfficeRuntime } from "../../support/office-runtime";
import { loadOfficeRuntime } from "../../support/office-runtime";

/** A workbook open in the stand-in Excel, and the port that reaches it through the real Office.js. */
export interface OpenBook {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly port: WorkbookPort;
  readonly runtime: OfficeRuntime;
}

export function openBook(book = Book.empty(), options: ExcelHostOptions = {}): OpenBook {
  const runtime = loadOfficeRuntime();
  runtime.reset(book, options);
  return { book, sheet: book.activeSheet, port: excelWorkbook(2_000), runtime };
}

/** What a Ukrainian types into cells named «B3». */
export function type(sheet: BookSheet, entries: Readonly<Record<string, string>>): void {
  for (const [name, typed] of Object.entries(entries)) {
    const { row, column } = at(name);
    if (sheet.enter(row, column, typed) !== "accepted") throw new Error(`Refused: ${name}`);
  }
}

export function at(name: string): { row: number; column: number } {
  const cell = parseCell(name);
  if (cell === null) throw new Error(`Not a cell: ${name}`);
  return cell;
}

/** The value of a result that must be a success. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

export async function read(port: WorkbookPort): Promise<WorkbookSnapshot> {
  return valueOf(await port.read());
}

export function cellIn(workbook: WorkbookSnapshot, sheet: string, name: string): Cell {
  const found = findSheet(workbook, sheet);
  if (found === null) throw new Error(`No sheet: ${sheet}`);
  return cellAt(found, at(name));
}

/** An edit of a cell of the first sheet, from what it holds now. */
export function edit(
  workbook: WorkbookSnapshot,
  name: string,
  after: Partial<Edit["after"]>,
): Edit {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return editOf(sheet, at(name), after);
}

/** Writes a batch of cells alone; gives them as they were written. */
export async function apply(
  port: WorkbookPort,
  edits: readonly Edit[],
): Promise<Result<readonly Edit[]>> {
  const written = await port.write(batchOf({ cells: edits }));
  return written.ok ? success(written.value.batch.cells) : written;
}

import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { findFailures } from "../../../src/core/lint/gates";
import type { Profile } from "../../../src/core/lint/profile";
import { proposeMarks } from "../../../src/core/marks/propose-marks";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import { readReports } from "../../support/read-reports";

function sheetIn({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

/** The tables of a workbook of one sheet as they are given to be marked. */
export function tablesOf(workbook: WorkbookSnapshot) {
  return readReports(workbook).map((table) => ({
    table,
    sheet: sheetIn(workbook),
    failures: findFailures(table),
  }));
}

/** The same workbook with what is proposed written onto it. */
export function markedBook(workbook: WorkbookSnapshot, profile: Profile) {
  const sheet = sheetIn(workbook);
  const book = Book.empty();
  book.activeSheet.name = sheet.name;
  const { bottom = 0, right = 0 } = sheet.extent ?? {};
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      const { value, formula } = cellAt(sheet, { row, column });
      const range = { top: row, left: column, bottom: row, right: column };
      book.activeSheet.write(range, [[formula ?? value]], "addin");
    }
  }
  const tables = tablesOf(workbook);
  const { batch } = proposeMarks({ tables, findings: [], profile }, NO_CHOICES, "uk");
  applyBatch(book, batch);
  return { book, batch, tables };
}

/** The number format that the marks give a cell; null where none does. */
export function shownAt(book: Book, row: number, column: number): string | null {
  return book.activeSheet.features.conditionalLooks.at(row, column)?.style.numberFormat ?? null;
}

import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { Batch } from "../../core/edits/batch";
import type { LostPart } from "../../workbook-file/lost-parts";
import { Book } from "../../workbench/host/book";
import { addSheets, insertRows, writeCells } from "./batch-cells";
import { changeCharts } from "./batch-charts";
import { changeLines, changeLooks, changeMerges } from "./batch-looks";
import { changeMarks } from "./batch-marks";
import { changeFrozen, changePages } from "./batch-pages";
import { Refused } from "./refused";

/** A copy of a workbook file with a batch done. */
export interface WrittenCopy {
  readonly bytes: Uint8Array;
  /** Parts of the file that the copy lacks; to be told before it is kept. */
  readonly lost: readonly LostPart[];
}

/**
 * Does a batch in a copy of an .xlsx file; formulas are computed anew. The batch was made from the
 * same bytes, so that nothing can have changed since.
 * @throws OpenError when the bytes are no readable workbook
 */
export async function writeBatch(
  bytes: Uint8Array,
  name: string,
  batch: Batch,
): Promise<Result<WrittenCopy>> {
  const book = await Book.open(bytes, name);
  try {
    applyBatch(book, batch);
  } catch (error) {
    if (error instanceof Refused) return failed(error.failure);
    throw error;
  }
  return success({ bytes: await book.save(), lost: await book.partsLostOnSave() });
}

/** Does a batch in an open workbook, in the order of its parts. @throws Refused */
export function applyBatch(book: Book, batch: Batch): void {
  book.batch(() => {
    addSheets(book, batch.sheets);
    insertRows(book, batch.rows);
    writeCells(book, batch.cells);
    changeMerges(book, batch.merges);
    changeLooks(book, batch.looks);
    changeLines(book, batch.lines);
    changeMarks(book, batch.marks);
    changePages(book, batch.pages);
    changeFrozen(book, batch.frozen);
    changeCharts(book, batch.charts);
  });
}

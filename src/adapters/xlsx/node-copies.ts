import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { CopiesPort, MadeCopy, PlacedRange } from "../../app/ports";
import type { Batch } from "../../core/edits/batch";
import { isEmptyBatch } from "../../core/edits/batch";
import type { RangeLooks } from "../../core/sheet/looks";
import { LOST_PART_WORDS } from "../../workbook-file/lost-part-words";
import { OpenError } from "../../workbook-file/open-error";
import { Book } from "../../workbench/host/book";
import { sheetOf } from "./batch-cells";
import { fileFailure } from "./node-folder";
import { OPEN_FAILURES } from "./open-failures";
import { readLooks } from "./read-looks";
import { Refused } from "./refused";
import { applyBatch, writeBatch } from "./write-batch";

/** Copies of the workbook files on this machine. */
export const nodeCopies: CopiesPort = {
  make: (path, batch) => settled(() => makeCopy(path, batch)),
  create: (batch) => settled(() => createBook(batch)),
  looks: (path, places) => settled(() => looksIn(path, places)),
};

async function makeCopy(path: string, batch: Batch): Promise<Result<MadeCopy>> {
  const bytes = await readFile(path);
  // What nobody changes is copied to the last bit, so that nothing can be lost.
  if (isEmptyBatch(batch)) return success({ bytes, lost: [] });
  const written = await writeBatch(bytes, basename(path), batch);
  if (!written.ok) return written;
  const { lost } = written.value;
  return success({
    bytes: written.value.bytes,
    lost: lost.map(({ kind }) => ({ uk: LOST_PART_WORDS.uk[kind], en: LOST_PART_WORDS.en[kind] })),
  });
}

async function createBook(batch: Batch): Promise<Result<MadeCopy>> {
  const book = Book.empty();
  const [first] = book.sheets;
  applyBatch(book, batch);
  if (first !== undefined && book.sheets.length > 1) book.deleteSheet(first, "addin");
  return success({ bytes: await book.save(), lost: [] });
}

async function looksIn(
  path: string,
  places: readonly PlacedRange[],
): Promise<Result<readonly RangeLooks[]>> {
  if (places.length === 0) return success([]);
  const book = await Book.open(await readFile(path), basename(path));
  return success(places.map(({ sheet, range }) => readLooks(sheetOf(book, sheet), range)));
}

async function settled<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return failed(error.failure);
    return failed(error instanceof OpenError ? OPEN_FAILURES[error.code] : fileFailure(error));
  }
}

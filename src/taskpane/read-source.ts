import { keptInPickedFile, readPickedFile } from "../adapters/xlsx/picked-file";
import type { ReadPickedSource } from "../adapters/worker/worker-sources";
import { judgeWorkbook } from "../app/judge";
import { readSourceBook } from "../app/source-books";

/** Reads and checks a picked file where it is called: in a worker, or in a page that may not start one. */
export const readSource: ReadPickedSource = (file, profile) =>
  readSourceBook(file.name, file.name, {
    files: { read: () => readPickedFile(file), kept: () => keptInPickedFile(file) },
    profile,
    notes: true,
    judge: (workbook, basis) => judgeWorkbook(workbook, basis),
  });

import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { JudgeProgress, PickedBooksPort, PickedFile, ReadBook } from "../../app/ports";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { askWorker, thrown } from "./ask-worker";
import type { WorkScope } from "./serve-work";
import { serveWork } from "./serve-work";

/** Reads one workbook file. */
export type ReadPickedFile = (file: PickedFile) => Promise<Result<WorkbookSnapshot>>;

interface BooksRequest {
  readonly files: readonly PickedFile[];
}

/**
 * Reads picked files in a worker, which gets the files themselves: the page never holds their bytes.
 *
 * @param start makes a worker that runs `serveBooks`
 * @param direct loads what reads them in the page where no worker can be started
 */
export function workerBooks(
  start: () => Worker,
  direct: () => Promise<ReadPickedFile>,
): PickedBooksPort {
  return {
    read: (files, onProgress, signal) =>
      askWorker<BooksRequest, readonly ReadBook[]>(
        {
          name: "books",
          request: { files },
          start,
          inPage: async (request) => readAll(await direct(), request, onProgress, signal),
        },
        onProgress,
        signal,
      ),
  };
}

/** Answers requests to read files inside a worker, which ends when nobody wants them any more. */
export function serveBooks(read: ReadPickedFile, scope: WorkScope<BooksRequest>): void {
  const never = new AbortController().signal;
  serveWork("books", (request, onProgress) => readAll(read, request, onProgress, never), scope);
}

/** One after another: of a hundred files only one is unpacked in the memory at a time. */
async function readAll(
  read: ReadPickedFile,
  { files }: BooksRequest,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<readonly ReadBook[]>> {
  const books: ReadBook[] = [];
  for (const file of files) {
    if (signal.aborted) return failed({ code: "cancelled" });
    const result = await read(file).catch((error: unknown) => thrown("books", error));
    books.push({ name: file.name, result });
    onProgress({ done: books.length, all: files.length });
  }
  return signal.aborted ? failed({ code: "cancelled" }) : success(books);
}

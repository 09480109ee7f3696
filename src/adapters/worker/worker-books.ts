import type { Result } from "../../app/failure";
import type { PickedBooksPort, PickedFile, ReadBook } from "../../app/ports";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { askWorker } from "./ask-worker";
import { readEach } from "./each-file";
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
          inPage: async (request) =>
            readEach("books", request.files, await direct(), onProgress, signal),
        },
        onProgress,
        signal,
      ),
  };
}

/** Answers requests to read files inside a worker, which ends when nobody wants them any more. */
export function serveBooks(read: ReadPickedFile, scope: WorkScope<BooksRequest>): void {
  const never = new AbortController().signal;
  serveWork(
    "books",
    (request, onProgress) => readEach("books", request.files, read, onProgress, never),
    scope,
  );
}

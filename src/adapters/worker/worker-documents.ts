import type { ExportFormId, ExportInput } from "../../app/export/export-form";
import type { Result } from "../../app/failure";
import type { AskedDocument, DocumentsPort, JudgeProgress, MadeDocument } from "../../app/ports";
import { askWorker } from "./ask-worker";
import type { InputPiece } from "./input-pieces";
import { piecesOf, shellOf, wholeOf } from "./input-pieces";
import type { WorkScope } from "./serve-work";
import { serveWork } from "./serve-work";

/** Makes one document; `signal` ends it between its parts. */
export type MakeDocument = (
  form: ExportFormId,
  input: ExportInput,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
) => Promise<Result<MadeDocument>>;

interface DocumentRequest {
  readonly form: ExportFormId;
  readonly input: AskedDocument;
}

/**
 * Makes documents in a worker.
 *
 * @param start makes a worker that runs `serveDocuments`
 * @param direct loads what makes them in the page where no worker can be started
 */
export function workerDocuments(
  start: () => Worker,
  direct: () => Promise<MakeDocument>,
): DocumentsPort {
  return {
    make: (form, input, onProgress, signal) =>
      askWorker<DocumentRequest, MadeDocument>(
        {
          name: "document",
          request: { form, input: shellOf(input) },
          pieces: piecesOf(input),
          start,
          inPage: async () => (await direct())(form, input, onProgress, signal),
        },
        onProgress,
        signal,
      ),
  };
}

/** Answers requests for documents inside a worker, which ends when nobody wants the document. */
export function serveDocuments(make: MakeDocument, scope: WorkScope<DocumentRequest>): void {
  const never = new AbortController().signal;
  serveWork(
    "document",
    ({ form, input }, onProgress, pieces) =>
      make(form, wholeOf(input, pieces as readonly InputPiece[]), onProgress, never),
    scope,
  );
}

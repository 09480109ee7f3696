import type { ExportFormId, ExportInput } from "../../app/export/export-form";
import type { Result } from "../../app/failure";
import type { DocumentsPort, JudgeProgress, MadeDocument } from "../../app/ports";
import type { WorkerAnswer } from "./ask-worker";
import { askWorker, thrown } from "./ask-worker";

/** Makes one document; `signal` ends it between its parts. */
export type MakeDocument = (
  form: ExportFormId,
  input: ExportInput,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
) => Promise<Result<MadeDocument>>;

interface DocumentRequest {
  readonly form: ExportFormId;
  readonly input: ExportInput;
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
          request: { form, input },
          start,
          inPage: async () => (await direct())(form, input, onProgress, signal),
        },
        onProgress,
        signal,
      ),
  };
}

/** The side of a worker that its own code sees: `self`, or what stands for it in a test. */
export interface DocumentsScope {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<DocumentRequest>) => void,
  ) => void;
  readonly postMessage: (answer: WorkerAnswer<MadeDocument>) => void;
}

/** Answers requests for documents inside a worker, which ends when nobody wants the document. */
export function serveDocuments(make: MakeDocument, scope: DocumentsScope): void {
  const never = new AbortController().signal;
  scope.addEventListener("message", ({ data: { form, input } }) => {
    const onProgress = (progress: JudgeProgress): void => {
      scope.postMessage({ kind: "progress", progress });
    };
    const made = async (): Promise<Result<MadeDocument>> => make(form, input, onProgress, never);
    made().then(
      (result) => {
        scope.postMessage({ kind: "done", result });
      },
      (error: unknown) => {
        scope.postMessage({ kind: "done", result: thrown("document", error) });
      },
    );
  });
  scope.postMessage({ kind: "ready" });
}

import type { Result } from "../../app/failure";
import type { JudgeProgress } from "../../app/ports";
import type { RequestPiece, WorkerAnswer } from "./ask-worker";
import { thrown } from "./ask-worker";

/** The side of a worker that its own code sees: `self`, or what stands for it in a test. */
export interface WorkScope<Request> {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<Request | RequestPiece>) => void,
  ) => void;
  readonly postMessage: (answer: WorkerAnswer<unknown>) => void;
}

/**
 * Answers inside a worker what `askWorker` asks of it.
 *
 * @param name begins the codes of its failures, for support
 * @param work gets the parts of the request that went ahead of it, in their order
 */
export function serveWork<Request extends object, Value>(
  name: string,
  work: (
    request: Request,
    onProgress: (progress: JudgeProgress) => void,
    pieces: readonly unknown[],
  ) => Promise<Result<Value>>,
  scope: WorkScope<Request>,
): void {
  const pieces: unknown[] = [];
  scope.addEventListener("message", ({ data }) => {
    if ("piece" in data) {
      pieces.push(data.piece);
      return;
    }
    const done = async (): Promise<Result<Value>> =>
      work(
        data,
        (progress) => {
          scope.postMessage({ kind: "progress", progress });
        },
        pieces,
      );
    done().then(
      (result) => {
        scope.postMessage({ kind: "done", result });
      },
      (error: unknown) => {
        scope.postMessage({ kind: "done", result: thrown(name, error) });
      },
    );
  });
  scope.postMessage({ kind: "ready" });
}

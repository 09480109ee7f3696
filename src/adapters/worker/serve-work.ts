import type { Result } from "../../app/failure";
import type { JudgeProgress } from "../../app/ports";
import type { WorkerAnswer } from "./ask-worker";
import { thrown } from "./ask-worker";

/** The side of a worker that its own code sees: `self`, or what stands for it in a test. */
export interface WorkScope<Request> {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<Request>) => void,
  ) => void;
  readonly postMessage: (answer: WorkerAnswer<unknown>) => void;
}

/**
 * Answers inside a worker what `askWorker` asks of it.
 *
 * @param name begins the codes of its failures, for support
 */
export function serveWork<Request, Value>(
  name: string,
  work: (request: Request, onProgress: (progress: JudgeProgress) => void) => Promise<Result<Value>>,
  scope: WorkScope<Request>,
): void {
  scope.addEventListener("message", ({ data }) => {
    const done = async (): Promise<Result<Value>> =>
      work(data, (progress) => {
        scope.postMessage({ kind: "progress", progress });
      });
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

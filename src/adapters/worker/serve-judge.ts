import { thrown } from "./ask-worker";
import type { Judge, JudgeAnswer, JudgeRequest } from "./messages";

/** The side of a worker that its own code sees: `self`, or what stands for it in a test. */
export interface WorkerScope {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<JudgeRequest>) => void,
  ) => void;
  readonly postMessage: (answer: JudgeAnswer) => void;
}

/** Answers judge requests inside a worker. */
export function serveJudge(judge: Judge, scope: WorkerScope): void {
  scope.addEventListener("message", ({ data }) => {
    scope.postMessage({ kind: "done", result: judgeSafely(judge, data, scope) });
  });
  scope.postMessage({ kind: "ready" });
}

function judgeSafely(judge: Judge, request: JudgeRequest, scope: WorkerScope): ReturnType<Judge> {
  try {
    return judge(request.workbook, request.basis, (progress) => {
      scope.postMessage({ kind: "progress", progress });
    });
  } catch (error) {
    return thrown("judge", error);
  }
}

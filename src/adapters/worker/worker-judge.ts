import type { Result } from "../../app/failure";
import { failed } from "../../app/failure";
import type { JudgePort, JudgeProgress } from "../../app/ports";
import type { CheckReport } from "../../core/lint/finding";
import type { Judge, JudgeAnswer, JudgeRequest } from "./messages";

export type { Judge } from "./messages";

/**
 * Judges in a worker: the pane stays responsive and a check can be cancelled at any moment. Every
 * check has a worker of its own, so a crash costs only that check.
 *
 * @param start makes a worker that runs `serveJudge`
 * @param direct loads what judges in the page where no worker can be started: the page is spared the
 * rules otherwise; that check cannot be cancelled
 */
export function workerJudge(start: () => Worker, direct: () => Promise<Judge>): JudgePort {
  return {
    judge: (workbook, basis, onProgress, signal) => {
      if (signal.aborted) return Promise.resolve(failed({ code: "cancelled" }));
      const request = { workbook, basis };
      const inPage = (): Promise<Result<CheckReport>> => judgeInPage(direct, request, onProgress);
      const worker = startOrNull(start);
      return worker === null ? inPage() : askWorker(worker, request, inPage, onProgress, signal);
    },
  };
}

function askWorker(
  worker: Worker,
  request: JudgeRequest,
  inPage: () => Promise<Result<CheckReport>>,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<CheckReport>> {
  return new Promise((resolve) => {
    let ready = false;
    const settle = (result: Result<CheckReport> | Promise<Result<CheckReport>>): void => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const onAbort = (): void => {
      settle(failed({ code: "cancelled" }));
    };
    signal.addEventListener("abort", onAbort);
    worker.addEventListener("message", ({ data }: MessageEvent<JudgeAnswer>) => {
      if (data.kind === "ready") ready = true;
      else if (data.kind === "progress") onProgress(data.progress);
      else settle(data.result);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      // A worker that never got ready was blocked (a policy, a lost file): the page can still judge.
      settle(ready ? failed({ code: "unexpected", detail: "judge-worker" }) : inPage());
    });
    worker.addEventListener("messageerror", () => {
      settle(failed({ code: "unexpected", detail: "judge-message" }));
    });
    worker.postMessage(request);
  });
}

async function judgeInPage(
  direct: () => Promise<Judge>,
  { workbook, basis }: JudgeRequest,
  onProgress: (progress: JudgeProgress) => void,
): Promise<Result<CheckReport>> {
  try {
    const judge = await direct();
    return judge(workbook, basis, onProgress);
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    return failed({ code: "unexpected", detail: `judge-${name}` });
  }
}

function startOrNull(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

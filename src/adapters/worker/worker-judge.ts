import type { JudgePort } from "../../app/ports";
import { askWorker } from "./ask-worker";
import type { Judge } from "./messages";
import { spareWorker } from "./spare-worker";

export type { Judge } from "./messages";

export interface WorkerJudge extends JudgePort {
  /** Fetches the rules ahead, so that a check needs no network. */
  readonly prepare: () => void;
}

/**
 * Judges in a worker.
 *
 * @param start makes a worker that runs `serveJudge`
 * @param direct loads what judges in the page where no worker can be started: the page is spared the
 * rules otherwise; that check cannot be cancelled
 */
export function workerJudge(start: () => Worker, direct: () => Promise<Judge>): WorkerJudge {
  const spare = spareWorker(start);
  return {
    prepare: spare.prepare,
    judge: (workbook, basis, onProgress, signal) =>
      askWorker(
        {
          name: "judge",
          request: { workbook, basis },
          start,
          spare,
          inPage: async (request) => {
            const judge = await direct();
            return judge(request.workbook, request.basis, onProgress);
          },
        },
        onProgress,
        signal,
      ),
  };
}

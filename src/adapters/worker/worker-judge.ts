import type { JudgePort } from "../../app/ports";
import { askWorker } from "./ask-worker";
import type { Judge } from "./messages";

export type { Judge } from "./messages";

/**
 * Judges in a worker.
 *
 * @param start makes a worker that runs `serveJudge`
 * @param direct loads what judges in the page where no worker can be started: the page is spared the
 * rules otherwise; that check cannot be cancelled
 */
export function workerJudge(start: () => Worker, direct: () => Promise<Judge>): JudgePort {
  return {
    judge: (workbook, basis, onProgress, signal) =>
      askWorker(
        {
          name: "judge",
          request: { workbook, basis },
          start,
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

import { UNANSWERED_FAILURES } from "../../app/check-files/unanswered";
import type { Result } from "../../app/failure";
import { failed } from "../../app/failure";
import type { Answered, PoolOptions, PoolWorker, Watch } from "../../app/pool";
import { runPool } from "../../app/pool";
import type { ManyFilesPort, ManyFilesProgress } from "../../app/ports";
import type { FileTask } from "./file-tasks";

/** How the workers are had. */
export interface FileWorkers {
  readonly start: () => PoolWorker;
  /** How many at once. */
  readonly size: number;
  readonly watch: Watch;
}

/** Works at many files in a few workers, each for one file after another. */
export function workerFiles(workers: FileWorkers): ManyFilesPort {
  const pool = { size: workers.size, start: workers.start, watch: workers.watch };
  const each = async <Value>(
    tasks: readonly FileTask[],
    { onBegun, onDone }: ManyFilesProgress<Value>,
    signal: AbortSignal,
  ): Promise<void> => {
    const options: PoolOptions<Result<Value>> = {
      ...pool,
      signal,
      onBegun,
      onDone: (_done, index, answered) => {
        // What an abort cut off was not done.
        if (!signal.aborted) onDone(index, resultOf(answered));
      },
    };
    await runPool(tasks, options);
  };
  const one = async <Value>(task: FileTask, signal: AbortSignal): Promise<Result<Value>> => {
    const [answered] = await runPool<Result<Value>>([task], {
      ...pool,
      signal,
      onDone: () => undefined,
    });
    return answered === undefined ? failed({ code: "cancelled" }) : resultOf(answered);
  };
  return {
    check: (files, profile, progress, signal) => {
      const tasks = files.map((file): FileTask => ({ kind: "check", file, profile }));
      return each(tasks, progress, signal);
    },
    compare: (files, profile, signal) => one({ kind: "compare", files, profile }, signal),
    open: (putAway, signal) => one({ kind: "open", putAway }, signal),
    describe: (files, by, signal) => one({ kind: "describe", files, ...by }, signal),
    remarks: (files, { names, ...request }, progress, signal) => {
      const tasks = files.map((putAway, at): FileTask => ({
        kind: "remarks",
        putAway,
        request,
        name: names[at] ?? "",
      }));
      return each(tasks, progress, signal);
    },
    zip: (name, files, signal) => one({ kind: "zip", name, files }, signal),
  };
}

function resultOf<Value>(answered: Answered<Result<Value>>): Result<Value> {
  return answered.ok ? answered.answer : failed(UNANSWERED_FAILURES[answered.why]);
}

import type { SpareWorker, WorkerAnswer } from "./ask-worker";
import { startOrNull } from "./ask-worker";

/** @param start makes a worker that tells when it is ready */
export function spareWorker(start: () => Worker): SpareWorker {
  let waiting: Worker | null = null;

  function keep(worker: Worker): void {
    if (waiting === null) waiting = worker;
    else worker.terminate();
  }

  return {
    prepare: () => {
      const worker = waiting === null ? startOrNull(start) : null;
      if (worker === null) return;
      const starting = new AbortController();
      const { signal } = starting;
      const onReady = ({ data }: MessageEvent<WorkerAnswer<unknown>>): void => {
        if (data.kind !== "ready") return;
        starting.abort();
        keep(worker);
      };
      const onError = (event: ErrorEvent): void => {
        event.preventDefault();
        starting.abort();
        worker.terminate();
      };
      worker.addEventListener("message", onReady, { signal });
      worker.addEventListener("error", onError, { signal });
    },
    take: () => {
      const worker = waiting;
      waiting = null;
      return worker;
    },
    keep,
  };
}

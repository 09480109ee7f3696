import type { PoolEvent, PoolListener, PoolWorker, WorkerMessage } from "../../app/pool";
import { startOrNull } from "./ask-worker";

/** Does one task; `alive` is to be told while it goes on. */
export type PoolWork<Task, Answer> = (task: Task, alive: () => void) => Promise<Answer>;

/** The side of a worker that its own code sees: `self`, or what stands for it in a test. */
export interface PoolScope<Task> {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<Task>) => void,
  ) => void;
  readonly postMessage: (message: WorkerMessage<unknown>) => void;
}

/**
 * A browser's worker for the pool. Where none can be started, or a policy blocks it, the page does the
 * work itself: that cannot be cut off.
 *
 * @param start makes a worker that runs `servePool`
 * @param direct loads what does the work in the page
 */
export function poolWorker<Task, Answer>(
  start: () => Worker,
  direct: () => Promise<PoolWork<Task, Answer>>,
): PoolWorker {
  const listeners = new Map<PoolEvent, Set<PoolListener>>();
  const tell = (event: PoolEvent, value: unknown): void => {
    for (const listener of [...(listeners.get(event) ?? [])]) listener(value);
  };
  const doHere = (task: unknown): void => {
    direct()
      // Nobody gives it other tasks than its own.
      .then((work) => work(task as Task, () => tell("message", { kind: "alive" })))
      .then(
        (answer) => tell("message", { kind: "done", answer }),
        (error: unknown) => tell("error", error),
      );
  };
  let worker = startOrNull(start);
  let isHeard = false;
  let waiting: unknown = null;
  worker?.addEventListener("message", ({ data }: MessageEvent<WorkerMessage<Answer>>) => {
    isHeard = true;
    tell("message", data);
  });
  worker?.addEventListener("messageerror", () => tell("error", null));
  worker?.addEventListener("error", (event) => {
    event.preventDefault();
    if (isHeard) {
      tell("error", event);
      return;
    }
    worker?.terminate();
    worker = null;
    doHere(waiting);
  });
  return {
    postMessage: (task) => {
      waiting = task;
      if (worker === null) doHere(task);
      else worker.postMessage(task);
    },
    terminate: () => worker?.terminate(),
    on: (event, listener) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off: (event, listener) => listeners.get(event)?.delete(listener),
  };
}

/** How often at most a worker says that it is alive, in milliseconds. */
const PULSE = 1000;

/** Answers inside a worker what the pool asks of it. `work` does not reject. */
export function servePool<Task>(work: PoolWork<Task, unknown>, scope: PoolScope<Task>): void {
  scope.addEventListener("message", ({ data }) => {
    let last = performance.now();
    const alive = (): void => {
      if (performance.now() - last < PULSE) return;
      last = performance.now();
      scope.postMessage({ kind: "alive" });
    };
    void work(data, alive).then((answer) => scope.postMessage({ kind: "done", answer }));
  });
  // Until then a worker that cannot start has not failed at its work.
  scope.postMessage({ kind: "alive" });
}

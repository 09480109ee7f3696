import type { Result } from "../../app/failure";
import { failed } from "../../app/failure";
import type { JudgeProgress } from "../../app/ports";

/** A part of a request that goes ahead of it. */
export interface RequestPiece {
  readonly piece: unknown;
}

/** `ready` comes first: until then a worker that cannot start has not failed at its work. */
export type WorkerAnswer<Value> =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: JudgeProgress }
  | { readonly kind: "done"; readonly result: Result<Value> };

/** A piece of work for a worker of its own. */
export interface WorkerTask<Request, Value> {
  /** Begins the codes of its failures, for support. */
  readonly name: string;
  /** Survives a structured clone. */
  readonly request: Request;
  /** Parts of it that go ahead, one in a turn, so that copying a long workbook holds up nothing else. */
  readonly pieces?: Iterable<unknown>;
  /** Makes the worker that does such work. */
  readonly start: () => Worker;
  /** Does it in the page, where no worker can be started. */
  readonly inPage: (request: Request) => Promise<Result<Value>>;
}

/**
 * Has work done off the page's thread: the pane stays responsive, and the work is cancelled by ending
 * the worker. Every piece of work has a worker of its own, so a crash costs only that.
 */
export function askWorker<Request, Value>(
  task: WorkerTask<Request, Value>,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<Value>> {
  if (signal.aborted) return Promise.resolve(failed({ code: "cancelled" }));
  const worker = startOrNull(task.start);
  return worker === null ? doneInPage(task) : answerOf(worker, task, onProgress, signal);
}

function answerOf<Request, Value>(
  worker: Worker,
  task: WorkerTask<Request, Value>,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<Value>> {
  return new Promise((resolve) => {
    let ready = false;
    const settle = (result: Result<Value> | Promise<Result<Value>>): void => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const onAbort = (): void => {
      settle(failed({ code: "cancelled" }));
    };
    signal.addEventListener("abort", onAbort);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer<Value>>) => {
      if (data.kind === "ready") ready = true;
      else if (data.kind === "progress") onProgress(data.progress);
      else settle(data.result);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      // A worker that never got ready was blocked (a policy, a lost file): the page can still do it.
      settle(ready ? broken(`${task.name}-worker`) : doneInPage(task));
    });
    worker.addEventListener("messageerror", () => {
      settle(broken(`${task.name}-message`));
    });
    void (async () => {
      for (const piece of task.pieces ?? []) {
        worker.postMessage({ piece } satisfies RequestPiece);
        await new Promise((next) => setTimeout(next, 0));
        if (signal.aborted) return;
      }
      worker.postMessage(task.request);
    })();
  });
}

async function doneInPage<Request, Value>(
  task: WorkerTask<Request, Value>,
): Promise<Result<Value>> {
  try {
    return await task.inPage(task.request);
  } catch (error) {
    return thrown(task.name, error);
  }
}

/** What an exception in work of this name stands for. */
export function thrown(name: string, error: unknown): Result<never> {
  return broken(`${name}-${error instanceof Error ? error.name : "unknown"}`);
}

function broken(detail: string): Result<never> {
  return failed({ code: "unexpected", detail });
}

/** Null where the browser refuses at once. */
export function startOrNull(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

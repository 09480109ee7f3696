import type { Result } from "../../app/failure";
import { failed } from "../../app/failure";
import type { JudgeProgress } from "../../app/ports";
import { isUnloadedPart } from "../../app/unloaded-part";

/** A part of a request that goes ahead of it. */
export interface RequestPiece {
  readonly piece: unknown;
}

/** `ready` comes first: until then a worker that cannot start has not failed at its work. */
export type WorkerAnswer<Value> =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: JudgeProgress }
  | { readonly kind: "done"; readonly result: Result<Value> };

/**
 * A worker that waits, ready, for the next piece of work: started ahead, and kept when work is done. So
 * work is begun at once, and also where the worker's file cannot be fetched any more.
 */
export interface SpareWorker {
  /** Starts one ahead, unless one waits. */
  readonly prepare: () => void;
  /** The one that waits; it is the taker's now. */
  readonly take: () => Worker | null;
  /** It has done its work, and can do more. */
  readonly keep: (worker: Worker) => void;
}

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
  /** One that waits takes the place of a new one, and waits again when it is done. */
  readonly spare?: SpareWorker;
  /** Does it in the page, where no worker can be started. */
  readonly inPage: (request: Request) => Promise<Result<Value>>;
}

/**
 * Has work done off the page's thread: the pane stays responsive, and the work is cancelled by ending
 * the worker. No two pieces of work share a worker at the same time, so a crash costs only one.
 */
export function askWorker<Request, Value>(
  task: WorkerTask<Request, Value>,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<Value>> {
  if (signal.aborted) return Promise.resolve(failed({ code: "cancelled" }));
  const waiting = task.spare?.take() ?? null;
  const worker = waiting ?? startOrNull(task.start);
  if (worker === null) return doneInPage(task);
  return answerOf({ worker, isReady: waiting !== null }, task, onProgress, signal);
}

function answerOf<Request, Value>(
  { worker, isReady }: { readonly worker: Worker; readonly isReady: boolean },
  task: WorkerTask<Request, Value>,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<Value>> {
  return new Promise((resolve) => {
    let ready = isReady;
    const asking = new AbortController();
    const whileAsked = { signal: asking.signal };
    const end = (): void => {
      worker.terminate();
    };
    const settle = (result: Result<Value> | Promise<Result<Value>>, leave = end): void => {
      asking.abort();
      leave();
      resolve(result);
    };
    const onAbort = (): void => {
      settle(failed({ code: "cancelled" }));
    };
    signal.addEventListener("abort", onAbort, whileAsked);
    const { spare } = task;
    const keep = spare === undefined ? end : () => spare.keep(worker);
    const onMessage = ({ data }: MessageEvent<WorkerAnswer<Value>>): void => {
      if (data.kind === "ready") ready = true;
      else if (data.kind === "progress") onProgress(data.progress);
      else settle(data.result, keep);
    };
    const onError = (event: ErrorEvent): void => {
      event.preventDefault();
      // A worker that never got ready was blocked (a policy, a lost file): the page can still do it.
      settle(ready ? broken(`${task.name}-worker`) : doneInPage(task));
    };
    const onMessageError = (): void => {
      settle(broken(`${task.name}-message`));
    };
    worker.addEventListener("message", onMessage, whileAsked);
    worker.addEventListener("error", onError, whileAsked);
    worker.addEventListener("messageerror", onMessageError, whileAsked);
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
  if (isUnloadedPart(error)) return failed({ code: "part-not-loaded" });
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

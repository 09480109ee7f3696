/** What a worker sends: `alive` while it is at it, `done` with what it was asked for. */
export type WorkerMessage<Answer> =
  { readonly kind: "alive" } | { readonly kind: "done"; readonly answer: Answer };

/** The part of Node's Worker that the pool uses; a browser's is brought into this form. */
export interface PoolWorker {
  readonly postMessage: (task: unknown) => void;
  readonly terminate: () => unknown;
  readonly on: (event: PoolEvent, listener: PoolListener) => unknown;
  readonly off: (event: PoolEvent, listener: PoolListener) => unknown;
}

export type PoolEvent = "message" | "error" | "exit";
/** Hears the message, or the error, or the status of the exit. */
export type PoolListener = (value: unknown) => void;

/** Why there is no answer. */
export type Unanswered = "crashed" | "out-of-memory" | "endless" | "cancelled";

export type Answered<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: Unanswered };

/** Calls `alarm` when nothing was heard for too long; the answer takes that back. */
export type Watch = (alarm: () => void) => () => void;

export interface PoolOptions<Answer = unknown> {
  /** How many workers at most. */
  readonly size: number;
  readonly start: () => PoolWorker;
  readonly watch: Watch;
  readonly signal: AbortSignal;
  /** Told when a worker takes a task, by its index. */
  readonly onBegun?: (index: number) => void;
  /** Told after each task how many are done, and what this one gave. */
  readonly onDone: (done: number, index: number, answered: Answered<Answer>) => void;
}

/**
 * Gives each task to a worker, as many at once as there are workers, and puts the answers in the order
 * of the tasks. A worker that crashes, runs out of memory or is not heard of costs its one task; another
 * takes its place. An abort ends every worker at once.
 *
 * Known pools start a file of their own from node_modules, which the built command line does without.
 */
export async function runPool<Answer>(
  tasks: readonly unknown[],
  options: PoolOptions<Answer>,
): Promise<readonly Answered<Answer>[]> {
  const answers = tasks.map((): Answered<Answer> => ({ ok: false, why: "cancelled" }));
  const waiting = tasks.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    const seat = new Seat<Answer>(options);
    for (const [index, task] of waiting) {
      if (options.signal.aborted) break;
      options.onBegun?.(index);
      const answered = await seat.ask(task);
      answers[index] = answered;
      done += 1;
      options.onDone(done, index, answered);
    }
    await seat.leave();
  };
  await Promise.all(Array.from({ length: Math.min(options.size, tasks.length) }, lane));
  return answers;
}

/** One worker after another, each for as long as it answers. */
class Seat<Answer> {
  private worker: PoolWorker | null = null;

  constructor(private readonly options: PoolOptions<Answer>) {}

  async ask(task: unknown): Promise<Answered<Answer>> {
    let worker: PoolWorker;
    try {
      worker = this.worker ??= this.start();
    } catch {
      return { ok: false, why: "crashed" };
    }
    const answered = await askWorker<Answer>(worker, task, this.options);
    if (!answered.ok) await this.leave();
    return answered;
  }

  async leave(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): PoolWorker {
    const worker = this.options.start();
    // One that fails after its last answer is being ended anyway; unheard it would end the program.
    worker.on("error", () => undefined);
    return worker;
  }
}

function askWorker<Answer>(
  worker: PoolWorker,
  task: unknown,
  { watch, signal }: PoolOptions<Answer>,
): Promise<Answered<Answer>> {
  return new Promise((resolve) => {
    const settle = (answered: Answered<Answer>): void => {
      calm();
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
      signal.removeEventListener("abort", onAbort);
      resolve(answered);
    };
    const fail = (why: Unanswered): void => settle({ ok: false, why });
    const onAlarm = (): void => fail("endless");
    const onMessage = (value: unknown): void => {
      // Nobody but the worker's own code writes these.
      const message = value as WorkerMessage<Answer>;
      if (message.kind === "done") {
        settle({ ok: true, answer: message.answer });
        return;
      }
      calm();
      calm = watch(onAlarm);
    };
    const onError = (error: unknown): void =>
      fail(codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "crashed");
    const onExit = (): void => fail("crashed");
    const onAbort = (): void => fail("cancelled");
    let calm = watch(onAlarm);
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.on("exit", onExit);
    signal.addEventListener("abort", onAbort);
    worker.postMessage(task);
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : null;
}

import { poolWorker, servePool } from "../../../src/adapters/worker/pool-worker";
import type { PoolScope, PoolWork } from "../../../src/adapters/worker/pool-worker";
import { workerFiles } from "../../../src/adapters/worker/worker-files";
import type { Result } from "../../../src/app/failure";
import { success } from "../../../src/app/failure";
import type { CheckedByItself, PickedFile } from "../../../src/app/ports";
import { UNCHANGED_FILE } from "../../../src/core/lint/profiles/differences";

type Task = { readonly kind: string; readonly file: PickedFile };
type Listener = (event: { readonly data?: unknown; preventDefault: () => void }) => void;

/** A browser's worker that runs `servePool` in this thread; `blocked` as by a policy. */
class FakeWorker {
  static started = 0;
  ended = false;
  private readonly own: Record<string, Listener[]> = {};
  private readonly inside: ((event: MessageEvent<Task>) => void)[] = [];

  constructor(work: PoolWork<Task, unknown>, blocked = false) {
    FakeWorker.started += 1;
    const scope: PoolScope<Task> = {
      addEventListener: (_type, listener) => this.inside.push(listener),
      postMessage: (data) => queueMicrotask(() => this.tell("message", data)),
    };
    if (blocked) setTimeout(() => this.tell("error"));
    else servePool(work, scope);
  }

  addEventListener(type: string, listener: Listener): void {
    (this.own[type] ??= []).push(listener);
  }

  postMessage(task: Task): void {
    for (const listener of this.inside) listener({ data: task } as MessageEvent<Task>);
  }

  terminate(): void {
    this.ended = true;
  }

  private tell(type: string, data?: unknown): void {
    if (this.ended) return;
    for (const listener of this.own[type] ?? []) listener({ data, preventDefault: () => {} });
  }
}

const file = (name: string): PickedFile => ({
  name,
  size: 1,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
});

/** Says its file's name; of «вічний» nothing is ever heard. */
const work: PoolWork<Task, Result<unknown>> = ({ file: { name } }) =>
  name === "вічний" ? new Promise(() => {}) : Promise.resolve(success(name));

interface Trial {
  readonly start?: () => Worker;
  readonly abortAt?: string;
}

async function checked(names: readonly string[], { start, abortAt }: Trial = {}) {
  const told: string[] = [];
  const controller = new AbortController();
  const port = workerFiles({
    size: 1,
    start: () =>
      poolWorker(start ?? (() => new FakeWorker(work) as unknown as Worker), () =>
        Promise.resolve(work),
      ),
    watch: (alarm) => {
      const timer = setTimeout(alarm, 50);
      return () => clearTimeout(timer);
    },
  });
  await port.check(
    names.map(file),
    UNCHANGED_FILE,
    {
      onBegun: (index) => {
        told.push(`begun ${names[index] ?? ""}`);
        if (names[index] === abortAt) controller.abort();
      },
      onDone: (index, result: Result<CheckedByItself>) => {
        const word: unknown = result.ok ? result.value : result.failure.code;
        told.push([names[index], word].join(": "));
      },
    },
    controller.signal,
  );
  return told;
}

beforeEach(() => {
  FakeWorker.started = 0;
});

test("a file of which nothing is heard is given up in time, and the others are done by another worker", async () => {
  expect(await checked(["перший", "вічний", "останній"])).toEqual([
    "begun перший",
    "перший: перший",
    "begun вічний",
    "вічний: check-endless",
    "begun останній",
    "останній: останній",
  ]);
  expect(FakeWorker.started).toBe(2);
});

test("an abort ends at once: nothing is told of what was cut off, and nothing more is begun", async () => {
  expect(await checked(["перший", "вічний", "останній"], { abortAt: "вічний" })).toEqual([
    "begun перший",
    "перший: перший",
    "begun вічний",
  ]);
});

test.each<[string, () => Worker]>([
  [
    "cannot be started",
    () => {
      throw new Error("refused");
    },
  ],
  ["is blocked", () => new FakeWorker(work, true) as unknown as Worker],
])("where a worker %s the page does the work itself", async (_name, start) => {
  expect(await checked(["перший", "останній"], { start })).toEqual([
    "begun перший",
    "перший: перший",
    "begun останній",
    "останній: останній",
  ]);
});

import { Worker } from "node:worker_threads";
import type { PoolOptions } from "../../src/app/pool";
import { runPool } from "../../src/app/pool";
import { poolShape } from "../../src/cli/pool-shape";

/** A worker that does what its task says; the answer is the task itself. */
const SCRIPT = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", (task) => {
  if (task === "throw") throw new Error("ours");
  if (task === "exit") process.exit(0);
  if (task === "fill") { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)); }
  if (task === "hang") { parentPort.postMessage({ kind: "alive" }); for (;;); }
  if (task === "wait") for (;;);
  parentPort.postMessage({ kind: "done", answer: task + "!" });
});`;

interface Trial {
  readonly size?: number;
  readonly signal?: AbortSignal;
  readonly onDone?: (done: number) => void;
}

let started: Worker[] = [];
let armed = 0;
let calmed = 0;
beforeEach(() => {
  started = [];
  armed = 0;
  calmed = 0;
});
// A watch that is not taken back would keep the program from ending.
afterEach(() => expect(calmed).toBe(armed));

/** Its alarm goes off as soon as a worker says that it is alive: here only one that hangs does. */
function optionsOf({ size = 2, signal, onDone = () => undefined }: Trial): PoolOptions {
  let ring = (): void => undefined;
  return {
    size,
    signal: signal ?? new AbortController().signal,
    onDone,
    start: () => {
      const worker = new Worker(SCRIPT, {
        eval: true,
        resourceLimits: { maxOldGenerationSizeMb: 24 },
      });
      worker.on("message", ({ kind }: { readonly kind: string }) => {
        if (kind === "alive") setImmediate(() => ring());
      });
      started.push(worker);
      return worker;
    },
    watch: (alarm) => {
      armed += 1;
      ring = alarm;
      return () => {
        calmed += 1;
      };
    },
  };
}

const pooled = async (tasks: readonly string[], trial: Trial = {}) =>
  (await runPool<string>(tasks, optionsOf(trial))).map((each) =>
    each.ok ? each.answer : each.why,
  );

describe("a pool of workers", () => {
  test("answers in the order of the tasks and counts them", async () => {
    const tasks = Array.from({ length: 20 }, (_, index) => `task ${index}`);
    const counts: number[] = [];
    const answers = await pooled(tasks, { size: 3, onDone: (done) => counts.push(done) });
    expect(answers).toEqual(tasks.map((task) => `${task}!`));
    expect(counts).toEqual(tasks.map((_, index) => index + 1));
    expect(started).toHaveLength(3);
  });

  test("starts no more workers than there are tasks, and none without", async () => {
    expect(await pooled(["only"], { size: 8 })).toEqual(["only!"]);
    expect(started).toHaveLength(1);
    expect(await pooled([], { size: 8 })).toEqual([]);
    expect(started).toHaveLength(1);
  });

  test.each([
    ["throw", "crashed"],
    ["exit", "crashed"],
    ["fill", "out-of-memory"],
  ])("goes on after a task that makes the worker %s", async (task, why) => {
    expect(await pooled(["first", task, "last"], { size: 1 })).toEqual(["first!", why, "last!"]);
    expect(started).toHaveLength(2);
  });

  test("stops a task that does not come to an end, and goes on", async () => {
    expect(await pooled(["first", "hang", "last"], { size: 1 })).toEqual([
      "first!",
      "endless",
      "last!",
    ]);
  });

  test("an abort ends what runs and leaves what waits", async () => {
    const stop = new AbortController();
    const answers = await pooled(["first", "wait", "last"], {
      size: 1,
      signal: stop.signal,
      onDone: () => setImmediate(() => stop.abort()),
    });
    expect(answers).toEqual(["first!", "cancelled", "cancelled"]);
    expect(started).toHaveLength(1);
  });

  test("an abort before the start asks nobody", async () => {
    expect(await pooled(["first"], { signal: AbortSignal.abort() })).toEqual(["cancelled"]);
    expect(started).toEqual([]);
  });

  test("a worker that cannot be started costs its task", async () => {
    const options: PoolOptions = {
      ...optionsOf({}),
      start: () => {
        throw new Error("no more threads");
      },
    };
    expect(await runPool(["one"], options)).toEqual([{ ok: false, why: "crashed" }]);
  });
});

describe("how many workers", () => {
  const GIGABYTE = 1_073_741_824;
  test.each([
    [2, 16, { size: 2, megabytes: 4096 }],
    [16, 8, { size: 7, megabytes: 1024 }],
    [8, 2, { size: 1, megabytes: 1024 }],
    [4, 0.5, { size: 1, megabytes: 512 }],
  ])("%i cores and %f GB", (cores, gigabytes, expected) => {
    expect(poolShape(cores, gigabytes * GIGABYTE)).toEqual(expected);
  });
});

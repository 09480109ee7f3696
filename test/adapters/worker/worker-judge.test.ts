import { serveJudge } from "../../../src/adapters/worker/serve-judge";
import type { Judge } from "../../../src/adapters/worker/worker-judge";
import { workerJudge } from "../../../src/adapters/worker/worker-judge";
import { judgeWorkbook } from "../../../src/app/judge";
import { failed, success } from "../../../src/app/failure";
import type { JudgeProgress } from "../../../src/app/ports";
import type { CheckReport } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { makeSheet } from "../../../src/core/sheet/snapshot";

const EMPTY_REPORT: CheckReport = {
  tables: [],
  findings: [],
  summary: { error: 0, warning: 0, note: 0, review: 0, notApplicable: 0, waived: 0 },
};

const BASIS = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };

const WORKBOOK: WorkbookSnapshot = {
  name: "звіт.xlsx",
  sheets: [
    makeSheet({ id: "1", name: "9 міс 2018", visibility: "visible", merges: [] }, [
      [
        { row: 26, column: 7 },
        { type: "number", value: 0.506, formula: null, text: "50,6%", numberFormat: "0.0%" },
      ],
    ]),
  ],
};

type Listener = (event: unknown) => void;

/**
 * A worker as the browser gives it: messages are copied by structured clone and come later, an error
 * is an event, and a terminated worker is silent. What it runs is our own `serveJudge`.
 */
class TestWorker {
  terminated = false;
  private readonly listeners = new Map<string, Listener[]>();
  private serve: Listener = () => undefined;

  constructor(run: (worker: TestWorker) => void) {
    queueMicrotask(() => {
      run(this);
    });
  }

  addEventListener(type: string, listener: Listener, { signal }: AddEventListenerOptions): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
    signal?.addEventListener("abort", () => {
      const others = this.listeners.get(type)?.filter((each) => each !== listener) ?? [];
      this.listeners.set(type, others);
    });
  }

  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message);
    setTimeout(() => {
      if (!this.terminated) this.serve({ data });
    }, 0);
  }

  terminate(): void {
    this.terminated = true;
  }

  emit(type: string, event: object): void {
    if (this.terminated) return;
    for (const listener of this.listeners.get(type) ?? []) {
      listener({ preventDefault: () => undefined, ...event });
    }
  }

  /** Runs `serveJudge` in this worker. */
  serveWith(judge: Judge): void {
    serveJudge(judge, {
      addEventListener: (_type, listener) => {
        this.serve = listener as Listener;
      },
      postMessage: (answer) => {
        this.emit("message", { data: structuredClone(answer) });
      },
    });
  }
}

const asWorker = (worker: TestWorker): Worker => worker as unknown as Worker;

function judgeIn(run: (worker: TestWorker) => void, direct: Judge = () => success(EMPTY_REPORT)) {
  const workers: TestWorker[] = [];
  const port = workerJudge(
    () => {
      const worker = new TestWorker(run);
      workers.push(worker);
      return asWorker(worker);
    },
    () => Promise.resolve(direct),
  );
  return { port, workers };
}

const never = new AbortController().signal;
const ignore = (): void => undefined;
const inPage: Judge = () => failed({ code: "unexpected", detail: "judged in the page" });
const byPage = { ok: false, failure: { code: "unexpected", detail: "judged in the page" } };

test("the workbook arrives whole, and so does what was judged", async () => {
  const arrived: WorkbookSnapshot[] = [];
  const { port, workers } = judgeIn((worker) => {
    worker.serveWith((workbook) => {
      arrived.push(workbook);
      return success({ ...EMPTY_REPORT, summary: { ...EMPTY_REPORT.summary, error: 2 } });
    });
  }, inPage);
  const judged = await port.judge(WORKBOOK, BASIS, ignore, never);
  expect(arrived).toEqual([WORKBOOK]);
  expect(judged.ok && judged.value.summary.error).toBe(2);
  // It waits for the next check.
  await port.judge(WORKBOOK, BASIS, ignore, never);
  expect(arrived).toEqual([WORKBOOK, WORKBOOK]);
  expect(workers.map((worker) => worker.terminated)).toEqual([false]);
});

/** A worker that comes up and answers only while its file can be had. */
function judgeOnline(online: boolean): ReturnType<typeof judgeIn> & { go: (to: boolean) => void } {
  let isOnline = online;
  const own = judgeIn((worker) => {
    if (isOnline) worker.serveWith(() => success(EMPTY_REPORT));
    else worker.emit("error", {});
  }, inPage);
  return { ...own, go: (to) => (isOnline = to) };
}

test("one started ahead is there for the first check, also when its file is out of reach by then", async () => {
  const { port, workers, go } = judgeOnline(true);
  port.prepare();
  await new Promise((resolve) => setTimeout(resolve, 0));
  go(false);
  port.prepare();
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(success(EMPTY_REPORT));
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(success(EMPTY_REPORT));
  expect(workers).toHaveLength(1);
});

test("one that cannot be started ahead is no failure, and the check tries again", async () => {
  const { port, workers, go } = judgeOnline(false);
  port.prepare();
  await new Promise((resolve) => setTimeout(resolve, 0));
  go(true);
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(success(EMPTY_REPORT));
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
});

test("where neither a worker's file nor the page's part can be fetched, that is what is told", async () => {
  const unloaded = Object.assign(new Error("Loading chunk 35 failed."), { name: "ChunkLoadError" });
  const port = workerJudge(
    () => {
      throw new DOMException("no network", "NetworkError");
    },
    () => Promise.reject(unloaded),
  );
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual({
    ok: false,
    failure: { code: "part-not-loaded" },
  });
});

test("the real judge answers in the worker as it does in the page", async () => {
  const { port } = judgeIn((worker) => {
    worker.serveWith(judgeWorkbook);
  }, inPage);
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(judgeWorkbook(WORKBOOK, BASIS));
});

test("progress is told in order", async () => {
  const { port } = judgeIn((worker) => {
    worker.serveWith((_workbook, _profile, onProgress) => {
      for (const done of [1, 2, 3]) onProgress({ done, all: 3 });
      return success(EMPTY_REPORT);
    });
  }, inPage);
  const told: JudgeProgress[] = [];
  await port.judge(WORKBOOK, BASIS, (progress) => told.push(progress), never);
  expect(told.map(({ done, all }) => `${done}/${all}`)).toEqual(["1/3", "2/3", "3/3"]);
});

test("cancelling ends a judge that would never end, and stops its worker", async () => {
  const { port, workers } = judgeIn((worker) => {
    worker.emit("message", { data: { kind: "ready" } });
  }, inPage);
  const controller = new AbortController();
  const judging = port.judge(WORKBOOK, BASIS, ignore, controller.signal);
  controller.abort();
  expect(await judging).toEqual({ ok: false, failure: { code: "cancelled" } });
  expect(workers.map((worker) => worker.terminated)).toEqual([true]);
});

test("a check cancelled beforehand starts no worker", async () => {
  const { port, workers } = judgeIn(() => undefined, inPage);
  const judged = await port.judge(WORKBOOK, BASIS, ignore, AbortSignal.abort());
  expect(judged).toEqual({ ok: false, failure: { code: "cancelled" } });
  expect(workers).toEqual([]);
});

test("a worker that crashes is a failure, and the next check has a new one", async () => {
  let crashes = true;
  const { port, workers } = judgeIn((worker) => {
    if (!crashes) {
      worker.serveWith(() => success(EMPTY_REPORT));
      return;
    }
    worker.emit("message", { data: { kind: "ready" } });
    worker.emit("error", { message: "out of memory" });
  }, inPage);
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual({
    ok: false,
    failure: { code: "unexpected", detail: "judge-worker" },
  });
  crashes = false;
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(success(EMPTY_REPORT));
  expect(workers).toHaveLength(2);
});

test("a judge that throws is a failure with the error's name, in the worker and in the page", async () => {
  const broken: Judge = () => {
    throw new RangeError("a mistake of ours");
  };
  const expected = { ok: false, failure: { code: "unexpected", detail: "judge-RangeError" } };
  const worker = judgeIn((each) => {
    each.serveWith(broken);
  }, inPage);
  expect(await worker.port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(expected);
  const page = workerJudge(
    () => {
      throw new Error("no workers here");
    },
    () => Promise.resolve(broken),
  );
  expect(await page.judge(WORKBOOK, BASIS, ignore, never)).toEqual(expected);
});

test("an answer that cannot be copied is a failure", async () => {
  const { port } = judgeIn((worker) => {
    worker.emit("message", { data: { kind: "ready" } });
    worker.emit("messageerror", {});
  }, inPage);
  expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual({
    ok: false,
    failure: { code: "unexpected", detail: "judge-message" },
  });
});

describe("where no worker can be started the page judges", () => {
  test("when making it throws", async () => {
    const port = workerJudge(
      () => {
        throw new DOMException("blocked by policy", "SecurityError");
      },
      () => Promise.resolve(inPage),
    );
    expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(byPage);
  });

  test("when its file does not load", async () => {
    const { port } = judgeIn((worker) => {
      worker.emit("error", {});
    }, inPage);
    expect(await port.judge(WORKBOOK, BASIS, ignore, never)).toEqual(byPage);
  });
});

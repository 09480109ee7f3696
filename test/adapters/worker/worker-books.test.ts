import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkerAnswer } from "../../../src/adapters/worker/ask-worker";
import { serveBooks, workerBooks } from "../../../src/adapters/worker/worker-books";
import { readPickedFile } from "../../../src/adapters/xlsx/picked-file";
import type { JudgeProgress, PickedFile, ReadBook } from "../../../src/app/ports";

const SEED = readFileSync(join(__dirname, "../../../seeds/report-2018-9m.xlsx"));

function fileOf(name: string, bytes: Uint8Array): PickedFile {
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  };
}

const GOOD = fileOf("звіт.xlsx", SEED);
const FILES: readonly PickedFile[] = [
  fileOf("не книга.xlsx", new TextEncoder().encode("не книга")),
  GOOD,
  fileOf("порожній.xlsx", new Uint8Array()),
  fileOf("обірваний.xlsx", SEED.subarray(0, 2000)),
  { ...GOOD, name: "завеликий.xlsx", size: 300 * 1024 * 1024 },
  {
    ...GOOD,
    name: "чужий.xlsx",
    arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
  },
];

const inPage = workerBooks(
  () => {
    throw new Error("no worker here");
  },
  () => Promise.resolve(readPickedFile),
);

const saidOf = (books: readonly ReadBook[]): readonly (readonly [string, string])[] =>
  books.map(({ name, result }) => [
    name,
    result.ok ? result.value.sheets.map((sheet) => sheet.name).join() : result.failure.code,
  ]);

const SAID = [
  ["не книга.xlsx", "file-not-workbook"],
  ["звіт.xlsx", expect.stringContaining("9 міс 2018")],
  ["порожній.xlsx", "file-empty"],
  ["обірваний.xlsx", "file-damaged"],
  ["завеликий.xlsx", "file-too-large"],
  ["чужий.xlsx", "file-no-access"],
];

describe("picked files", () => {
  it("are each read or told why not, in their order, with the progress", async () => {
    const told: JudgeProgress[] = [];
    const read = await inPage.read(
      FILES,
      (progress) => told.push(progress),
      new AbortController().signal,
    );
    if (!read.ok) throw new Error(read.failure.code);
    expect(saidOf(read.value)).toEqual(SAID);
    expect(told).toEqual(FILES.map((_, index) => ({ done: index + 1, all: FILES.length })));
  });

  it("are not read on when nobody wants them any more", async () => {
    const cancelling = new AbortController();
    const read = await inPage.read(FILES, () => cancelling.abort(), cancelling.signal);
    expect(read).toEqual({ ok: false, failure: { code: "cancelled" } });
  });

  it("do not stop the others where reading one throws", async () => {
    const throwing = workerBooks(
      () => {
        throw new Error("no worker here");
      },
      () =>
        Promise.resolve((file) =>
          file === GOOD ? readPickedFile(file) : Promise.reject(new TypeError("ours")),
        ),
    );
    const read = await throwing.read(
      FILES.slice(0, 2),
      () => undefined,
      new AbortController().signal,
    );
    if (!read.ok) throw new Error(read.failure.code);
    expect(saidOf(read.value)).toEqual([["не книга.xlsx", "unexpected"], SAID[1]]);
  });

  it("are answered the same by a worker", async () => {
    const answer = await new Promise<WorkerAnswer<unknown>>((resolve) => {
      serveBooks(readPickedFile, {
        addEventListener: (_type, listener) => {
          queueMicrotask(() => {
            listener({ data: { files: FILES } } as MessageEvent<{ files: readonly PickedFile[] }>);
          });
        },
        postMessage: (sent) => {
          if (sent.kind === "done") resolve(sent);
        },
      });
    });
    if (answer.kind !== "done" || !answer.result.ok) throw new Error("not done");
    expect(saidOf(answer.result.value as readonly ReadBook[])).toEqual(SAID);
  });
});

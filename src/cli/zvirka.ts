import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { documentWriter } from "../adapters/documents/document-writer";
import { deadlineFile } from "../adapters/documents/deadline-file";
import { sarif } from "../adapters/documents/sarif";
import { nodeCopies } from "../adapters/xlsx/node-copies";
import { nodeFiles } from "../adapters/xlsx/node-files";
import { expandPath, fileFailure } from "../adapters/xlsx/node-folder";
import { version } from "../../package.json";
import { judgeWorkbook } from "../app/judge";
import { failed, success } from "../app/failure";
import { failureText } from "../app/failure-texts";
import { checkFiles, compareInPool } from "./commands/check/check-files";
import type { PoolOptions, PoolWorker, Watch } from "../app/pool";
import { poolShape } from "./pool-shape";
import { resultView } from "./commands/check/result-view";
import { run } from "./run";
import type { Terminal } from "./terminal";
import { writeResult, writeResults } from "./write-results";

/** Clears what a longer line left behind. */
const CLEAR_LINE = "\r\u001B[K";

/** Nothing heard of a file for so long, in milliseconds: a hundred megabytes take a fraction of it. */
const PATIENCE = 10 * 60_000;

const interruption = new AbortController();
// The second Ctrl+C finds no listener and ends the program as usual.
process.once("SIGINT", () => interruption.abort());

// Whoever reads the output may leave early («| head»): that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

const shape = poolShape(availableParallelism(), totalmem());

/** Starts a worker that checks files; webpack finds its file by this very form of address. */
function startWorker(): PoolWorker {
  return new Worker(new URL("./commands/check/check.worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: shape.megabytes },
  });
}

const watch: Watch = (alarm) => {
  const timer = setTimeout(alarm, PATIENCE);
  return () => clearTimeout(timer);
};

function poolOf(onDone: PoolOptions["onDone"]): PoolOptions {
  return { size: shape.size, start: startWorker, watch, signal: interruption.signal, onDone };
}

const view: Terminal["view"] = (options) => resultView(options, sarif);

/** The pages lie beside the program. */
const rulePage: Terminal["rulePage"] = (rule, language) => {
  try {
    return readFileSync(join(__dirname, "rules", `${rule.toLowerCase()}.${language}.md`), "utf8");
  } catch {
    return null;
  }
};

const terminal: Terminal = {
  expand: expandPath,
  checkFiles: (tasks, onDone) => checkFiles(tasks, poolOf(onDone), view),
  compareFiles: (tasks) =>
    compareInPool(
      tasks,
      poolOf(() => undefined),
    ),
  view,
  files: nodeFiles,
  copies: nodeCopies,
  documents: documentWriter,
  calendar: deadlineFile,
  judge: judgeWorkbook,
  rulePage,
  readText: async (path) => {
    try {
      return success(await readFile(path, "utf8"));
    } catch (error) {
      return failed(fileFailure(error));
    }
  },
  interruption: interruption.signal,
  version,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`);
  },
  colours: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  write: writeResult,
  writeFolder: writeResults,
};

// The status is set, not exited with: a pipe may not have taken all of the output yet.
run(process.argv.slice(2), terminal).then(
  (status) => {
    process.exitCode = status;
  },
  () => {
    const failure = { code: "unexpected", detail: "cli" } as const;
    process.stderr.write(`${failureText(failure, "uk")}\n`);
    process.exitCode = 2;
  },
);

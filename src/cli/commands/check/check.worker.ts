import { parentPort } from "node:worker_threads";
import { nodeFiles } from "../../../adapters/xlsx/node-files";
import { sarif } from "../../../adapters/documents/sarif";
import { judgeWorkbook } from "../../../app/judge";
import { judgeTogether, programmeOf } from "../../../app/check-across";
import type { CheckedPart, CheckTask } from "./check-file";
import { checkFile } from "./check-file";
import type { Compared, CompareTask } from "./compare-files";
import { compareFiles } from "./compare-files";
import type { WorkerMessage } from "../../../app/pool";
import type { ResultView, ViewOptions } from "./result-view";
import { resultView } from "./result-view";

/** How often at most the worker says that it is alive, in milliseconds. */
const PULSE = 1000;

const send = (message: WorkerMessage<CheckedPart | Compared>): void =>
  parentPort?.postMessage(message);

function pulse(): () => void {
  let last = Date.now();
  return () => {
    if (Date.now() - last < PULSE) return;
    last = Date.now();
    send({ kind: "alive" });
  };
}

const view = (options: ViewOptions): ResultView => resultView(options, sarif);

parentPort?.on("message", (task: CheckTask | CompareTask) => {
  const alive = pulse();
  if ("files" in task) {
    send({ kind: "done", answer: compareFiles(task, { judgeTogether, view, alive }) });
    return;
  }
  const { read, kept } = nodeFiles;
  const ports = { read, kept, judge: judgeWorkbook, programmeOf, view, alive };
  void checkFile(task, ports).then((answer) => send({ kind: "done", answer }));
});

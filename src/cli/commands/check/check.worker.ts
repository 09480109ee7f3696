import { parentPort } from "node:worker_threads";
import { nodeFiles } from "../../../adapters/xlsx/node-files";
import { sarif } from "../../../adapters/documents/sarif";
import { judgeWorkbook } from "../../../app/check";
import type { CheckedPart, CheckTask } from "./check-file";
import { checkFile } from "./check-file";
import type { WorkerMessage } from "../../pool";
import type { ResultView, ViewOptions } from "./result-view";
import { resultView } from "./result-view";

/** How often at most the worker says that it is alive, in milliseconds. */
const PULSE = 1000;

const send = (message: WorkerMessage<CheckedPart>): void => parentPort?.postMessage(message);

function pulse(): () => void {
  let last = Date.now();
  return () => {
    if (Date.now() - last < PULSE) return;
    last = Date.now();
    send({ kind: "alive" });
  };
}

parentPort?.on("message", (task: CheckTask) => {
  const view = (options: ViewOptions): ResultView => resultView(options, sarif);
  const ports = {
    read: nodeFiles.read,
    kept: nodeFiles.kept,
    judge: judgeWorkbook,
    view,
    alive: pulse(),
  };
  void checkFile(task, ports).then((answer) => send({ kind: "done", answer }));
});

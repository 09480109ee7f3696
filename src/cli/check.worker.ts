import { parentPort } from "node:worker_threads";
import { nodeFiles } from "../adapters/xlsx/node-files";
import { judgeWorkbook } from "../app/check";
import type { CheckedPart, CheckTask } from "./check-file";
import { checkFile } from "./check-file";
import type { WorkerMessage } from "./pool";
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
  const ports = { read: nodeFiles.read, judge: judgeWorkbook, view: resultView, alive: pulse() };
  void checkFile(task, ports).then((answer) => send({ kind: "done", answer }));
});

import { excelDelivery } from "../adapters/excel/delivery";
import { poolWorker } from "../adapters/worker/pool-worker";
import { workerFiles } from "../adapters/worker/worker-files";
import type { PickedFileWork } from "./picked-file-work";
import { createManyFilesSession } from "./state/many-files-session";
import type { OpenManyFiles } from "./state/tools";
import { today } from "./view/today";

/** Nothing heard of a file for so long, in milliseconds: it is skipped. Most take a tenth of a second. */
const PATIENCE = 60_000;
/** One reads while another judges; more would take the machine from Excel. */
const WORKERS = 2;

/** Begins to check many files. A chunk of its own, loaded when asked for. */
export const openManyFiles: OpenManyFiles = (basis) =>
  createManyFilesSession(basis, {
    files: workerFiles({
      size: WORKERS,
      start: () => poolWorker(startFilesWorker, loadWork),
      watch: (alarm) => {
        const timer = setTimeout(alarm, PATIENCE);
        return () => clearTimeout(timer);
      },
    }),
    delivery: excelDelivery(),
    today,
  });

/** webpack finds the worker's file by this very form of address. */
function startFilesWorker(): Worker {
  return new Worker(new URL("./files.worker.ts", import.meta.url));
}

async function loadWork(): Promise<PickedFileWork> {
  const { pickedFileWork } = await import("./picked-file-work");
  return pickedFileWork;
}

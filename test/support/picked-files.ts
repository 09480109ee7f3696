import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { workerFiles } from "../../src/adapters/worker/worker-files";
import { poolWorker } from "../../src/adapters/worker/pool-worker";
import type { ManyFilesPort } from "../../src/app/ports";
import { pickedFileWork } from "../../src/taskpane/picked-file-work";
import type { NamedFile } from "../../src/taskpane/view/picked-files";

/** A file of the disk as a browser hands one over. */
export function pickedFrom(file: string, name = path.basename(file)): NamedFile {
  return { path: name, file: new File([new Uint8Array(readFileSync(file))], name) };
}

/** Every workbook of a folder, by name. */
export function pickedFolder(folder: string): readonly NamedFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .toSorted()
    .map((name) => pickedFrom(path.join(folder, name)));
}

/** The check of many files as it is where no worker can be started: the page does it itself. */
export function filesInPage(): ManyFilesPort {
  const start = (): Worker => {
    throw new Error("no workers here");
  };
  return workerFiles({
    size: 2,
    start: () => poolWorker(start, () => Promise.resolve(pickedFileWork)),
    watch: () => () => undefined,
  });
}

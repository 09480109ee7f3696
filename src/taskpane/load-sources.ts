import { browserChosenSources } from "../adapters/storage/chosen-sources";
import type { ReadPickedSource } from "../adapters/worker/worker-sources";
import { workerSources } from "../adapters/worker/worker-sources";
import { createSourcesSession } from "./state/sources-session";
import type { OpenSources } from "./state/tools";

const memory = browserChosenSources();

/** Begins to put reports together. A chunk of its own, loaded when asked for. */
export const openSources: OpenSources = (job, basis) =>
  createSourcesSession(job, {
    ...basis,
    files: workerSources(startSourcesWorker, loadReader),
    memory,
  });

/** webpack finds the worker's file by this very form of address. */
function startSourcesWorker(): Worker {
  return new Worker(new URL("./sources.worker.ts", import.meta.url));
}

async function loadReader(): Promise<ReadPickedSource> {
  const { readSource } = await import("./read-source");
  return readSource;
}

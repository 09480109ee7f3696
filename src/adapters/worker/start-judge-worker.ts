/** Starts the worker that judges; webpack finds its file by this very form of address. */
export function startJudgeWorker(): Worker {
  return new Worker(new URL("./judge.worker.ts", import.meta.url));
}

import type { Result } from "../../app/failure";
import type { PickedFile, PickedSource, PickedSourcesPort } from "../../app/ports";
import type { Profile } from "../../core/lint/profile";
import { askWorker } from "./ask-worker";
import { readEach } from "./each-file";
import type { WorkScope } from "./serve-work";
import { serveWork } from "./serve-work";

/** Reads and checks one workbook file for what it brings. */
export type ReadPickedSource = (
  file: PickedFile,
  profile: Profile,
) => Promise<PickedSource["result"]>;

interface SourcesRequest {
  readonly files: readonly PickedFile[];
  readonly profile: Profile;
}

const TASK = "sources";

/**
 * Reads what picked files bring in a worker: the page gets neither their bytes nor their cells.
 *
 * @param start makes a worker that runs `serveSources`
 * @param direct loads what reads them in the page where no worker can be started
 */
export function workerSources(
  start: () => Worker,
  direct: () => Promise<ReadPickedSource>,
): PickedSourcesPort {
  return {
    read: (files, profile, onProgress, signal) =>
      askWorker<SourcesRequest, readonly PickedSource[]>(
        {
          name: TASK,
          request: { files, profile },
          start,
          inPage: async () => readAll(await direct(), { files, profile }, onProgress, signal),
        },
        onProgress,
        signal,
      ),
  };
}

/** Answers requests for what files bring inside a worker, which ends when nobody wants it any more. */
export function serveSources(read: ReadPickedSource, scope: WorkScope<SourcesRequest>): void {
  const never = new AbortController().signal;
  serveWork(TASK, (request, onProgress) => readAll(read, request, onProgress, never), scope);
}

function readAll(
  read: ReadPickedSource,
  { files, profile }: SourcesRequest,
  onProgress: Parameters<PickedSourcesPort["read"]>[2],
  signal: AbortSignal,
): Promise<Result<readonly PickedSource[]>> {
  return readEach(TASK, files, (file) => read(file, profile), onProgress, signal);
}

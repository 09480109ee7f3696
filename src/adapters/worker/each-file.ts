import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { JudgeProgress, PickedFile } from "../../app/ports";
import { thrown } from "./ask-worker";

/** What came of one file. */
export interface FileResult<Value> {
  readonly name: string;
  readonly result: Result<Value>;
}

/**
 * Reads files one after another: of a hundred only one is unpacked in the memory at a time, and what is
 * wrong with one does not concern the others.
 *
 * @param task begins the codes of its failures, for support
 */
export async function readEach<Value>(
  task: string,
  files: readonly PickedFile[],
  read: (file: PickedFile) => Promise<Result<Value>>,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<readonly FileResult<Value>[]>> {
  const done: FileResult<Value>[] = [];
  for (const file of files) {
    if (signal.aborted) return failed({ code: "cancelled" });
    const result = await read(file).catch((error: unknown) => thrown(task, error));
    done.push({ name: file.name, result });
    onProgress({ done: done.length, all: files.length });
  }
  return signal.aborted ? failed({ code: "cancelled" }) : success(done);
}

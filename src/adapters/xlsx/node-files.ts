import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { FilesPort, ReadOptions } from "../../app/ports";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { OpenError } from "../../workbook-file/open-error";
import { keptTextIn } from "./kept-text";
import { expandPath, fileFailure } from "./node-folder";
import { OPEN_FAILURES, sizeFailure } from "./open-failures";
import { readSnapshot } from "./read-snapshot";

/** Workbook files on this machine. */
export const nodeFiles: FilesPort = {
  read: readWorkbookFile,
  kept: readKeptText,
  expand: (path) => expandPath(path),
};

async function readKeptText(path: string): Promise<Result<string | null>> {
  try {
    return await keptTextIn(await readFile(path));
  } catch (error) {
    return failed(fileFailure(error));
  }
}

async function readWorkbookFile(
  path: string,
  options?: ReadOptions,
): Promise<Result<WorkbookSnapshot>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return failed({ code: "file-is-folder" });
    const tooLarge = sizeFailure(facts.size);
    if (tooLarge !== null) return failed(tooLarge);
    return success(await readSnapshot(await readFile(path), basename(path), options));
  } catch (error) {
    return failed(error instanceof OpenError ? OPEN_FAILURES[error.code] : fileFailure(error));
  }
}

import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { PickedFile } from "../../app/ports";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { OpenError } from "../../workbook-file/open-error";
import { keptTextIn } from "./kept-text";
import { OPEN_FAILURES, sizeFailure } from "./open-failures";
import { readSnapshot } from "./read-snapshot";

/** Reads a workbook file that a person picked in a browser, as `nodeFiles` reads one of the disk. */
export async function readPickedFile(file: PickedFile): Promise<Result<WorkbookSnapshot>> {
  const tooLarge = sizeFailure(file.size);
  if (tooLarge !== null) return failed(tooLarge);
  const bytes = await bytesOf(file);
  if (bytes === null) return failed({ code: "file-no-access" });
  try {
    return success(await readSnapshot(bytes, file.name));
  } catch (error) {
    if (error instanceof OpenError) return failed(OPEN_FAILURES[error.code]);
    throw error;
  }
}

/** What Zvirka kept in a workbook file that a person picked. */
export async function keptInPickedFile(file: PickedFile): Promise<Result<string | null>> {
  const bytes = await bytesOf(file);
  return bytes === null ? failed({ code: "file-no-access" }) : keptTextIn(bytes);
}

/** Null where a browser does not give them: the file is gone, was changed since, or is not ours to read. */
async function bytesOf(file: PickedFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

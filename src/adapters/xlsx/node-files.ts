import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Failure, Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { FilesPort } from "../../app/ports";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { OpenErrorCode } from "../../workbook-file/open-error";
import { OpenError } from "../../workbook-file/open-error";
import { readSnapshot } from "./read-snapshot";

/** Larger files are not reports, and unpacking them would exhaust the memory. */
const MOST_MEGABYTES = 100;

const OPEN_FAILURES: Readonly<Record<OpenErrorCode, Failure>> = {
  "empty-file": { code: "file-empty" },
  encrypted: { code: "file-encrypted" },
  "old-format": { code: "file-old-format" },
  damaged: { code: "file-damaged" },
  "not-a-workbook": { code: "file-not-workbook" },
};

/** Workbook files on this machine. */
export const nodeFiles: FilesPort = { read: readWorkbookFile, expand };

async function readWorkbookFile(path: string): Promise<Result<WorkbookSnapshot>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return failed({ code: "file-is-folder" });
    const megabytes = Math.round(facts.size / 1_048_576);
    if (megabytes > MOST_MEGABYTES) return failed({ code: "file-too-large", megabytes });
    return success(await readSnapshot(await readFile(path), basename(path)));
  } catch (error) {
    return failed(failureOf(error));
  }
}

async function expand(path: string): Promise<Result<readonly string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return success([path]);
    const names = await readdir(path, { recursive: true });
    const workbooks = names
      // Excel's own lock files carry the name of the workbook that is open.
      .filter((name) => /\.xlsx$/i.test(name) && !basename(name).startsWith("~$"))
      .toSorted()
      .map((name) => join(path, name));
    return workbooks.length === 0 ? failed({ code: "folder-empty" }) : success(workbooks);
  } catch (error) {
    return failed(failureOf(error));
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof OpenError) return OPEN_FAILURES[error.code];
  const code =
    typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "file-missing" };
  if (["EACCES", "EPERM", "EBUSY", "EISDIR"].includes(code)) return { code: "file-no-access" };
  return { code: "unexpected", detail: code === "" ? "read-file" : code };
}

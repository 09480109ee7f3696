import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { ExpandedPath } from "../../app/ports";

/** Lists one folder; another one in tests. */
type ReadFolder = (path: string) => Promise<readonly Dirent[]>;

const readFolder: ReadFolder = (path) => readdir(path, { withFileTypes: true });

/**
 * The workbooks that a path names: itself, or every .xlsx of a folder and of the folders in it, sorted
 * by name. Excel's lock files (`~$…`) are left out, and folders that are only linked to are not entered.
 * A folder inside that cannot be read is told in its place; the others still count.
 */
export async function expandPath(
  path: string,
  list: ReadFolder = readFolder,
): Promise<readonly ExpandedPath[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, result: success(path) }];
  } catch (error) {
    return [{ path, result: failed(fileFailure(error)) }];
  }
  const found = await listWorkbooks(path, list);
  return found.length === 0 ? [{ path, result: failed({ code: "folder-empty" }) }] : found;
}

async function listWorkbooks(folder: string, list: ReadFolder): Promise<readonly ExpandedPath[]> {
  let entries: readonly Dirent[];
  try {
    entries = await list(folder);
  } catch (error) {
    return [{ path: folder, result: failed(fileFailure(error)) }];
  }
  const found: ExpandedPath[] = [];
  // One after another: a deep tree must not have all its folders open at once.
  for (const entry of entries.toSorted((a, b) => compareNames(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await listWorkbooks(path, list)));
    else if (isWorkbookName(entry.name)) found.push({ path, result: success(path) });
  }
  return found;
}

function isWorkbookName(name: string): boolean {
  // Excel's own lock files carry the name of the workbook that is open.
  return /\.xlsx$/i.test(name) && !name.startsWith("~$");
}

/** By character codes: the same order on every machine, whatever its language. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What an error of the file system means. */
export function fileFailure(error: unknown): Failure {
  const code =
    typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "file-missing" };
  if (["EACCES", "EPERM", "EBUSY", "EISDIR"].includes(code)) return { code: "file-no-access" };
  return { code: "unexpected", detail: code === "" ? "read-file" : code };
}

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentFile } from "../app/ports";
import type { Written } from "./terminal";

/** Writes a result file, over one that is there only where that is allowed. */
export async function writeResult(
  path: string,
  content: string | Uint8Array,
  replace: boolean,
): Promise<Written> {
  try {
    await writeFile(path, content, { flag: replace ? "w" : "wx" });
    return "written";
  } catch (error) {
    return codeOf(error) === "EEXIST" ? "exists" : "failed";
  }
}

/**
 * Writes result files into a folder. A folder with anything in it is written to only where that is
 * allowed, so that nothing old is taken for a part of the result.
 */
export async function writeResults(
  folder: string,
  files: readonly DocumentFile[],
  replace: boolean,
): Promise<Written> {
  try {
    await mkdir(folder, { recursive: true });
    if (!replace && (await readdir(folder)).length > 0) return "exists";
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    return "written";
  } catch (error) {
    return codeOf(error) === "EEXIST" ? "exists" : "failed";
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

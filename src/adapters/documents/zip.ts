import { zipSync } from "fflate";
import type { DocumentFile } from "../../app/ports";
import { NO_DAY } from "./no-day";

/** Several files as one zip; the same files make the same bytes. */
export function zipOf(name: string, files: readonly DocumentFile[]): DocumentFile {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return { name, mediaType: "application/zip", bytes: zipSync(entries, { mtime: NO_DAY }) };
}

import type { Failure } from "../../app/failure";
import type { OpenErrorCode } from "../../workbook-file/open-error";

/** Larger files are not reports, and unpacking them would exhaust the memory. */
const MOST_MEGABYTES = 100;

/** Why a file of so many bytes is not even opened; null where it may be. */
export function sizeFailure(bytes: number): Failure | null {
  const megabytes = Math.round(bytes / 1_048_576);
  return megabytes > MOST_MEGABYTES ? { code: "file-too-large", megabytes } : null;
}

/** Why a file is no workbook, in the words of the use cases. */
export const OPEN_FAILURES: Readonly<Record<OpenErrorCode, Failure>> = {
  "empty-file": { code: "file-empty" },
  encrypted: { code: "file-encrypted" },
  "old-format": { code: "file-old-format" },
  damaged: { code: "file-damaged" },
  "not-a-workbook": { code: "file-not-workbook" },
};

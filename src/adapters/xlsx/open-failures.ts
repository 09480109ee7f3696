import type { Failure } from "../../app/failure";
import type { OpenErrorCode } from "../../workbook-file/open-error";

/** Why a file is no workbook, in the words of the use cases. */
export const OPEN_FAILURES: Readonly<Record<OpenErrorCode, Failure>> = {
  "empty-file": { code: "file-empty" },
  encrypted: { code: "file-encrypted" },
  "old-format": { code: "file-old-format" },
  damaged: { code: "file-damaged" },
  "not-a-workbook": { code: "file-not-workbook" },
};

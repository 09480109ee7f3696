export type OpenErrorCode =
  "empty-file" | "encrypted" | "old-format" | "damaged" | "not-a-workbook";

/** A file that cannot be opened as a workbook; `code` says why, the caller has the words for it. */
export class OpenError extends Error {
  constructor(
    readonly code: OpenErrorCode,
    options?: ErrorOptions,
  ) {
    super(`Cannot open the workbook: ${code}`, options);
    this.name = "OpenError";
  }
}

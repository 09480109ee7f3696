import type { Failure } from "../../app/failure";

/** Thrown inside a run to leave it with a known failure; never leaves this folder. */
export class RunStopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = "RunStopped";
  }
}

/** The requirement set without which nothing works; newer ones are asked for where they are used. */
export const NEEDED_EXCEL_API = "1.14";

export const HOST_TOO_OLD: Failure = {
  code: "host-too-old",
  needed: `ExcelApi ${NEEDED_EXCEL_API}`,
};

/**
 * Excel's error codes (application-specific API error handling, Microsoft Learn) in our words. Codes
 * are not localised; messages are not meant for people.
 */
const BY_CODE: ReadonlyMap<string, Failure> = new Map(
  Object.entries({
    InvalidOperationInCellEditMode: { code: "cell-being-edited" },
    AccessDenied: { code: "sheet-protected", sheet: null },
    RangeExceedsLimit: { code: "too-large" },
    OperationCellsExceedLimit: { code: "too-large" },
    RequestPayloadSizeLimitExceeded: { code: "too-large" },
    ResponsePayloadSizeLimitExceeded: { code: "too-large" },
    MemoryLimitReached: { code: "too-large" },
    InsertDeleteConflict: { code: "rows-blocked" },
    PivotTableRangeConflict: { code: "rows-blocked" },
    NonBlankCellOffSheet: { code: "rows-off-sheet" },
    MergedRangeConflict: { code: "merged-in-the-way" },
    UndoNotSupported: { code: "undo-not-supported" },
    InactiveWorkbook: { code: "busy" },
    RequestAborted: { code: "busy" },
    ActivityLimitReached: { code: "busy" },
    ApiNotFound: HOST_TOO_OLD,
    ApiNotAvailable: HOST_TOO_OLD,
  } satisfies Record<string, Failure>),
);

/** The failure an exception of Office.js stands for; anything unknown keeps its code for support. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RunStopped) return error.failure;
  const code = officeCode(error);
  return BY_CODE.get(code) ?? { code: "unexpected", detail: code };
}

/** Excel's own code of an error, or the name of another exception. */
export function officeCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) {
    const { code } = error;
    if (typeof code === "string" && code !== "") return code;
    if (typeof code === "number") return String(code);
  }
  return error instanceof Error ? error.name : "unknown";
}

/** Error codes an add-in sees; the names are Excel's (application-specific API error handling). */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  | "InvalidOperationInCellEditMode";

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A refusal that the add-in gets as an error of its batch. */
export class HostError extends Error {
  /** @param location the member that refused, such as «Range.values» */
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(location: string, cause?: unknown): HostError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", message, location, { cause });
}

/** What the host does not model, or what the offered requirement set does not hold. */
export function apiNotFound(location: string): HostError {
  return new HostError("ApiNotFound", `The host has no such API: ${location}`, location);
}

import type { Failure } from "../failure";
import type { Unanswered } from "../pool";

/** Why a file was not checked, where the worker that had it gave no answer. */
export const UNANSWERED_FAILURES: Readonly<Record<Unanswered, Failure>> = {
  crashed: { code: "check-crashed" },
  "out-of-memory": { code: "too-large" },
  endless: { code: "check-endless" },
  cancelled: { code: "cancelled" },
};

import type { Failure, Result } from "../../app/failure";
import { failed } from "../../app/failure";
import { failureOf, RunStopped } from "./failures";

/** How long one piece of work with Excel may take before the pane is freed. */
export const RUN_LIMIT_MS = 60_000;

export interface RunLimits {
  readonly limitMs: number;
  readonly signal?: AbortSignal | undefined;
  /** What it means that Excel has not answered within the limit, `busy` unless told. */
  readonly whenLate?: () => Failure;
}

/** Asked before every sync: leaves the run when nobody waits for it any more. */
export type LeaveIfStopped = () => void;

/**
 * Runs work with Excel and turns every exception into a failure. A sync may never settle (#4805,
 * #6150), so a time limit frees the pane; the abandoned work stops at its next sync and so writes
 * nothing after that.
 */
export async function runInExcel<Value>(
  work: (context: Excel.RequestContext, leaveIfStopped: LeaveIfStopped) => Promise<Result<Value>>,
  limits: RunLimits,
): Promise<Result<Value>> {
  if (typeof Excel === "undefined") return failed({ code: "not-in-excel" });
  let stopped: Failure | null = null;
  const leaveIfStopped = (): void => {
    if (stopped !== null) throw new RunStopped(stopped);
  };
  return new Promise((resolve) => {
    const settle = (result: Result<Value>): void => {
      clearTimeout(timer);
      limits.signal?.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const stop = (failure: Failure): void => {
      stopped = failure;
      settle(failed(failure));
    };
    const onAbort = (): void => {
      stop({ code: "cancelled" });
    };
    const timer = setTimeout(() => {
      stop(limits.whenLate?.() ?? { code: "busy" });
    }, limits.limitMs);
    limits.signal?.addEventListener("abort", onAbort);
    if (limits.signal?.aborted === true) {
      onAbort();
      return;
    }
    // An async function, so that what Office.js throws at once becomes a failure as well.
    const run = async (): Promise<Result<Value>> =>
      Excel.run((context) => work(context, leaveIfStopped));
    run().then(settle, (error: unknown) => {
      settle(failed(failureOf(error)));
    });
  });
}

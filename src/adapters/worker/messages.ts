import type { Result } from "../../app/failure";
import type { CheckBasis, JudgeProgress } from "../../app/ports";
import type { CheckReport } from "../../core/lint/finding";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { WorkerAnswer } from "./ask-worker";

/** Judges one snapshot in one synchronous call. */
export type Judge = (
  workbook: WorkbookSnapshot,
  basis: CheckBasis,
  onProgress: (progress: JudgeProgress) => void,
) => Result<CheckReport>;

/** What the page asks of the worker; everything in it survives a structured clone. */
export interface JudgeRequest {
  readonly workbook: WorkbookSnapshot;
  readonly basis: CheckBasis;
}

export type JudgeAnswer = WorkerAnswer<CheckReport>;

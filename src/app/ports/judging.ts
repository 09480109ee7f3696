import type { CheckReport } from "../../core/lint/finding";
import type { Profile } from "../../core/lint/profile";
import type { Corrections } from "../../core/report/corrections";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Result } from "../failure";

/** What a check goes by, besides the workbook. */
export interface CheckBasis {
  readonly profile: Profile;
  /** What a person said of the tables; it stands above what is found. */
  readonly corrections: Corrections;
  /** The day of the check as ISO date, where a person gave one: nothing here asks a clock. */
  readonly asOf?: string | null;
}

export interface JudgeProgress {
  readonly done: number;
  readonly all: number;
}

/** Judges a snapshot, in a worker where there is one. */
export interface JudgePort {
  readonly judge: (
    workbook: WorkbookSnapshot,
    basis: CheckBasis,
    onProgress: (progress: JudgeProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<CheckReport>>;
}

import type { Choices, Proposal, Saying } from "../../core/edits/proposal";
import type { CheckReport } from "../../core/lint/finding";
import type { Profile } from "../../core/lint/profile";
import type { RangeLooks } from "../../core/sheet/looks";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Language } from "../../core/texts/format";
import type { PlacedRange } from "../ports";

/** What can be done to a workbook by one press. */
export type JobId =
  | "fix"
  | "compute"
  | "mark"
  | "clear-marks"
  | "format"
  | "ready-sheet"
  | "consolidate"
  | "bridge"
  | "periods"
  | "new-quarter"
  | "first-report"
  | "template"
  | "sample"
  | "protocol";

/** Those that put reports and programmes together, of this workbook and of files. */
export type SourceJobId = Extract<JobId, "consolidate" | "bridge" | "periods">;

/** What a job works on: a workbook as it was read and judged. */
export interface JobInput {
  readonly workbook: WorkbookSnapshot;
  readonly report: CheckReport;
  readonly profile: Profile;
  /** Names of the sheets to work on; null for all. */
  readonly sheets: readonly string[] | null;
  /** The year in which the person works, for what begins anew; left out where nobody says. */
  readonly year?: number;
  /** How the ranges look that the job asked for. */
  readonly looks: readonly RangeLooks[];
}

/** One press: what it would do, and how it says so. The pane and the command line show the same. */
export interface Job {
  readonly id: JobId;
  /** The ranges whose looks it must know; none for most. */
  readonly looksNeeded: (input: Omit<JobInput, "looks">) => readonly PlacedRange[];
  readonly propose: (input: JobInput, choices: Choices, language: Language) => Proposal;
  /** Words for what its own proposals say. */
  readonly say: (saying: Saying, language: Language) => string;
}

/** For jobs that need no looks. */
export const NO_LOOKS: Job["looksNeeded"] = () => [];

/** True for a sheet that a job is to work on. */
export function isAsked({ sheets }: Pick<JobInput, "sheets">, sheet: string): boolean {
  return sheets === null || sheets.includes(sheet);
}

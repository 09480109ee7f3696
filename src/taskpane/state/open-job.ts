import type { Checked } from "../../app/check";
import type { Job, JobId, SourceJobId } from "../../app/jobs/job";
import type { SourceBook } from "../../core/consolidate/sources";
import type { Choices, Proposal } from "../../core/edits/proposal";
import type { RangeLooks } from "../../core/sheet/looks";

/** The jobs that the pane offers. */
export const PANE_JOBS = [
  "compute",
  "format",
  "mark",
  "clear-marks",
] as const satisfies readonly JobId[];

/** Those that add new sheets. */
export const BEGINNING_JOBS = [
  "new-quarter",
  "first-report",
  "template",
  "sample",
  "protocol",
] as const satisfies readonly JobId[];

/** Those that put reports together, of this workbook and of files. */
export const SOURCE_JOBS = [
  "consolidate",
  "bridge",
  "periods",
] as const satisfies readonly SourceJobId[];

/** Those over the findings, those that begin something or put reports together, and what the export offers. */
export type PaneJob =
  (typeof PANE_JOBS)[number] | (typeof BEGINNING_JOBS)[number] | SourceJobId | "ready-sheet";

/** Fetches a job's code, over these files besides: most people check and do nothing else. */
export type LoadJob = (id: PaneJob, files: readonly SourceBook[]) => Promise<Job>;

/** What a job takes besides this workbook, and what was answered of its questions before. */
export interface JobSources {
  readonly files: readonly SourceBook[];
  readonly choices: Choices;
  /** Told of each answer, so that it is not asked for again. */
  readonly remember: (choices: Choices) => void;
}

/** What a job is to work on. */
export interface JobScope {
  /** Names of the sheets; null for all. */
  readonly sheets: readonly string[] | null;
  /** Null for a job over this workbook alone. */
  readonly sources: JobSources | null;
}

/** A job whose proposal is shown, before anything is written. */
export interface OpenJob extends JobScope {
  readonly id: PaneJob;
  readonly job: Job;
  /** What it was proposed for. */
  readonly checked: Checked;
  /** How the cells look that the job asked for. */
  readonly looks: readonly RangeLooks[];
  readonly choices: Choices;
  readonly proposal: Proposal;
}

/** A job was done. */
export interface JobNotice {
  readonly kind: "job-done";
  readonly id: PaneJob;
  /** How many things of its proposal were done; null where it names none. */
  readonly changes: number | null;
  readonly undoable: boolean;
  /** What Excel did not take. */
  readonly ignored: readonly string[];
}

import type { Checked } from "../../app/check";
import type { Job, JobId } from "../../app/jobs/job";
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
  "protocol",
] as const satisfies readonly JobId[];

/** Those over the findings, those that begin something, and what the export offers. */
export type PaneJob = (typeof PANE_JOBS)[number] | (typeof BEGINNING_JOBS)[number] | "ready-sheet";

/** Fetches a job's code: most people check and do nothing else. */
export type LoadJob = (id: PaneJob) => Promise<Job>;

/** A job whose proposal is shown, before anything is written. */
export interface OpenJob {
  readonly id: PaneJob;
  readonly job: Job;
  /** What it was proposed for. */
  readonly checked: Checked;
  /** Names of the sheets it works on; null for all. */
  readonly sheets: readonly string[] | null;
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

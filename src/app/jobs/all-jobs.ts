import type { SourceBook } from "../../core/consolidate/sources";
import { bridgeJob } from "./bridge-job";
import { COMPUTE_JOB } from "./compute-job";
import { consolidateJob } from "./consolidate-job";
import { FIX_JOB } from "./fix-job";
import { FORMAT_JOB } from "./format-job";
import type { Job, JobId, SourceJobId } from "./job";
import { CLEAR_MARKS_JOB, MARK_JOB } from "./mark-job";
import { periodsJob } from "./periods-job";
import { PROTOCOL_JOB } from "./protocol-job";
import { QUARTER_JOB } from "./quarter-job";
import { READY_SHEET_JOB } from "./ready-sheet-job";
import { FIRST_REPORT_JOB, SAMPLE_JOB, TEMPLATE_JOB } from "./template-jobs";

/** Every job over the workbook alone, by name. */
const JOBS = {
  fix: FIX_JOB,
  compute: COMPUTE_JOB,
  mark: MARK_JOB,
  format: FORMAT_JOB,
  "clear-marks": CLEAR_MARKS_JOB,
  "ready-sheet": READY_SHEET_JOB,
  "new-quarter": QUARTER_JOB,
  "first-report": FIRST_REPORT_JOB,
  template: TEMPLATE_JOB,
  sample: SAMPLE_JOB,
  protocol: PROTOCOL_JOB,
} as const satisfies Readonly<Record<Exclude<JobId, SourceJobId>, Job>>;

/** Those that take files besides. */
const SOURCE_JOBS = {
  consolidate: consolidateJob,
  bridge: bridgeJob,
  periods: periodsJob,
} as const satisfies Readonly<Record<SourceJobId, (files: readonly SourceBook[]) => Job>>;

/**
 * A job by its name.
 *
 * @param files workbooks besides the open one, for the jobs that take them
 */
export function jobOver(id: JobId, files: readonly SourceBook[]): Job {
  return isSourceJob(id) ? SOURCE_JOBS[id](files) : JOBS[id];
}

function isSourceJob(id: JobId): id is SourceJobId {
  return id in SOURCE_JOBS;
}

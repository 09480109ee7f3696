import { COMPUTE_JOB } from "./compute-job";
import { bridgeJob } from "./bridge-job";
import { consolidateJob } from "./consolidate-job";
import { FIX_JOB } from "./fix-job";
import { FORMAT_JOB } from "./format-job";
import type { Job } from "./job";
import { CLEAR_MARKS_JOB, MARK_JOB } from "./mark-job";
import { PROTOCOL_JOB } from "./protocol-job";
import { READY_SHEET_JOB } from "./ready-sheet-job";
import { QUARTER_JOB } from "./quarter-job";
import { FIRST_REPORT_JOB, TEMPLATE_JOB } from "./template-jobs";
import { periodsJob } from "./periods-job";

/** Every job that there is, by name. */
export const JOBS = {
  fix: FIX_JOB,
  consolidate: consolidateJob([]),
  bridge: bridgeJob([]),
  periods: periodsJob([]),
  compute: COMPUTE_JOB,
  mark: MARK_JOB,
  format: FORMAT_JOB,
  "clear-marks": CLEAR_MARKS_JOB,
  "ready-sheet": READY_SHEET_JOB,
  "new-quarter": QUARTER_JOB,
  "first-report": FIRST_REPORT_JOB,
  template: TEMPLATE_JOB,
  protocol: PROTOCOL_JOB,
} as const satisfies Readonly<Record<string, Job>>;

import { proposeFirstReport } from "../../core/template/propose-first-report";
import { proposeSample } from "../../core/template/propose-sample";
import { proposeTemplate } from "../../core/template/propose-template";
import { templateWords } from "../../core/texts/template";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";

/** A blank programme and report for those who start anew. */
export const TEMPLATE_JOB: Job = {
  id: "template",
  looksNeeded: NO_LOOKS,
  propose: ({ workbook, profile, year = FIRST_YEAR }, choices) =>
    proposeTemplate({ workbook, year, style: profile.style }, choices),
  say: templateWords,
};

/** A report with the slips of real ones, to try things on. */
export const SAMPLE_JOB: Job = {
  id: "sample",
  looksNeeded: NO_LOOKS,
  propose: ({ workbook, profile: { style } }, choices) =>
    proposeSample({ workbook, style }, choices),
  say: templateWords,
};

/** Where nobody says in which year they work; the person chooses another. */
const FIRST_YEAR = 2026;

/** The first report by a programme, with the measures of one executor. */
export const FIRST_REPORT_JOB: Job = {
  id: "first-report",
  looksNeeded: NO_LOOKS,
  propose: ({ workbook, report: { tables }, profile }, choices) =>
    proposeFirstReport({ workbook, tables, style: profile.style }, choices),
  say: templateWords,
};

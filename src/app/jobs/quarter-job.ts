import { proposeQuarter } from "../../core/quarter/propose-quarter";
import { computeWords } from "../../core/texts/compute";
import { quarterWords } from "../../core/texts/quarter";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";

/** The next period's report sheets, begun from the last period's. */
export const QUARTER_JOB: Job = {
  id: "new-quarter",
  looksNeeded: NO_LOOKS,
  propose: ({ workbook, report: { tables }, sheets, profile }, choices) =>
    proposeQuarter({ workbook, tables, sheets, profile }, choices),
  say: (saying, language) =>
    quarterWords(saying, language) ?? computeWords(saying, language) ?? saying.code,
};

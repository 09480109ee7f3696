import { joinBatches } from "../../core/edits/batch";
import { proposeCompute } from "../../core/compute/propose-compute";
import { proposeIndicators } from "../../core/indicators/propose-indicators";
import { proposeSummary } from "../../core/summary/propose-summary";
import { computeWords } from "../../core/texts/compute";
import { indicatorWords } from "../../core/texts/indicators";
import { isSummarySaying, summarySaying } from "../../core/texts/summary";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";

/** Percents of plan, totals of categories, what indicators lack and the summary sheet, as live formulas. */
export const COMPUTE_JOB: Job = {
  id: "compute",
  looksNeeded: NO_LOOKS,
  propose: ({ workbook, report: { tables }, sheets }, choices) => {
    const money = proposeCompute({ workbook, tables, sheets }, choices);
    const indicators = proposeIndicators({ workbook, tables, sheets }, choices);
    const computed = {
      items: [...money.items, ...indicators.items],
      questions: money.questions,
      leftOut: [...money.leftOut, ...indicators.leftOut],
      batch: joinBatches([money.batch, indicators.batch]),
    };
    // Of one sheet alone nobody asked to have everything added up.
    if (sheets !== null) return computed;
    const summary = proposeSummary({ workbook, tables, batch: computed.batch }, choices);
    return {
      items: [...computed.items, ...summary.items],
      questions: [...computed.questions, ...summary.questions],
      leftOut: [...computed.leftOut, ...summary.leftOut],
      batch: joinBatches([computed.batch, summary.batch]),
    };
  },
  say: (saying, language) =>
    isSummarySaying(saying)
      ? summarySaying(saying, language)
      : (computeWords(saying, language) ?? indicatorWords(saying, language) ?? saying.code),
};

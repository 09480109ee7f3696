import type { AcceptingTexts } from "./accepting-texts";

export const ACCEPTING_EN: AcceptingTexts = {
  offer: "Accept with a reason",
  reason: "Reason",
  reasonHint: "Why it should be so. No names: whoever opens the workbook sees what is saved in it.",
  reasonMissing: "Write the reason.",
  where: "Accept",
  untilClosed: "until the pane is closed",
  inWorkbook: "for good, saved in the workbook",
  accept: "Accept",
  dismiss: "Do not accept",

  group: (count, kept) =>
    kept === 0
      ? `Accepted with a reason: ${count}`
      : `Accepted with a reason: ${count}, of them in the workbook itself: ${kept}`,
  keptMark: "saved in the workbook",
  withdraw: "Take the acceptance back",
  withdrawOf: (rule, cells) => `Take the acceptance back: ${rule} ${cells}`,

  stale: (count) => `Accepted before, but found no more: ${count}`,
  staleHint: "These findings are gone, so that accepting them means nothing any longer.",
  removeStale: "Remove",
  removeStaleOf: (rule, reason) => `Remove: ${rule}, ${reason}`,

  fresh: "new",
  returned: "back: the figures changed",
  returnedReason: (reason) => `Accepted before, with the reason: ${reason}`,
  comparison: (fresh, stayed, gone) =>
    `Since the last check: ${fresh} new, ${stayed} still there, ${gone} gone`,

  accepted: (kept) =>
    kept
      ? "Accepted, and written into the workbook. Save the workbook itself to keep it in the file."
      : "Accepted until the pane is closed.",
  withdrawn: (kept) =>
    kept
      ? "No longer accepted, and out of the workbook. Save the workbook itself to have it out of the file."
      : "No longer accepted.",
};

import { counted } from "../../core/texts/format";
import type { JobScreenTexts } from "./job-screen-texts";

export const JOB_SCREEN_EN: JobScreenTexts = {
  about: {
    compute:
      "Percents and totals become formulas, and a summary adds everything up. Nothing is written until you press the button below.",
    format:
      "The sheets become ready to be signed and printed, by the profile’s style. Texts, numbers and formulas stay.",
    mark: "Marks are conditional formats: they work without Zvirka, too, and come off without a trace. What cells hold does not change.",
    "clear-marks":
      "Zvirka’s marks come off all sheets. What other people formatted stays as it is.",
    "ready-sheet":
      "Beside each chosen sheet comes its finished copy: values for formulas, laid out, without marks. The sheets themselves do not change.",
    consolidate:
      "The reports become one report of the programme on a sheet of its own. They do not change; after corrections consolidate again, and the sheet is renewed in place.",
    bridge:
      "The year’s plan by measure: what it was, what each decision changed, what it became, and what the report has. The comparison goes onto a sheet of its own.",
    periods:
      "This period beside those before and the same one last year. The comparison with its chart goes onto a sheet of its own.",
    "new-quarter":
      "Behind the sheet of the last report comes a new one: plans and texts carried over, actual financing and explanations empty. The earlier sheet stays as it is.",
    "first-report":
      "A report’s sheet is made of the programme: the executor’s measures, the year’s plans, empty columns for amounts and explanations. The programme stays as it is.",
    template:
      "The workbook gets sheets for a programme and its first report: formulas, layout, a place to sign. Its own sheets stay as they are.",
    sample:
      "The workbook gets a sheet with a report that has mistakes often made, to try checking, fixing and computing on. Its own sheets stay as they are, and Undo takes the sample away.",
    protocol:
      "All that the check found goes onto a sheet of its own, in Ukrainian: for whoever mends it, or to be signed. It is not checked as a report.",
  },
  nothing: {
    compute: "Nothing to compute: everything is a formula already.",
    format: "Nothing to lay out: the sheets follow the style.",
    mark: "Nothing to mark.",
    "clear-marks": "There are no marks of Zvirka’s in the workbook: nothing to take off.",
    "ready-sheet": "Nothing to copy: no visible sheet holds anything.",
    consolidate: "Nothing to write: the consolidated report is as it should be.",
    bridge: "Nothing to write: the comparison is as it should be.",
    periods: "Nothing to write: the comparison is as it should be.",
    "new-quarter": "No new report is made.",
    "first-report": "No report is made.",
    template: "Nothing to make.",
    sample: "Nothing to add.",
    protocol: "Nothing to write: the protocol is as it should be.",
  },
  groups: {
    percent: "Percents of plan",
    total: "Totals",
    "indicator-deviation": "Indicators: difference",
    "indicator-percent": "Indicators: percent",
    "indicator-efficiency": "Indicators: efficiency",
    text: "Numbers instead of text",
    row: "New rows",
    summary: "The sheet «Зведення»",
    "over-plan": "Over-runs",
    "without-plan": "Money without a plan",
    "over-volume": "Over the programme’s volume",
    "over-to-date": "Over the plans since the programme began",
    "over-period": "Over the period’s plan",
    close: "Nearly all of the plan",
    "behind-period": "Behind the period’s plan",
    slow: "Behind the pace",
    finding: "Findings of the check",
    protocol: "The sheet “Протокол перевірки”",
    title: "Title and signature",
    table: "Looks of the tables",
    numbers: "Number formats",
    sizes: "Column widths and row heights",
    page: "Page",
    view: "Frozen rows",
    "ready-sheet": "Finished copy",
    consolidate: "Consolidated report",
    bridge: "Programme and report",
    periods: "Periods in a row",
    "template-sheet": "New sheets",
    "quarter-new-sheet": "Sheet",
    "quarter-words": "The new period in words",
    "quarter-signed": "Day of signing",
    "quarter-emptied-actual": "Actual financing",
    "quarter-emptied-period-plan": "Plan of the period",
    "quarter-emptied-explanation": "Explanations",
    "quarter-plan": "Plans of the new year",
    "quarter-emptied-plan": "Plans of the earlier year",
    "quarter-numbers": "Numbers instead of text",
    "quarter-formulas": "Formulas",
    "quarter-reference": "For reference",
    "quarter-marks": "Marks",
  },
  otherGroup: "Other",
  group: (name, chosen, all) => `${name}: ${String(chosen)} of ${String(all)}`,
  choose: (what) => `Do: ${what}`,
  formula: "Formula",
  showMore: (hidden) => `Show ${String(hidden)} more`,
  questions: "You decide",
  leftOut: (count) => `Will not be done (${String(count)})`,
  apply: (chosen) => `Write ${counted(chosen, "en", { one: "change", other: "changes" })}`,
  applyAll: "Clear",
  dismiss: "Do not write",
  close: "Close",
};

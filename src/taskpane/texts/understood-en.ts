import type { FundingSource } from "../../core/report/table-columns";
import { TABLE_WORDS } from "../../core/texts/words";
import type { UnderstoodTexts } from "./understood-texts";

const MEANINGS: Readonly<Record<string, string>> = {
  number: "No.",
  task: "Task",
  measure: "Measure",
  term: "Term",
  executor: "Executor",
  fundingSource: "Funding source",
  programmeVolume: "Volume by the programme",
  annualPlan: "Annual plan",
  periodPlan: "Plan of the period",
  actual: "Actually financed",
  planToDate: "Plan since the programme began",
  actualToDate: "Financed since the programme began",
  planOfYear: "Plan of the header’s year",
  actualOfYear: "Financed in the header’s year",
  percent: "Percent of execution",
  expectedResult: "Expected result",
  explanation: "Information on execution",
  total: "Total of all years",
  year: "Money of the header’s year",
  indicator: "Indicator",
  unitOfMeasure: "Indicator’s unit of measure",
  deviation: "Difference of actual and plan",
  baseline: "Baseline",
  none: "Do not use",
};
const SOURCES: Readonly<Record<FundingSource, string>> = {
  local: "local budget",
  state: "state budget",
  regional: "regional budget",
  other: "other sources",
};

function meaningWords(meaning: string, year: number | null): string {
  if (year !== null) {
    if (meaning === "year") return `Money of ${year}`;
    if (meaning === "planOfYear") return `Plan of ${year}`;
    if (meaning === "actualOfYear") return `Financed in ${year}`;
  }
  const [of = "", source] = meaning.split(":");
  const words = MEANINGS[of] ?? of;
  return source === undefined ? words : `${words}: ${SOURCES[source as FundingSource]}`;
}

export const UNDERSTOOD_EN: UnderstoodTexts = {
  title: "What was understood",
  lookAt: (doubts) => `Look at ${doubts}`,
  corrected: "Corrected",
  doubt: (doubt, because) => {
    switch (doubt.of) {
      case "kind":
        return "It is not certain what table this is: choose its kind.";
      case "period":
        return because === "several"
          ? "The title names several periods; the first was taken. Choose the right one."
          : "Neither the title nor the sheet’s name states a period. Choose it.";
      case "unit":
        return "Neither the headers nor the lines above state a unit; the sums were read as hryvnias. Choose the unit.";
      case "column":
        return `It is not certain what the column “${doubt.heading.header}” holds. Choose its meaning.`;
      case "missing":
        return `There is no column “${meaningWords(doubt.meaning, null)}”. Say which one it is.`;
    }
  },
  kind: "What table this is",
  period: "Period",
  unit: "Unit of the sums",
  columns: "Columns",
  notReport: "Do not check: it is another table",
  noPeriod: "Not stated",
  noUnit: "Not stated",
  sameUnit: "As the table",
  because: (because) => {
    switch (because) {
      case "header":
        return "The headers say so.";
      case "title":
        return "The lines above the table say so.";
      case "sheet-name":
        return "From the sheet’s name.";
      case "figures":
        return "From the figures: another table of the workbook has the same total.";
      case "several":
        return "Several are stated.";
      case "loose-header":
        return "A guess: the headers are too general.";
      case "none":
        return "Stated nowhere.";
      case "corrected":
        return "You said so.";
    }
  },
  columnBecause: (because) => {
    switch (because) {
      case "header":
        return "the header says so";
      case "loose-header":
        return "a guess: the header is too general";
      case "corrected":
        return "you said so";
      case "unused":
        return "not needed for the check";
    }
  },
  fitting: (unit) => `by the figures in ${unit}`,
  selectColumn: (column) => `Select column ${column}`,
  meaningOf: (column, header) => `Meaning of column ${column}: ${header}`,
  unitOf: (column, header) => `Unit of column ${column}: ${header}`,
  meaning: meaningWords,
  bySource: "By source",
  confirm: "That is right",
  confirmColumn: (column) => `Confirm the meaning of column ${column}`,
  takeBack: "Take back this table’s corrections",

  yours: (count) => `Your corrections: ${count}.`,
  inWorkbook: "They are in the workbook.",
  notInWorkbook: "Not in the workbook yet: they last while the pane is open.",
  stillInWorkbook: "The workbook still holds the earlier ones.",
  forNow: "They also hold next quarter under the same header; a period holds only here.",
  save: "Save in the workbook",
  saveRemoval: "Remove from the workbook too",
  takeBackAll: "Take back all",
  leftAlone: (layout) => `The table “${layout}” is not checked.`,
  elsewhere: (layout) => `The table “${layout}” was not found in this workbook.`,
  taught: (layout) =>
    `No line was read under the header “${layout}” yet. Say in which columns the measures, the plan and the actual financing stand.`,
  restore: (layout) => `Take back the corrections of the table “${layout}”`,
  restoreShort: "Take back",

  teachHint: "A table is not in the list? Select its header on the sheet.",
  teach: "Read the selection as a table header",
  units: { UAH: "UAH", "thousand-UAH": "thousand UAH", "million-UAH": "million UAH" },
  kinds: TABLE_WORDS.en,
};

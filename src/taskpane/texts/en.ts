import { TABLE_WORDS } from "../../core/texts/words";
import { cellCount, counted } from "../../core/texts/format";
import type { EditChange } from "../view/edit-rows";
import type { PaneTexts } from "./pane-texts";
import { ACCEPTING_EN } from "./accepting-en";
import { PROFILE_EN } from "./profile-en";

const UNITS = { UAH: "UAH", "thousand-UAH": "thousand UAH", "million-UAH": "million UAH" } as const;

/** “nine months of 2018” of «2018-9m». */
function periodWords(period: string): string {
  const [year = "", part = ""] = period.split("-");
  if (part === "9m") return `nine months of ${year}`;
  if (part === "h1") return `first half of ${year}`;
  if (part.startsWith("q")) return `quarter ${part.slice(1)} of ${year}`;
  return `year ${year}`;
}

const TABLES = { one: "table", other: "tables" };
const LINES = { one: "line", other: "lines" };
const FIGURES: Readonly<Record<string, string>> = {
  plan: "Annual plan",
  actual: "Actually financed",
  percent: "Percent of plan",
  total: "Total",
};
const MEASURES = { one: "measure", other: "measures" };

function changeWords(change: EditChange): string {
  switch (change.kind) {
    case "to-number":
      return "text becomes a number";
    case "to-formula":
      return `formula ${change.formula}`;
    case "format":
      return "only the format changes";
    case "value":
      return "the value changes";
  }
}

export const EN: PaneTexts = {
  paneName: "Zvirka",

  check: "Check",
  checkAgain: "Check again",
  cancelCheck: "Cancel the check",
  fixAllSafe: (cells) => `Fix all that is safe (${cells})`,
  undo: "Undo",
  undoAction: (title) => `Undo: ${title}`,
  retry: "Try again",
  close: "Close",
  back: "Back",

  status: {
    notChecked: "Not checked yet",
    reading: "Reading the workbook…",
    judging: (done, all) => `Checks done: ${done} of ${all}`,
    writing: "Writing to the workbook…",
    undoing: "Putting the earlier values back…",
    checked: (tables) => `Checked ${counted(tables, "en", TABLES)}`,
    textsOnly: "No report table, only texts checked",
    clean: "Nothing found",
    nothingToCheck: "Nothing to check",
  },
  counts: {
    error: (count) => counted(count, "en", { one: "error", other: "errors" }),
    warning: (count) => counted(count, "en", { one: "warning", other: "warnings" }),
    note: (count) => counted(count, "en", { one: "note", other: "notes" }),
    review: (count) => `${count}\u00A0for review`,
    notApplicable: (count) => `${count}\u00A0could not be checked`,
    waived: (count) => `${count}\u00A0accepted`,
  },
  countsLabel: "Found in the whole workbook, by severity",

  fresh: {
    title: "Check the report before it goes out",
    sentences: [
      "Zvirka finds the execution reports of programmes on every sheet.",
      "It compares amounts, percents and totals, and shows what does not agree, why, and how to put it right.",
      "Checking changes nothing: you see every fix first and can undo it afterwards.",
    ],
    sample: "Try it on a sample",
    data: "Your data does not leave your computer",
    again: "Press Check to see what there is to say about this workbook’s tables.",
  },
  clean: {
    title: "Nothing found",
    checked: (tables, lines) =>
      `Checked ${counted(tables, "en", TABLES)} with ${counted(lines, "en", MEASURES)}: structure, how numbers are written, sums, percents, over-runs and explanations.`,
  },
  stale: {
    status: "Workbook changed",
    badge: "Out of date",
    title: "The workbook changed after the check, so the results may be out of date.",
  },

  table: {
    heading: (sheet) => `Sheet “${sheet}”`,
    goTo: (range) => `Go to the table ${range}`,
    period: periodWords,
    noPeriod: "no period stated",
    unit: (unit) => (unit === null ? "no unit stated" : UNITS[unit]),
    lines: (lines, kind) =>
      counted(lines, "en", kind === "execution-report" || kind === "programme" ? MEASURES : LINES),
    kind: (kind) => TABLE_WORDS.en[kind],
    figure: (name) => FIGURES[name] ?? name,
    noPercent: "no plan",
    clean: "Nothing found",
    wholeWorkbook: "The workbook as a whole",
  },

  accepting: ACCEPTING_EN,
  profile: PROFILE_EN,

  finding: {
    list: "Results of the check",
    keys: "Up and Down move between findings, Enter goes to the cell, Space opens the details.",
    previous: "Previous finding",
    next: "Next finding",
    stated: "Stated",
    computed: "Computed",
    why: "Why it matters",
    whatToDo: "What to do",
    causes: "Possible causes",
    consequences: "What follows from it",
    consequence: (rule) => `by rule ${rule}`,
    cells: "Cells",
    related: "Related cells",
    moreCells: (cells) => `and ${cellCount(cells, "en")} more`,
    goTo: (cells) => `Go to ${cells}`,
    rule: (rule, title) => `Rule ${rule}. ${title}.`,
    previewFix: "Preview the fix",
    safeFix: "Safe: the numbers themselves stay the same.",
    suggestedFix: "Changes a value: it is for you to decide.",
  },

  preview: {
    heading: "Preview of the changes",
    safeTitle: "All safe fixes",
    pickedTitle: (findings) => `Picked fixes (${String(findings)})`,
    intro: (cells) => `${cellCount(cells, "en")} will change.`,
    safe: "The numbers themselves stay the same, only the way they are written changes.",
    suggestion: "The value will change. Make sure that it should.",
    conflicts: (cells) =>
      `There are different fixes for ${cellCount(cells, "en")}: the first one will be used.`,
    cell: "Cell",
    before: "Before",
    after: "After",
    emptyCell: "empty",
    change: changeWords,
    changeOfAll: (change) => `In each cell ${changeWords(change)}.`,
    apply: "Apply",
    dismiss: "Do not apply",
  },

  notice: {
    fixed: (cells) => `Fixed ${cellCount(cells, "en")}.`,
    notUndoable:
      "Browser storage is not available, so the pane cannot undo this; use Excel’s own undo.",
    undone: (title) => `Undone: ${title}.`,
    kept: (any) =>
      any
        ? "The corrections are in the workbook. Save the workbook itself to keep them in the file."
        : "The corrections are out of the workbook. Save the workbook itself to have them out of the file.",
    copied: "Copied.",
    notCopied: "It could not be copied: the browser refuses the clipboard.",
    showSheet: "Show the sheet",
    show: "Show",
    notNow: "Not now",
  },

  menu: {
    label: "Settings and about",
    language: "Language",
    likeExcel: "As in Excel",
    ukrainian: "Українська",
    english: "English",
    theme: "Theme",
    light: "Light",
    dark: "Dark",
    live: "Follow changes",
    about: "About Zvirka and your data",
  },
  broken: {
    what: "The pane stopped because of a mistake in the program itself; the workbook stays as you see it.",
    next: "Open the pane again and repeat what you did.",
    reopen: "Open again",
    copy: "Copy the details of the fault",
    copied: "Copied. The details hold nothing of the workbook.",
    notCopied: "It could not be copied: the browser refuses the clipboard.",
  },
};

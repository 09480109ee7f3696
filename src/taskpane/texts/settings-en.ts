import type { ProfileProblem } from "../../core/lint/profiles/check-shape";
import { counted } from "../../core/texts/format";
import type { SettingsTexts } from "./settings-texts";

function problemWords(problem: ProfileProblem): string {
  switch (problem.code) {
    case "out-of-range":
      return `It has to be from ${problem.minimum} to ${problem.maximum}.`;
    case "wrong-type":
      return problem.expected === "integer" ? "A whole number is needed." : "A number is needed.";
    case "wrong-form":
      return `Write it like ${problem.example}.`;
    case "empty":
      return "Fill in this field.";
    case "too-long":
      return "The text is too long.";
    case "repeated":
      return "This is in the list already.";
    case "not-json":
    case "unknown-key":
    case "missing-key":
    case "not-allowed":
      return "This value does not fit.";
  }
}

export const SETTINGS_EN: SettingsTexts = {
  ownName: "Own profile",
  now: "Now, by these settings",
  notChecked: "The workbook was not checked yet.",
  takeBack: "Take back",
  problem: problemWords,
  changed: (count) => `changed: ${count}`,

  base: {
    title: "Base",
    choose: "Built-in profile",
    hint: "Your changes stay, all else is taken from here.",
    open: "Open a profile file…",
    opened: (name) => `The profile “${name}” is open.`,
    refused: (file) => `The file “${file}” does not fit:`,
    unreadable: (file) => `The file “${file}” could not be read.`,
    unknownRules: (rules) => `This version does not have these rules: ${rules.join(", ")}.`,
  },
  differences: {
    title: (base) => `Differences from the profile “${base}”`,
    none: "There are no differences.",
    reset: "As in the base",
    resetOf: (what) => `As in the base: ${what}`,
    resetAll: "All as in the base",
  },
  figures: {
    title: "Thresholds and tolerances",
    names: {
      lowExecution: "Low execution, % of plan",
      lowPace: "Slow pace, share of elapsed time",
      earlySpending: "Early spending, % of plan",
      saving: "Saving to be explained, p.p.",
      roundPercent: "Rounded percent, p.p.",
      percentPoints: "Allowed difference of a percent, p.p.",
      closeToLimit: "Nearly all of the plan, % of plan",
      overrunAmount: "Small over-run, UAH",
      overrunPercent: "Small over-run, p.p.",
    },
    hints: {
      lowExecution: "Below this an explanation is needed (EXP-01, EXP-02).",
      lowPace: "Spending below this share of the year’s elapsed time (OVR-06).",
      earlySpending: "So much is spent long before the year ends (OVR-06).",
      saving: "So far below a declared 100\u00A0% (PCT-05).",
      roundPercent: "So near 25, 50 or 75\u00A0% a percent looks rounded (PCT-06).",
      percentPoints: "Up to this difference a warning, beyond it an error (PCT-01, PCT-03).",
      closeToLimit: "From this percent on a row is marked on the sheet before the year ends.",
      overrunAmount: "Up to this amount an over-run is not marked on the sheet; OVR-01 finds it.",
      overrunPercent: "Up to so many points above the plan an over-run is not marked.",
    },
    asInBase: (value) => `In the base: ${value}.`,
  },
  deadlines: {
    title: "Deadlines",
    hint: "Calendar days after the end of the period (DAT-05).",
    one: (index) => `Deadline ${index}`,
    who: "Who reports",
    parties: {
      executors: "Executors",
      responsibleExecutors: "Responsible executors",
      workingGroup: "Working group",
      department: "Department",
      publication: "Publication",
    },
    periods: "For which periods",
    period: { q1: "first quarter", h1: "half-year", "9m": "9 months", year: "year" },
    periodMissing: "At least one period is needed; to remove the deadline press Remove.",
    days: "Days",
    source: "Set by",
    remove: "Remove",
    removeOf: (index) => `Remove deadline ${index}`,
    add: "Add a deadline",
  },
  units: {
    title: "Words of units",
    names: {
      UAH: "Hryvnias",
      "thousand-UAH": "Thousands of UAH",
      "million-UAH": "Millions of UAH",
    },
    hint: "How else this unit is written in headers; with semicolons between.",
  },
  names: {
    title: "Names and words",
    lists: {
      programmes: "Names of programmes",
      executors: "Names of executors",
      words: "Words with Latin letters",
    },
    hints: {
      programmes: "How the name of a programme has to be written (NUM-02).",
      executors: "How the name of an executor has to be written (NUM-02).",
      words: "Words in which Latin letters stand on purpose (TXT-01).",
    },
    name: "Right name",
    accepted: "Other right spellings",
    wrong: "Wrong spellings",
    onePerLine: "Each on a line of its own.",
    alsoWritten: (words) => `also: ${words}`,
    wronglyWritten: (words) => `wrong: ${words}`,
    edit: "Change",
    editOf: (name) => `Change: ${name}`,
    remove: "Remove",
    removeOf: (name) => `Remove: ${name}`,
    add: "Add",
    addTo: (list) => `Add to the list “${list}”`,
    done: "Done",
    dismiss: "Leave as it is",
    missing: "Write the name.",
    taken: "This name is in the list already.",
  },
  rules: {
    title: "Rules",
    search: "Search by number or word",
    found: (count) => `${counted(count, "en", { one: "rule", other: "rules" })} found`,
    families: {
      STR: "Structure of the table",
      TYP: "How numbers are written",
      UNI: "Units",
      ARI: "Sums and totals",
      PCT: "Percents",
      OVR: "Plan and over-runs",
      EXP: "Explanations",
      NUM: "Numbers and names",
      IND: "Indicators",
      DAT: "Dates and deadlines",
      WBK: "The workbook as a whole",
      TXT: "Texts",
      FRM: "Form of the document",
      EXPT: "Publication",
    },
    off: (count) => `off: ${count}`,
    level: (rule) => `Level of rule ${rule}`,
    ownLevel: (level) => `as in the rule (${level})`,
    why: "Why it matters",
  },
  keep: {
    title: "Keep",
    name: "Name of the profile",
    nameHint: "Seen above the findings and in the file; no names of people.",
    inWorkbook: "Save in the workbook",
    inWorkbookMeans:
      "The settings become a part of the workbook: everybody will check it by them, and what they weaken is named above the findings.",
    outOfWorkbook: "Remove from the workbook",
    forMe: "For me only",
    forMeMeans:
      "The settings stay on this computer and are in force for every workbook in place of its own.",
    notForMe: "Remove my settings",
    export: "Export to a file",
    exportMeans: "The file can be given to a colleague or named on the command line (--profile).",
    exported: (file) => `The file “${file}” was handed to the downloads.`,
    exportedText: "Text of the file, if it could not be downloaded",
    isInWorkbook: "These settings are in the workbook.",
    isForMe: "These are your own settings.",
  },
};

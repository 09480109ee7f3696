import type { Grouping } from "../../../src/app/ports";
import type { AnswersStage } from "../../../src/taskpane/state/answers-session";
import { EXPORT_CHOICES } from "../../../src/taskpane/state/export-model";
import type { ExportChoice, ExportStage } from "../../../src/taskpane/state/export-model";
import type { FilesWork, FileStage } from "../../../src/taskpane/state/many-files-model";
import type { PaneJob } from "../../../src/taskpane/state/open-job";
import type { Notice, Outcome, Work } from "../../../src/taskpane/state/pane-state";
import type { Tool } from "../../../src/taskpane/state/tools";
import type { SheetState } from "../../../src/taskpane/view/sheet-views";
import type { FaultName } from "../../../src/workbench/host/faults";

/** Every state of the pane of which a picture is taken, by the walk that comes to it. */
export const STATES = {
  checking: [
    "first-run",
    "empty-book",
    "no-table",
    "texts-only",
    "not-checked",
    "reading",
    "cancelled",
    "judging",
    "clean",
    "stale",
    "checked-again",
  ],
  findings: [
    "found",
    "found-by-rule",
    "found-by-severity",
    "filtered",
    "nothing-sought",
    "left-out",
    "marked",
    "unfolded",
    "rule-page",
    "preview",
    "several-picked",
    "preview-of-several",
    "sheets-list",
    "hidden-sheet",
    "fixed",
    "undone",
    "menu-of-jobs",
    "menu-of-settings",
  ],
  accepting: [
    "accepting",
    "reason-missing",
    "accepted",
    "withdrawn",
    "returned",
    "stale-waivers",
    "understood",
    "corrected",
    "corrections-kept",
    "corrections-still-kept",
    "no-header",
    "taught",
  ],
  jobs: [
    "compute",
    "computed",
    "mark",
    "clear-marks",
    "format",
    "nothing-to-do",
    "new-quarter",
    "template",
    "sample",
    "protocol",
    "own-sheet",
    "ready-sheet",
    "first-report",
    "left-out-of-job",
  ],
  exporting: [
    ...EXPORT_CHOICES,
    "refused",
    "no-sheet",
    "making",
    "made",
    "delivered",
    "renewed",
    "no-way",
    "as-text",
  ],
  sources: [
    "consolidate",
    "consolidate-files",
    "consolidate-shown",
    "bridge-lacking",
    "bridge",
    "bridge-shown",
    "periods",
    "periods-shown",
  ],
  files: [
    "deadlines",
    "deadlines-told",
    "answers-waiting",
    "answers-refused",
    "answers-read",
    "many-waiting",
    "many-picked",
    "many-checking",
    "many-stopped",
    "many-done",
    "many-one",
    "many-remarks",
    "many-remarks-made",
  ],
  settings: [
    "base",
    "figure-wrong",
    "rules",
    "deadlines",
    "units",
    "names",
    "kept",
    "own",
    "profile-bar",
    "about",
  ],
  failures: [
    "cell-edit",
    "protected-sheet",
    "filter",
    "payload",
    "read-only",
    "undo-not-supported",
    "co-author",
    "part-not-loaded",
    "broken",
  ],
  outside: ["loading", "not-in-excel", "old-office"],
} as const;

export type Walk = keyof typeof STATES;
export type StateOf<Of extends Walk> = (typeof STATES)[Of][number];
/** «findings/fixed». */
type Pictured = { [Of in Walk]: `${Of}/${StateOf<Of>}` }[Walk];
/** Each kind of something, with the picture that shows it: a new kind does not compile without one. */
type Shown<Kind extends string> = Readonly<Record<Kind, Pictured>>;

interface EveryKind {
  readonly work: Shown<Exclude<Work["kind"], "none" | "applying" | "undoing">>;
  readonly outcome: Shown<Outcome["kind"]>;
  readonly notice: Shown<Notice["kind"]>;
  readonly sheet: Shown<SheetState>;
  readonly grouping: Shown<Grouping>;
  readonly tool: Shown<Tool["kind"]>;
  readonly job: Shown<PaneJob>;
  readonly export: Shown<ExportChoice>;
  readonly exporting: Shown<ExportStage["kind"]>;
  readonly answers: Shown<Exclude<AnswersStage["kind"], "reading">>;
  readonly file: Shown<FileStage["kind"]>;
  readonly files: Shown<Extract<FilesWork["kind"], "none" | "checking">>;
  readonly fault: Shown<Exclude<FaultName, "merged-areas" | "silent-change">>;
  /** The files of the pane's screens, without «-screen.tsx». */
  readonly screen: Readonly<Record<string, Pictured>>;
}

export const SHOWN: EveryKind = {
  work: { checking: "checking/judging" },
  outcome: {
    none: "checking/not-checked",
    report: "findings/found",
    "nothing-to-check": "checking/no-table",
  },
  notice: {
    fixed: "findings/fixed",
    undone: "findings/undone",
    kept: "accepting/corrections-kept",
    accepted: "accepting/accepted",
    withdrawn: "accepting/withdrawn",
    "job-done": "jobs/computed",
    "profile-kept": "settings/kept",
    "profile-own": "settings/own",
    failure: "failures/cell-edit",
    copied: "findings/unfolded",
    hidden: "findings/hidden-sheet",
  },
  sheet: {
    unchecked: "checking/not-checked",
    "no-report": "checking/no-table",
    own: "jobs/own-sheet",
    clean: "checking/clean",
    found: "findings/found",
  },
  grouping: {
    table: "findings/found",
    rule: "findings/found-by-rule",
    severity: "findings/found-by-severity",
  },
  tool: {
    sources: "sources/consolidate",
    deadlines: "files/deadlines",
    "many-files": "files/many-waiting",
  },
  job: {
    compute: "jobs/compute",
    format: "jobs/format",
    mark: "jobs/mark",
    "clear-marks": "jobs/clear-marks",
    "new-quarter": "jobs/new-quarter",
    "first-report": "jobs/first-report",
    template: "jobs/template",
    sample: "jobs/sample",
    protocol: "jobs/protocol",
    consolidate: "sources/consolidate-shown",
    bridge: "sources/bridge-shown",
    periods: "sources/periods-shown",
    "ready-sheet": "jobs/ready-sheet",
  },
  export: {
    xlsx: "exporting/xlsx",
    "ready-sheet": "exporting/ready-sheet",
    pdf: "exporting/pdf",
    docx: "exporting/docx",
    note: "exporting/note",
    set: "exporting/set",
    remarks: "exporting/remarks",
    "remarks-xlsx": "exporting/remarks-xlsx",
    csv: "exporting/csv",
    json: "exporting/json",
  },
  exporting: {
    choosing: "exporting/no-sheet",
    making: "exporting/making",
    made: "exporting/made",
  },
  answers: {
    waiting: "files/answers-waiting",
    failed: "files/answers-refused",
    read: "files/answers-read",
  },
  file: {
    waiting: "files/many-stopped",
    working: "files/many-checking",
    checked: "files/many-done",
    failed: "files/many-done",
  },
  files: { none: "files/many-picked", checking: "files/many-checking" },
  fault: {
    "cell-edit": "failures/cell-edit",
    "protected-sheet": "failures/protected-sheet",
    filter: "failures/filter",
    payload: "failures/payload",
    "endless-sync": "checking/reading",
    "read-only": "failures/read-only",
    "undo-not-supported": "failures/undo-not-supported",
    "co-author": "failures/co-author",
  },
  screen: {
    about: "settings/about",
    answers: "files/answers-waiting",
    deadlines: "files/deadlines",
    export: "exporting/xlsx",
    job: "jobs/compute",
    "many-files": "files/many-waiting",
    preview: "findings/preview",
    rule: "findings/rule-page",
    settings: "settings/base",
    sources: "sources/consolidate",
  },
};

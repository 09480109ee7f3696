import type { Grouping } from "../../../src/app/ports";
import type { AnswersStage } from "../../../src/taskpane/state/answers-session";
import type { FilesWork, FileStage } from "../../../src/taskpane/state/many-files-model";
import type { Outcome, Work } from "../../../src/taskpane/state/pane-state";
import type { SheetState } from "../../../src/taskpane/view/sheet-views";

/** The states of which a picture is taken, by the walk that comes to them. */
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
  readonly sheet: Shown<Exclude<SheetState, "own">>;
  readonly grouping: Shown<Grouping>;
  readonly answers: Shown<Exclude<AnswersStage["kind"], "reading">>;
  readonly file: Shown<FileStage["kind"]>;
  readonly files: Shown<Extract<FilesWork["kind"], "none" | "checking">>;
}

export const SHOWN: EveryKind = {
  work: { checking: "checking/judging" },
  outcome: {
    none: "checking/not-checked",
    report: "findings/found",
    "nothing-to-check": "checking/no-table",
  },
  sheet: {
    unchecked: "checking/not-checked",
    "no-report": "checking/no-table",
    clean: "checking/clean",
    found: "findings/found",
  },
  grouping: {
    table: "findings/found",
    rule: "findings/found-by-rule",
    severity: "findings/found-by-severity",
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
};

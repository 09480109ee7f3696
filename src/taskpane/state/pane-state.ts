import type { Checked } from "../../app/check";
import type { SourceJobId } from "../../app/jobs/job";
import type { Failure } from "../../app/failure";
import type { FixPlan } from "../../app/fix";
import type { JournalEntry, JudgeProgress, Preferences } from "../../app/ports";
import type { RunComparison } from "../../core/lint/compare-runs";
import type { Finding } from "../../core/lint/finding";
import type { Waiver } from "../../core/lint/waivers";
import type { CellRange, Place } from "../../core/sheet/address";
import type { Corrections } from "../../core/report/corrections";
import { NO_CORRECTIONS } from "../../core/report/corrections";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { FindingsView } from "../view/arrange";
import { WHOLE_VIEW } from "../view/arrange";
import type { AnswersSession } from "./answers-session";
import type { FindingList } from "./listed";
import type { ExportChoice, ExportSession } from "./export-model";
import type { JobNotice, JobScope, OpenJob, PaneJob } from "./open-job";
import type { KeptProfile, Profiles } from "./profiles";
import { NO_PROFILES } from "./profiles";
import type { Tool } from "./tools";

/** What the pane is busy with; one thing at a time. */
export type Work =
  | { readonly kind: "none" }
  /** `progress` is null while the workbook is being read. */
  | { readonly kind: "checking"; readonly progress: JudgeProgress | null }
  | { readonly kind: "applying" }
  | { readonly kind: "undoing" };

/** What the last check gave. */
export type Outcome =
  | { readonly kind: "none" }
  | {
      readonly kind: "report";
      readonly checked: Checked;
      /** The findings that nobody accepted. */
      readonly list: FindingList;
      /** Beside the check before; null for the first. */
      readonly comparison: RunComparison | null;
    }
  /** There is nothing to check in the workbook, which must not read as «nothing wrong». */
  | { readonly kind: "nothing-to-check"; readonly failure: Failure };

/** A place to go to in the workbook. */
export interface Target {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a person can do about a failure from its message. */
export type Retry =
  | { readonly kind: "check" }
  | { readonly kind: "apply" }
  | { readonly kind: "undo" | "save" | "teach" }
  | { readonly kind: "keep-profile" | "remove-profile" }
  /** Proposes the job anew, or writes what is proposed. */
  | { readonly kind: "job"; readonly id: PaneJob; readonly scope: JobScope }
  | { readonly kind: "apply-job" }
  | { readonly kind: "export"; readonly form: ExportChoice | null }
  | { readonly kind: "answers" | "deadlines" | "many-files" }
  | { readonly kind: "sources"; readonly job: SourceJobId }
  /** Only what was to be kept in the workbook can fail. */
  | { readonly kind: "accept"; readonly finding: Finding; readonly reason: string }
  | { readonly kind: "withdraw"; readonly waiver: Pick<Waiver, "fingerprint"> }
  | { readonly kind: "go"; readonly target: Target };

/** The one message above the findings. */
export type Notice =
  | { readonly kind: "fixed"; readonly cells: number; readonly undoable: boolean }
  | { readonly kind: "undone"; readonly title: string }
  /** What was said of the tables is in the workbook now, or is no longer. */
  | { readonly kind: "kept"; readonly any: boolean }
  | AcceptanceNotice
  | JobNotice
  /** Where the profile is kept now, or is no longer. */
  | { readonly kind: "profile-kept" | "profile-own"; readonly any: boolean }
  | { readonly kind: "failure"; readonly failure: Failure; readonly retry: Retry }
  | { readonly kind: "copied"; readonly done: boolean }
  | { readonly kind: "hidden"; readonly failure: HiddenPlace; readonly target: Target };

/** Why a place cannot be seen that somebody wants to go to. */
export type HiddenPlace = Extract<
  Failure,
  { readonly code: "sheet-hidden" } | { readonly code: "cells-hidden" }
>;

/** A finding was accepted, or is no longer; `kept` where the workbook was written for it. */
export interface AcceptanceNotice {
  readonly kind: "accepted" | "withdrawn";
  readonly kept: boolean;
}

/** Fixes shown before they are written. */
export interface Preview {
  readonly plan: FixPlan;
  /** Heading, and the action's name for undo. */
  readonly title: string;
  readonly safe: boolean;
}

/** What of that is in the workbook. */
export type Kept =
  | { readonly kind: "known"; readonly corrections: Corrections }
  /** It cannot be read, so it must not be written either. */
  | { readonly kind: "unknown"; readonly failure: Failure };

export interface PaneState {
  readonly preferences: Preferences;
  readonly work: Work;
  readonly outcome: Outcome;
  /** The workbook has changed since the check. */
  readonly stale: boolean;
  /** The sheets that have; null where it is not known which. */
  readonly changed: readonly string[] | null;
  /** The cell that is selected in the sheet before the person; null until Excel has said. */
  readonly place: Place | null;
  readonly notice: Notice | null;
  readonly preview: Preview | null;
  readonly job: OpenJob | null;
  /** What is being exported; it keeps its own state. */
  readonly exporting: ExportSession | null;
  /** The executor's answers that are read; it keeps its own state. */
  readonly answers: AnswersSession | null;
  /** A screen with work of its own; a job that it begins lies over it. */
  readonly tool: Tool | null;
  /** The rules whose pages are open, one over the other. */
  readonly rulePages: readonly string[];
  readonly aboutOpen: boolean;
  readonly settingsOpen: boolean;
  readonly profiles: Profiles;
  /** Key of the finding that is unfolded. */
  readonly openKey: string | null;
  /** Key of the finding that the keyboard is on. */
  readonly activeKey: string | null;
  /** Keys of the findings in the cell that is selected in the sheet. */
  readonly marked: readonly string[];
  /** What of the findings is to be seen. */
  readonly view: FindingsView;
  /** Keys of the findings as they are shown, from top to bottom; null until they are. */
  readonly order: readonly string[] | null;
  /** Keys of the findings picked to be fixed together; null while nobody picks. */
  readonly picked: readonly string[] | null;
  /** The action that can be taken back. */
  readonly lastAction: JournalEntry | null;
  /** What a person said of the tables. */
  readonly corrections: Corrections;
  readonly kept: Kept;
  /** What may stand by somebody's word. */
  readonly waivers: readonly Waiver[];
  /** What of that the workbook carries. */
  readonly keptWaivers: readonly Waiver[];
}

export type PaneEvent =
  | { readonly kind: "preferences-set"; readonly preferences: Preferences }
  | { readonly kind: "check-started" }
  | { readonly kind: "check-progressed"; readonly progress: JudgeProgress }
  | {
      readonly kind: "check-finished";
      readonly checked: Checked;
      readonly stale: boolean;
      readonly comparison: RunComparison | null;
    }
  | { readonly kind: "check-failed"; readonly failure: Failure }
  /** `sheet` is null where it is not known which. */
  | { readonly kind: "workbook-changed"; readonly sheet: string | null }
  | { readonly kind: "selection-moved"; readonly place: Place }
  | { readonly kind: "finding-activated"; readonly key: string }
  | { readonly kind: "finding-opened"; readonly key: string | null }
  | { readonly kind: "view-set"; readonly view: FindingsView }
  | { readonly kind: "order-known"; readonly keys: readonly string[] }
  | { readonly kind: "picked"; readonly keys: readonly string[] | null }
  /** The text of findings is on the clipboard, or the browser refused. */
  | { readonly kind: "copied"; readonly done: boolean }
  | { readonly kind: "preview-opened"; readonly preview: Preview }
  | { readonly kind: "preview-closed" | "job-closed" | "export-closed" | "answers-closed" }
  | { readonly kind: "export-opened"; readonly exporting: ExportSession }
  | { readonly kind: "answers-opened"; readonly answers: AnswersSession }
  | { readonly kind: "tool-opened"; readonly tool: Tool }
  | { readonly kind: "tool-closed" }
  /** Opened, or proposed anew by other choices. */
  | { readonly kind: "job-opened"; readonly job: OpenJob }
  | { readonly kind: "job-done"; readonly entry: JournalEntry | null; readonly notice: JobNotice }
  | { readonly kind: "about-toggled"; readonly open: boolean }
  | { readonly kind: "rule-page-opened"; readonly rule: string }
  | { readonly kind: "rule-page-closed" }
  | { readonly kind: "work-started"; readonly work: "applying" | "undoing" }
  | { readonly kind: "fixes-applied"; readonly cells: number; readonly entry: JournalEntry | null }
  | { readonly kind: "undone"; readonly title: string; readonly last: JournalEntry | null }
  | { readonly kind: "work-failed"; readonly failure: Failure; readonly retry: Retry }
  | { readonly kind: "last-action-known"; readonly entry: JournalEntry | null }
  | { readonly kind: "going-failed"; readonly failure: Failure; readonly target: Target }
  | { readonly kind: "corrected" | "kept-known"; readonly corrections: Corrections }
  | { readonly kind: "corrections-saved"; readonly corrections: Corrections }
  | { readonly kind: "kept-unknown"; readonly failure: Failure }
  | { readonly kind: "waivers-known"; readonly waivers: readonly Waiver[] }
  | {
      readonly kind: "waivers-changed";
      readonly waivers: readonly Waiver[];
      readonly keptWaivers: readonly Waiver[];
      readonly notice: AcceptanceNotice;
    }
  | { readonly kind: "settings-toggled"; readonly open: boolean }
  | { readonly kind: "kept-profile-known"; readonly kept: KeptProfile }
  | { readonly kind: "profile-set"; readonly file: ProfileFile }
  | { readonly kind: "profile-taken-back" }
  /** Null where it was taken out. */
  | { readonly kind: "profile-kept"; readonly file: ProfileFile | null }
  | { readonly kind: "kept-profile-left"; readonly aside: boolean }
  /** The preferences tell what it is. */
  | { readonly kind: "own-profile-set"; readonly own: boolean }
  | { readonly kind: "notice-closed" };

export function initialState(preferences: Preferences): PaneState {
  return {
    preferences,
    work: { kind: "none" },
    outcome: { kind: "none" },
    stale: false,
    changed: [],
    place: null,
    notice: null,
    preview: null,
    job: null,
    exporting: null,
    answers: null,
    tool: null,
    rulePages: [],
    aboutOpen: false,
    settingsOpen: false,
    profiles: NO_PROFILES,
    openKey: null,
    activeKey: null,
    marked: [],
    view: WHOLE_VIEW,
    order: null,
    picked: null,
    lastAction: null,
    corrections: NO_CORRECTIONS,
    kept: { kind: "known", corrections: NO_CORRECTIONS },
    waivers: [],
    keptWaivers: [],
  };
}

import type { Batch } from "../core/edits/batch";
import type { LeftOut } from "../core/edits/proposal";
import type { CheckReport, Finding } from "../core/lint/finding";
import type { Profile } from "../core/lint/profile";
import type { CalendarEntry } from "../core/lint/profiles/deadline-calendar";
import type { ProfileFile } from "../core/lint/profiles/profile-file";
import type { Severity } from "../core/lint/rule";
import type { Corrections } from "../core/report/corrections";
import type { CellRange, Place } from "../core/sheet/address";
import type { PageLooks, RangeLooks } from "../core/sheet/looks";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { DocumentPlan, ExportFormId, ExportInput } from "./export/export-form";
import type { Result } from "./failure";

/** Takes back a subscription. */
export type Unsubscribe = () => void;

/** What happened in the workbook that concerns what was found in it. */
export interface WorkbookChange {
  readonly kind: "cells" | "sheets";
  /** Name of the sheet, null when it is not known. */
  readonly sheet: string | null;
  /** True when the add-in itself wrote. */
  readonly own: boolean;
}

/** The open workbook. Every call is one batch; nothing is kept between calls. */
export interface WorkbookPort {
  /** Reads every sheet at once. */
  readonly read: (signal?: AbortSignal) => Promise<Result<WorkbookSnapshot>>;
  /**
   * Writes a batch or nothing: verifies that everything is as the batch expects, writes, reads back.
   * What fails in the middle is taken back.
   */
  readonly write: (batch: Batch) => Promise<Result<WrittenBatch>>;
  /**
   * Takes back a batch that `write` gave. Refused with `changed-since`, naming cells and sheets,
   * where somebody has changed since what it wrote.
   */
  readonly takeBack: (batch: Batch) => Promise<Result<void>>;
  /** How ranges look, with the page and the frozen panes of their sheets, in the order asked. */
  readonly looks: (places: readonly PlacedRange[]) => Promise<Result<readonly RangeLooks[]>>;
  /** Activates the sheet and selects the cells; a hidden sheet is a failure, never shown without asking. */
  readonly select: (sheet: string, range: CellRange) => Promise<Result<void>>;
  /** Makes a hidden sheet visible, asked for by the person. */
  readonly show: (sheet: string) => Promise<Result<void>>;
  /** Where the selection is. */
  readonly selection: () => Promise<Result<Place>>;
  /** Everything that is selected, where that is one range. */
  readonly selectedRange: () => Promise<Result<PlacedRange>>;
  readonly onChange: (listener: (change: WorkbookChange) => void) => Promise<Result<Unsubscribe>>;
  readonly onSelection: (listener: (place: Place) => void) => Promise<Result<Unsubscribe>>;
  /** A name under which to keep things about this workbook on this machine. */
  readonly key: () => Promise<string>;
}

/** A batch as it was done. */
export interface WrittenBatch {
  /** With every `before` and digest filled in, and every `after` as the host took it. */
  readonly batch: Batch;
  /** What the host did not take, to be told to the person; it does so with pages without a printer. */
  readonly ignored: readonly IgnoredSetting[];
}

export type IgnoredWhat =
  "looks" | "merges" | "sizes" | "frozen" | "marks" | "chart" | keyof PageLooks;

export interface IgnoredSetting {
  readonly sheet: string;
  readonly what: IgnoredWhat;
}

/** A range with the sheet it is on. */
export interface PlacedRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a check goes by, besides the workbook. */
export interface CheckBasis {
  readonly profile: Profile;
  /** What a person said of the tables; it stands above what is found. */
  readonly corrections: Corrections;
  /** The day of the check as ISO date, where a person gave one: nothing here asks a clock. */
  readonly asOf?: string | null;
}

export interface JudgeProgress {
  readonly done: number;
  readonly all: number;
}

/** Judges a snapshot, in a worker where there is one. */
export interface JudgePort {
  readonly judge: (
    workbook: WorkbookSnapshot,
    basis: CheckBasis,
    onProgress: (progress: JudgeProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<CheckReport>>;
}

/** The one text that Zvirka keeps in the open workbook, written on an explicit act only. */
export interface KeptPort {
  readonly read: () => Promise<Result<string | null>>;
  /** Null takes it out. The file holds it once the workbook itself is saved. */
  readonly write: (text: string | null) => Promise<Result<void>>;
}

/** One batch that was written, to be taken back. */
export interface JournalEntry {
  /** Unique within the workbook. */
  readonly id: string;
  /** What the person did, as shown beside «Скасувати». */
  readonly title: string;
  /** As it was done. */
  readonly batch: Batch;
}

/** The last actions on a workbook, newest last; kept on this machine, never in the file. */
export interface JournalPort {
  readonly list: (workbook: string) => Promise<Result<readonly JournalEntry[]>>;
  readonly save: (workbook: string, entries: readonly JournalEntry[]) => Promise<Result<void>>;
}

/** What the last check of a workbook found, as fingerprints: kept on this machine, never in the file. */
export interface RunsPort {
  /** Null where it was not checked before, or that is not known any more. */
  readonly last: (workbook: string) => Promise<readonly string[] | null>;
  readonly save: (workbook: string, fingerprints: readonly string[]) => Promise<void>;
}

export type Theme = "auto" | "light" | "dark";

/** By what findings can be put together. */
export type Grouping = "table" | "rule" | "severity";

/** What a person set, kept between sessions. `language` null follows Excel. */
export interface Preferences {
  readonly language: "uk" | "en" | null;
  readonly theme: Theme;
  readonly firstRunSeen: boolean;
  /** Check again after each change («Стежити за змінами»). */
  readonly live: boolean;
  /** By what the findings are put together. */
  readonly grouping: Grouping;
  /** By what the person checks on this machine, whatever a workbook carries; null for nothing of their own. */
  readonly profile: ProfileFile | null;
  /** What they exported last; null before the first time. */
  readonly exported: ExportPreferences | null;
}

export interface ExportPreferences {
  /** The form as the pane names it; one that is not known any more is not heeded. */
  readonly form: string;
  readonly formulas: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  theme: "auto",
  firstRunSeen: false,
  live: false,
  grouping: "table",
  profile: null,
  exported: null,
};

export interface PreferencesPort {
  readonly load: () => Promise<Preferences>;
  readonly save: (preferences: Preferences) => Promise<void>;
}

/** A rule in words, for programs that list what a check knows. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly whatToDo: string;
}

/** A finding with its words, one sentence for each cause and consequence. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly causes: readonly string[];
  readonly consequences: readonly string[];
  /** What the fix does, null without one. */
  readonly fix: string | null;
}

/** What a check found in one file, or why it was not checked. */
export interface DescribedFile {
  /** With «/» between folders. */
  readonly file: string;
  /** Which of the files it is, from zero. */
  readonly index: number;
  readonly findings: readonly DescribedFinding[];
  /** What was accepted in the workbook is taken for accepted, not only for proposed. */
  readonly honoursWaivers: boolean;
  readonly failure: string | null;
}

/** By whom and by what was checked. */
export interface CheckFacts {
  readonly version: string;
  readonly language: "uk" | "en";
  readonly profile: Profile;
  readonly rules: readonly DescribedRule[];
  /** A rule's page in Markdown, null when it is not at hand. */
  readonly page: (rule: string) => string | null;
}

/** Writes findings in the notation that tools for code review exchange. */
export interface SarifPort {
  /** One file's part, to be put together by `log`. */
  readonly part: (file: DescribedFile) => string;
  /** @param parts in the order of the files */
  readonly log: (parts: readonly string[], facts: CheckFacts) => string;
}

/** Writes deadlines in the notation that calendars exchange. */
export interface CalendarFilePort {
  /** @param by the name of the profile, and the language of the texts */
  readonly write: (
    entries: readonly CalendarEntry[],
    by: { readonly profile: string; readonly language: "uk" | "en" },
  ) => string;
}

/** A copy of a workbook file, not yet kept anywhere. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  /** What of the file the copy lacks, in both languages; empty as a rule. */
  readonly lost: readonly Readonly<Record<"uk" | "en", string>>[];
}

/** A file that was made and is not yet kept anywhere. */
export interface DocumentFile {
  /** Without a folder. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A document as it was made. */
export interface MadeDocument {
  /** Suggested name: of the one file, or of the folder for several. */
  readonly name: string;
  readonly files: readonly DocumentFile[];
  /** What of the sheets is not in it, and why; in words by the form's `say`. */
  readonly leftOut: readonly LeftOut[];
}

/** Writes planned documents as bytes. */
export interface DocumentWriterPort {
  readonly write: (
    plan: DocumentPlan,
    onProgress: (progress: JudgeProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<readonly DocumentFile[]>>;
}

/** Makes documents off the page's thread, where there can be a worker; an abort ends it at once. */
export interface DocumentsPort {
  readonly make: (
    form: ExportFormId,
    input: ExportInput,
    onProgress: (progress: JudgeProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<MadeDocument>>;
}

/** Where Excel runs, as far as files leave it in different ways. */
export type HostPlatform = "windows" | "mac" | "web" | "other";

/**
 * How a document leaves the pane: as a new workbook that Excel opens, as a download, or as text that
 * the pane shows to be copied.
 */
export type DeliveryWay = "new-workbook" | "download" | "text";

/** Hands documents over to the person, by what their Excel can do. */
export interface DeliveryPort {
  readonly platform: () => HostPlatform;
  /** The ways that work here for such files, best first; empty where there is none. */
  readonly ways: (files: readonly Pick<DocumentFile, "mediaType">[]) => readonly DeliveryWay[];
  /** Fails with `workbook-not-opened` where another way has to be taken. */
  readonly openWorkbook: (file: DocumentFile) => Promise<Result<void>>;
  /** Whether the browser kept the file it does not tell. */
  readonly download: (file: DocumentFile) => void;
}

/** A file that a person picked; a browser's `File` is one. */
export interface PickedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A workbook file as it was read, or why it was not. */
export interface ReadBook {
  readonly name: string;
  readonly result: Result<WorkbookSnapshot>;
}

/**
 * Reads workbook files that a person picked in the pane, off the page's thread where there can be a
 * worker: they are neither opened in Excel nor changed.
 */
export interface PickedBooksPort {
  /** One answer for each file, in their order: what is wrong with one does not concern the others. */
  readonly read: (
    files: readonly PickedFile[],
    onProgress: (progress: JudgeProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<readonly ReadBook[]>>;
}

/** Copies of workbook files with a batch done, for the command line; a file is never changed in place. */
export interface CopiesPort {
  readonly make: (path: string, batch: Batch) => Promise<Result<MadeCopy>>;
  /** A workbook of nothing but what the batch makes. */
  readonly create: (batch: Batch) => Promise<Result<MadeCopy>>;
  readonly looks: (
    path: string,
    places: readonly PlacedRange[],
  ) => Promise<Result<readonly RangeLooks[]>>;
}

/** A workbook's path, or a path under which there is none and why. */
export interface ExpandedPath {
  readonly path: string;
  readonly result: Result<string>;
}

/** What is asked of a file besides its contents. */
export interface ReadOptions {
  /** Compute its formulas, and name those whose stored result is another. */
  readonly compareResults?: boolean;
}

/** Reads and writes workbook files, for the command line. */
export interface FilesPort {
  readonly read: (path: string, options?: ReadOptions) => Promise<Result<WorkbookSnapshot>>;
  /** The text that Zvirka kept in a workbook; null where it kept none. */
  readonly kept: (path: string) => Promise<Result<string | null>>;
  /** The workbooks that a path names: itself, or those of a folder and its folders without `~$*`. */
  readonly expand: (path: string) => Promise<readonly ExpandedPath[]>;
}

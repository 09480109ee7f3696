import type { CheckReport, Summary } from "../../core/lint/finding";
import type { Loosened } from "../../core/lint/profile";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { ProgrammeFacts } from "../../core/lint/same-programme";
import type { OtherFile } from "../../core/sheet/address";
import type { Language } from "../../core/texts/format";
import type { Failure, Result } from "../failure";
import type { DocumentFile } from "./documents";
import type { PickedFile } from "./files";

/** A checked workbook put away where it costs the page nothing: a browser's Blob is one. */
export interface PutAway {
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** What a list of checked files needs to know of one. */
export interface FileFacts {
  readonly summary: Summary;
  /** Set where there was no table to judge, only texts. */
  readonly lacking: Failure | null;
}

/** A file that was checked, by itself or among the others of its programme. */
export interface CheckedPicked {
  readonly facts: FileFacts;
  readonly putAway: PutAway;
}

/** A file that was checked by itself. */
export interface CheckedByItself extends CheckedPicked {
  /** Null where nothing says of what programme it is. */
  readonly programme: ProgrammeFacts | null;
  /** Why what was kept in the file was left aside; null where it was not. */
  readonly aside: Failure | null;
  /** What the profile that it carries would weaken; it is named, and not checked by. */
  readonly carried: readonly Loosened[];
}

/** Told while files are worked at, with their places among those that were given. */
export interface ManyFilesProgress<Value> {
  readonly onBegun: (index: number) => void;
  readonly onDone: (index: number, result: Result<Value>) => void;
}

/** A checked file of a programme, among the others of it. */
export interface ProgrammeFile {
  /** As the others speak of it. */
  readonly file: OtherFile;
  readonly putAway: PutAway;
}

/** What came of comparing the files of one programme. */
export interface ComparedFiles {
  /** For each file what is known of it now; null where the others show nothing. */
  readonly files: readonly (CheckedPicked | null)[];
  /** Rules that failed: our mistake. */
  readonly crashed: readonly string[];
}

/** One file of a whole result. */
export interface FileOfResult {
  readonly path: string;
  readonly result: Result<PutAway>;
}

/** The forms of remarks that go to whoever made a file. */
export type RemarksForm = "remarks" | "remarks-xlsx";

/** Of what remarks are made. */
export interface RemarksRequest {
  readonly form: RemarksForm;
  readonly profile: ProfileFile;
  /** The day on which they are made as ISO date. */
  readonly asOf: string;
  /** What each document is to be called. */
  readonly names: readonly string[];
}

/**
 * Checks many workbook files that a person picked, off the page's thread: they are neither opened in
 * Excel nor changed, and nothing of them leaves the machine. What is wrong with one, also a check that
 * never ends, does not concern the others. An abort ends everything at once; what was told stays true.
 */
export interface ManyFilesPort {
  readonly check: (
    files: readonly PickedFile[],
    profile: ProfileFile,
    progress: ManyFilesProgress<CheckedByItself>,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Compares the files of one programme with each other. */
  readonly compare: (
    files: readonly ProgrammeFile[],
    profile: ProfileFile,
    signal: AbortSignal,
  ) => Promise<Result<ComparedFiles>>;
  /** What was found in a file, with what was accepted in it marked. */
  readonly open: (putAway: PutAway, signal: AbortSignal) => Promise<Result<CheckReport>>;
  /** The whole result in the command line's machine-readable form. */
  readonly describe: (
    files: readonly FileOfResult[],
    by: { readonly profile: ProfileFile; readonly language: Language },
    signal: AbortSignal,
  ) => Promise<Result<string>>;
  /** Remarks to each file, one document for one file. */
  readonly remarks: (
    files: readonly PutAway[],
    request: RemarksRequest,
    progress: ManyFilesProgress<DocumentFile>,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Several files as one. */
  readonly zip: (
    name: string,
    files: readonly DocumentFile[],
    signal: AbortSignal,
  ) => Promise<Result<DocumentFile>>;
}

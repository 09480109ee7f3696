import type { Batch } from "../../core/edits/batch";
import type { RangeLooks } from "../../core/sheet/looks";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Result } from "../failure";
import type { JudgeProgress } from "./judging";
import type { PlacedRange } from "./workbook";

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

/** A copy of a workbook file, not yet kept anywhere. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  /** What of the file the copy lacks, in both languages; empty as a rule. */
  readonly lost: readonly Readonly<Record<"uk" | "en", string>>[];
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

import type { Batch } from "../../core/edits/batch";
import type { Result } from "../failure";

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

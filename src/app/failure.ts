import type { MissingBecause } from "../core/documents/note/note-amounts";
import type { SetDifference } from "../core/documents/set/check-set";
import type { SetMember } from "../core/documents/set/set-member";

/**
 * Why something could not be done, as a code with its facts; the words for people are in
 * `failure-texts.ts`. Failures travel as values: an exception is a mistake of our own.
 */
export type Failure =
  /** The workbook has no cell with content. */
  | { readonly code: "empty-workbook" }
  /** No table with the columns of an execution report was found. */
  | { readonly code: "no-report-table" }
  | { readonly code: "file-missing" | "file-is-folder" | "file-empty" | "file-encrypted" }
  | { readonly code: "file-old-format" | "file-damaged" | "file-not-workbook" | "file-no-access" }
  | { readonly code: "file-too-large"; readonly megabytes: number }
  /** The program failed on this file, or went on for ever, and was stopped; the others are not concerned. */
  | { readonly code: "check-crashed" | "check-endless" }
  /** A folder holds no workbook. */
  | { readonly code: "folder-empty" }
  /** What Zvirka kept in the workbook is of another version, or broken; it is left as it is. */
  | { readonly code: "kept-unreadable" }
  /** The sheets that were chosen hold nothing, or no table that a document of this form is made of. */
  | { readonly code: "nothing-to-export" | "no-table-to-export" }
  /** A set for publication is made of a report on execution, and none was chosen. */
  | { readonly code: "no-report-to-publish" }
  /** What a report says altogether cannot be told, so that no document can be vouched for. */
  | {
      readonly code: "set-unclear";
      readonly sheet: string;
      readonly cell: string | null;
      readonly because: MissingBecause;
    }
  /** A document of a set does not say what the others say; the figures are as a person reads them. */
  | {
      readonly code: "set-differs";
      readonly member: SetMember;
      readonly sheet: string;
      readonly cell: string | null;
      readonly what: SetDifference["what"];
      readonly said: string | null;
      readonly ought: string;
    }
  /** A workbook that should be a returned list of remarks is none. */
  | { readonly code: "no-remarks" }
  /** The selection is no row or rows of column headers. */
  | { readonly code: "no-header-selected" | "several-selected" }
  /** The person is typing in a cell. */
  | { readonly code: "cell-being-edited" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-hidden"; readonly sheet: string }
  /** The cells are selected, but nobody sees them. */
  | {
      readonly code: "cells-hidden";
      /** Such as «H11». */
      readonly cells: string;
      /** What is hidden of them. */
      readonly lines: "rows" | "columns" | "both";
      /** A filter is on, and may be what hides them. */
      readonly filtered: boolean;
    }
  | { readonly code: "sheet-protected"; readonly sheet: string | null }
  | { readonly code: "sheet-filtered"; readonly sheet: string }
  | { readonly code: "read-only" }
  /** Sheets cannot be added to the workbook, nor deleted. */
  | { readonly code: "structure-protected" }
  /** There is another sheet of the name that a new one is to have. */
  | { readonly code: "sheet-name-taken"; readonly sheet: string }
  /** A table of Excel's own, a pivot table or an array formula does not let rows come or go. */
  | { readonly code: "rows-blocked" }
  /** The last rows of the sheet hold something, so that no row fits in. */
  | { readonly code: "rows-off-sheet" }
  /** Merged cells do not let something be done. */
  | { readonly code: "merged-in-the-way" }
  /**
   * Cells, or sheets as a whole, are no longer as the preview showed them or as they were written;
   * nothing was written.
   */
  | {
      readonly code: "changed-since";
      readonly cells: readonly string[];
      readonly sheets?: readonly string[];
    }
  /** These cells did not take what was written; everything was taken back. */
  | { readonly code: "read-back-differs"; readonly cells: readonly string[] }
  /** Writing failed, and these cells could not be made as they were, or it is not known. */
  | {
      readonly code: "not-taken-back";
      readonly cells: readonly string[];
      readonly sheets?: readonly string[];
    }
  /** An action was taken back but for these cells and sheets, or of these it is not known. */
  | {
      readonly code: "partly-undone";
      readonly cells: readonly string[];
      readonly sheets?: readonly string[];
    }
  /** Excel did not say whether it wrote; when it does, what was written is taken back. */
  | { readonly code: "write-unanswered" }
  /** Excel would not be able to undo the change, and refused it. */
  | { readonly code: "undo-not-supported" }
  /** Too much to write at once; nothing was written. */
  | { readonly code: "too-many-changes" }
  | { readonly code: "too-large" }
  | { readonly code: "busy" }
  | { readonly code: "cancelled" }
  | { readonly code: "not-in-excel" }
  /** Microsoft's library is not there: no network, and no copy kept from an earlier time. */
  | { readonly code: "office-not-loaded" }
  | { readonly code: "host-too-old"; readonly needed: string }
  | { readonly code: "storage-unavailable" }
  /** Excel did not open a workbook that was made for it, or has not yet. */
  | { readonly code: "workbook-not-opened" | "workbook-late" }
  /** A part of the program could not be fetched from where it is served. */
  | { readonly code: "part-not-loaded" }
  /** Anything else; `detail` is a code for support, never shown as the message. */
  | { readonly code: "unexpected"; readonly detail: string };

export type FailureCode = Failure["code"];

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

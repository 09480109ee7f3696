import type { Corrections } from "../../core/report/corrections";
import type { LeftOut } from "../../core/edits/proposal";
import type { DocumentPlan, ExportFormId, ExportInput } from "../export/export-form";
import type { Result } from "../failure";
import type { JudgeProgress } from "./judging";

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

/** What a document is made of, and by what its tables were read: they can be read anew. */
export interface AskedDocument extends ExportInput {
  readonly corrections: Corrections;
}

/** Makes documents off the page's thread, where there can be a worker; an abort ends it at once. */
export interface DocumentsPort {
  readonly make: (
    form: ExportFormId,
    input: AskedDocument,
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

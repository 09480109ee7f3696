import type { DataPackage } from "../../core/documents/data-package";
import type { TextDocument } from "../../core/documents/text-document";
import type { WorkbookDocument } from "../../core/documents/workbook-document";
import type { LeftOut, Saying } from "../../core/edits/proposal";
import type { CheckReport } from "../../core/lint/finding";
import type { Profile } from "../../core/lint/profile";
import type { RangeLooks } from "../../core/sheet/looks";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Language } from "../../core/texts/format";
import type { Result } from "../failure";
import type { PlacedRange } from "../ports";

/** The forms in which finished sheets leave a workbook. */
export type ExportFormId =
  "xlsx" | "docx" | "note" | "set" | "remarks" | "remarks-xlsx" | "csv" | "json";

/** What a person may decide of a document. */
export interface ExportChoices {
  /** Formulas as formulas, not as the values that they gave; of xlsx alone. */
  readonly formulas: boolean;
  /**
   * Rows and columns that are hidden: shown with the others, or left out. A total may count what
   * is hidden, so nothing is left out unless the person says so.
   */
  readonly hiddenLines: "shown" | "dropped";
  /** One zip file, or the files that would be in it; of csv alone. */
  readonly parts: "zip" | "files";
}

export const DEFAULT_CHOICES: ExportChoices = {
  formulas: false,
  hiddenLines: "shown",
  parts: "zip",
};

/** What a document is made of: a workbook as it was read and judged. Survives a structured clone. */
export interface ExportInput {
  readonly workbook: WorkbookSnapshot;
  readonly report: CheckReport;
  readonly profile: Profile;
  /** Names of the sheets that were chosen. */
  readonly sheets: readonly string[];
  /** How the ranges look that the form asked for; a range that is missing has Excel's own looks. */
  readonly looks: readonly RangeLooks[];
  /** Today as ISO date; null where nobody gave it. */
  readonly asOf: string | null;
  /** Of what the document itself says; documents of a city are in Ukrainian. */
  readonly language: Language;
  readonly choices: ExportChoices;
}

/** A document as plain data, to be written as bytes by an adapter. */
export type DocumentContent =
  | SingleContent
  /** Several documents in one .zip. */
  | { readonly kind: "set"; readonly parts: readonly SetPart[] };

/** One document of a set. */
export interface SetPart {
  readonly name: string;
  /** The folder of the .zip that its files go into; null for none. */
  readonly folder: string | null;
  readonly content: SingleContent;
}

export type SingleContent =
  | { readonly kind: "workbook"; readonly document: WorkbookDocument }
  | { readonly kind: "text"; readonly document: TextDocument }
  | {
      readonly kind: "data";
      readonly document: DataPackage;
      readonly as: "csv" | "json";
      readonly parts: ExportChoices["parts"];
    };

/** A document with what is to be told of it. */
export interface DocumentPlan {
  /** Suggested name of the file, safe on every system. */
  readonly name: string;
  readonly content: DocumentContent;
  /** What of the sheets is not in the document, and why; in words by the form's `say`. */
  readonly leftOut: readonly LeftOut[];
}

/** One form: how a document of it is made, and how it says what it lacks. */
export interface ExportForm {
  readonly id: ExportFormId;
  /** The ranges whose looks it must know; none for most. */
  readonly looksNeeded: (input: Omit<ExportInput, "looks">) => readonly PlacedRange[];
  /** Pure: the same input makes the same document. Fails where there is nothing to make it of. */
  readonly build: (input: ExportInput) => Result<DocumentPlan>;
  /** Words for what its own plans say. */
  readonly say: (saying: Saying, language: Language) => string;
}

/** For forms that need no looks. */
export const NO_LOOKS_NEEDED: ExportForm["looksNeeded"] = () => [];

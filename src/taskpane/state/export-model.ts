import type { Checked } from "../../app/check";
import type { ExportChoices, ExportFormId } from "../../app/export/export-form";
import type { ReadinessIssue } from "../../app/export/readiness";
import { readinessOf } from "../../app/export/readiness";
import { isToAnswer } from "../../app/export/remark-list";
import type { Failure, Result } from "../../app/failure";
import type { DeliveryPort, DeliveryWay, JudgeProgress, MadeDocument } from "../../app/ports";
import { safeFileName } from "../../core/documents/file-names";
import type { Finding } from "../../core/lint/finding";
import { isReadyCopy } from "../../core/report/own-sheet";
import type { SheetSnapshot } from "../../core/sheet/snapshot";

/** What sheets can become: a document of some form, a finished sheet in the workbook, a PDF. */
export type ExportChoice = ExportFormId | "ready-sheet" | "pdf";

/** All choices in the order in which a person is offered them. */
export const EXPORT_CHOICES = [
  "xlsx",
  "ready-sheet",
  "pdf",
  "docx",
  "note",
  "set",
  "remarks",
  "remarks-xlsx",
  "csv",
  "json",
] as const satisfies readonly ExportChoice[];

/** How far the export is. */
export type ExportStage =
  /** `renewed`: the workbook was found changed and was checked anew, so that the list is another. */
  | { readonly kind: "choosing"; readonly failure: Failure | null; readonly renewed: boolean }
  /** `progress` is null while the sheets are being read. */
  | { readonly kind: "making"; readonly progress: JudgeProgress | null }
  | MadeStage;

/** The document is there and is handed over. */
export interface MadeStage {
  readonly kind: "made";
  readonly document: MadeDocument;
  /** What it is to be called, without the extension; as typed. */
  readonly name: string;
  /** Best first; of the files as they were made. */
  readonly ways: readonly DeliveryWay[];
  /** By which way it was handed over last. */
  readonly delivered: DeliveryWay | null;
  /** Excel is being asked. */
  readonly delivering: boolean;
  readonly failure: Failure | null;
}

export interface ExportState {
  readonly checked: Checked;
  readonly form: ExportChoice;
  /** Names of the sheets that are chosen. */
  readonly sheets: readonly string[];
  readonly choices: ExportChoices;
  /** Fingerprints of the findings that the remarks leave out. */
  readonly unwanted: ReadonlySet<string>;
  readonly stage: ExportStage;
}

/** One export from its first choice to the file. */
export interface ExportSession {
  readonly state: () => ExportState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The sheets that can be exported; a finished copy says what its sheet says. */
  readonly candidates: () => readonly SheetSnapshot[];
  /** What the person should know before. */
  readonly issues: () => readonly ReadinessIssue[];
  readonly chooseForm: (form: ExportChoice) => void;
  readonly chooseSheet: (name: string, chosen: boolean) => void;
  readonly choose: (change: Partial<ExportChoices>) => void;
  readonly want: (findings: readonly Finding[], wanted: boolean) => void;
  /** Makes the document. Where the workbook has changed it is checked anew first, and nothing is made. */
  readonly make: () => Promise<void>;
  /** Ends the making. */
  readonly cancel: () => void;
  readonly rename: (name: string) => void;
  readonly deliver: (way: DeliveryWay) => Promise<void>;
  /** Names of the chosen sheets that are not laid out by the profile's style. */
  readonly unlaidSheets: () => Promise<Result<readonly string[]>>;
  /** From the document back to the choices. */
  readonly back: () => void;
  readonly delivery: Pick<DeliveryPort, "platform" | "ways">;
}

/** The document's one file under the name that was typed; null where it has several. */
export function fileNamed({ document, name }: MadeStage): MadeDocument["files"][number] | null {
  const [file, ...others] = document.files;
  if (file === undefined || others.length > 0) return null;
  const extension = /\.(\p{L}{2,5})$/u.exec(file.name)?.[1] ?? "";
  return { ...file, name: safeFileName(name, extension) };
}

/** A choice by its name; the first one for a name that is none. */
export function knownChoice(name: string | undefined): ExportChoice {
  return EXPORT_CHOICES.find((choice) => choice === name) ?? "xlsx";
}

/** The sheets that can be exported. */
export function candidatesOf({ snapshot }: Checked): readonly SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => sheet.extent !== null && !isReadyCopy(sheet, snapshot));
}

/** The sheets chosen at first: what people see and what has a table; all that people see where no sheet has one. */
export function sheetsAtFirst(checked: Checked): readonly string[] {
  const visible = candidatesOf(checked).filter(({ visibility }) => visibility === "visible");
  const withTables = visible.filter(({ name }) =>
    checked.report.tables.some((table) => table.sheet === name),
  );
  return (withTables.length > 0 ? withTables : visible).map(({ name }) => name);
}

/** What the person should know before. */
export function issuesOf({ checked, form, sheets }: ExportState): readonly ReadinessIssue[] {
  const { snapshot: workbook, report } = checked;
  // A finished sheet and a PDF are of the sheet as it is, as the workbook is.
  const id = form === "ready-sheet" || form === "pdf" ? "xlsx" : form;
  return readinessOf({ workbook, report, sheets }, id);
}

/**
 * The findings of which remarks can be made: those of the chosen sheets that nobody accepted. What could
 * not be told is nothing to answer for.
 */
export function remarkable({ checked, sheets }: ExportState): readonly Finding[] {
  return checked.report.findings.filter(
    (finding) => sheets.includes(finding.sheet) && isToAnswer(finding),
  );
}

/** True for the forms whose document is the findings. */
export function isRemarks(form: ExportChoice): boolean {
  return form === "remarks" || form === "remarks-xlsx";
}

/** True for the forms that let hidden rows and columns be left out. */
export function offersHidden(form: ExportChoice): boolean {
  return form === "xlsx" || form === "docx" || form === "csv" || form === "json";
}

/** True where a chosen sheet hides a row or a column. */
export function hasHiddenLines({ checked, sheets }: ExportState): boolean {
  return checked.snapshot.sheets.some(
    ({ name, hidden }) =>
      sheets.includes(name) && hidden !== undefined && hidden.rows.size + hidden.columns.size > 0,
  );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const MEDIA_TYPES: Readonly<Record<ExportChoice, string | null>> = {
  xlsx: XLSX,
  "remarks-xlsx": XLSX,
  docx: DOCX,
  note: DOCX,
  remarks: DOCX,
  set: "application/zip",
  csv: "text/csv",
  json: "application/json",
  "ready-sheet": null,
  pdf: null,
};

/** What kind of file a choice makes, to know whether it can leave the pane; null for no file. */
export function mediaTypeOf(form: ExportChoice): string | null {
  return MEDIA_TYPES[form];
}

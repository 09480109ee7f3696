import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { nodeCopies } from "../../src/adapters/xlsx/node-copies";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { documentWriter } from "../../src/adapters/documents/document-writer";
import { sheetsToExport } from "../../src/app/export/chosen-sheets";
import type { ExportForm, ExportInput } from "../../src/app/export/export-form";
import { DEFAULT_CHOICES } from "../../src/app/export/export-form";
import { makeDocument } from "../../src/app/export/make-document";
import { judgeWorkbook } from "../../src/app/judge";
import type { DocumentFile, MadeDocument } from "../../src/app/ports";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** What a form makes a document of a workbook by, but for how the workbook looks. */
export function exportInputOf(
  workbook: WorkbookSnapshot,
  changes: Partial<ExportInput> = {},
): ExportInput {
  const judged = judgeWorkbook(workbook, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  const report = judged.value;
  return {
    workbook,
    report,
    profile: DEFAULT_PROFILE,
    sheets: sheetsToExport(workbook, report),
    looks: [],
    asOf: "2026-11-20",
    language: "uk",
    choices: DEFAULT_CHOICES,
    ...changes,
  };
}

/** The same of a file, with all that the form has to know. */
export async function exportInputOfFile(
  path: string,
  form: ExportForm,
  changes: Partial<ExportInput> = {},
): Promise<ExportInput> {
  const workbook = await readSnapshot(await readFile(path), basename(path));
  const input = exportInputOf(workbook, changes);
  const looks = await nodeCopies.looks(path, form.looksNeeded(input));
  if (!looks.ok) throw new Error(looks.failure.code);
  return { ...input, looks: looks.value };
}

/** A document as it is made; throws where it cannot be. */
export async function made(form: ExportForm, input: ExportInput): Promise<MadeDocument> {
  const nobody = new AbortController().signal;
  const result = await makeDocument(form, input, documentWriter, () => {}, nobody);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The one file of a document. */
export function onlyFile({ files }: MadeDocument): DocumentFile {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${String(files.length)} files`);
  return file;
}

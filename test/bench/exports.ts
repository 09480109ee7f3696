import type { Bench } from "tinybench";
import { documentWriter } from "../../src/adapters/documents/document-writer";
import { piecesOf, shellOf } from "../../src/adapters/worker/input-pieces";
import { EXPORT_FORMS } from "../../src/app/export/all-forms";
import type { ExportForm, ExportInput } from "../../src/app/export/export-form";
import { DEFAULT_CHOICES } from "../../src/app/export/export-form";
import { makeDocument } from "../../src/app/export/make-document";
import { judgeWorkbook } from "../../src/app/judge";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import { longReport } from "./long-report";

const LINES = 10_000;

let input: ExportInput | null = null;

/** A report of ten thousand measures, to be exported. */
function longInput(): ExportInput {
  if (input !== null) return input;
  const workbook = longReport(LINES);
  const judged = judgeWorkbook(workbook, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  input = {
    workbook,
    report: judged.value,
    profile: DEFAULT_PROFILE,
    sheets: workbook.sheets.map(({ name }) => name),
    looks: [],
    asOf: null,
    language: "uk",
    choices: DEFAULT_CHOICES,
  };
  return input;
}

async function exportLong(form: ExportForm): Promise<number> {
  const nobody = new AbortController().signal;
  const made = await makeDocument(form, longInput(), documentWriter, () => {}, nobody);
  if (!made.ok) throw new Error(`${form.id}: ${made.failure.code}`);
  return made.value.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** How long each form takes for ten thousand measures, built and written; the pane does it in a worker. */
export function addExports(bench: Bench): void {
  for (const form of Object.values(EXPORT_FORMS)) {
    bench.add(`export ${LINES} lines as ${form.id}`, async () => {
      await exportLong(form);
    });
  }
}

/** What the pane's own thread has to do of it: hand the input over to the worker, piece by piece. */
export async function tellExports(): Promise<void> {
  const asked = { ...longInput(), corrections: NO_CORRECTIONS };
  const pieces = [shellOf(asked), ...piecesOf(asked)];
  const times = pieces.map((piece) => {
    const before = performance.now();
    structuredClone(piece);
    return performance.now() - before;
  });
  const all = Math.round(times.reduce((sum, each) => sum + each, 0));
  console.log(
    `Handing ${LINES} lines over to the worker that exports them takes ${all} ms in ${pieces.length} pieces, the longest ${Math.round(Math.max(...times))} ms.`,
  );
  for (const form of Object.values(EXPORT_FORMS)) {
    const size = Math.round((await exportLong(form)) / 1024);
    console.log(`${LINES} lines as ${form.id} are ${size} KB.`);
  }
}

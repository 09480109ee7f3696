import { failureText } from "../app/failure-texts";
import type { Batch } from "../core/edits/batch";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Language } from "../core/texts/format";
import { deliverFile } from "./deliver";
import type { Terminal } from "./terminal";

/** The file that a result goes into, as it is now. */
export interface ResultFile {
  /** Empty where there is no file yet. */
  readonly workbook: WorkbookSnapshot;
  readonly isThere: boolean;
}

/** Reads the file that a result is written into; a file that is no workbook is told when it is written. */
export async function readResultFile(
  output: string | null,
  { files }: Pick<Terminal, "files">,
): Promise<ResultFile> {
  const read = output === null ? null : await files.read(output);
  if (read?.ok === true) return { workbook: read.value, isThere: true };
  return { workbook: { name: "", sheets: [] }, isThere: false };
}

const LACKING: Readonly<Record<Language, (path: string, parts: readonly string[]) => string>> = {
  uk: (path, parts) =>
    `В оновленому файлі ${path} не було б: ${parts.join(", ")}. Нічого не записано; зазначте в --output інший файл.`,
  en: (path, parts) =>
    `The renewed ${path} would be without: ${parts.join(", ")}. Nothing was written; name another file in --output.`,
};

/** True when the batch was done in a new file, or in the one that is there; otherwise it was told why not. */
export async function writeResult(
  batch: Batch,
  { isThere }: ResultFile,
  to: { readonly output: string; readonly force: boolean; readonly language: Language },
  { copies, ...terminal }: Terminal,
): Promise<boolean> {
  const { output, language } = to;
  const made = isThere ? await copies.make(output, batch) : await copies.create(batch);
  if (!made.ok) {
    terminal.err(`${output}: ${failureText(made.failure, language)}\n`);
    return false;
  }
  const lacking = made.value.lost.map((part) => part[language]);
  if (lacking.length > 0) {
    terminal.err(`${LACKING[language](output, lacking)}\n`);
    return false;
  }
  return deliverFile(made.value.bytes, to, { copies, ...terminal });
}

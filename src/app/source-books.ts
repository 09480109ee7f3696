import { sourceBook } from "../core/consolidate/sources";
import type { CheckReport } from "../core/lint/finding";
import type { Profile } from "../core/lint/profile";
import { withoutOwnSheets } from "../core/report/own-sheet";
import { readTables } from "../core/report/read-tables";
import { NO_CORRECTIONS } from "../core/report/corrections";
import { taughtWords } from "../core/report/taught-words";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Result } from "./failure";
import { failed, success } from "./failure";
import { correctionsIn } from "./kept";
import type { BroughtBook, CheckBasis, FilesPort } from "./ports";

/**
 * What a file brings to be consolidated or compared, with what a person corrected in it honoured; it is
 * read and neither opened nor changed. A file without a report or a programme is a failure.
 *
 * @param name as people name it
 */
export async function readSourceBook(
  path: string,
  name: string,
  {
    files,
    profile,
    notes,
    judge,
  }: {
    readonly files: Pick<FilesPort, "read" | "kept">;
    readonly profile: Profile;
    /** Whether figures of prose are of use, too. */
    readonly notes: boolean;
    /** Checks the workbook too, for what its remarks are; null where nobody asks for them. */
    readonly judge: ((workbook: WorkbookSnapshot, basis: CheckBasis) => Result<CheckReport>) | null;
  },
): Promise<Result<BroughtBook>> {
  const read = await files.read(path);
  if (!read.ok) return read;
  const text = await files.kept(path);
  const kept = text.ok ? correctionsIn(text.value) : text;
  const corrections = kept.ok ? kept.value : NO_CORRECTIONS;
  const workbook: WorkbookSnapshot = withoutOwnSheets(read.value);
  const words = taughtWords(profile.headers, profile.units);
  const judged = judge?.(workbook, { profile, corrections }) ?? null;
  const checked = judged?.ok === true ? judged.value : null;
  const tables = checked?.tables ?? readTables(workbook, words, corrections);
  const book = sourceBook(name, workbook, tables, checked?.findings);
  const brings = book.reports.length + book.programmes.length + (notes ? book.notes.length : 0);
  if (brings === 0) {
    return failed({ code: "no-report-table" });
  }
  return success({ book, keptLeft: !kept.ok });
}

import { failed, success } from "../app/failure";
import type { Result } from "../app/failure";
import { correctionsIn, waiversIn } from "../app/kept";
import type { CheckReport } from "../core/lint/finding";
import type { Profile } from "../core/lint/profile";
import { waive } from "../core/lint/waivers";
import { NO_CORRECTIONS } from "../core/report/corrections";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Terminal } from "./terminal";

/** A file as it was read and judged. */
export interface JudgedFile {
  readonly workbook: WorkbookSnapshot;
  /** With what was corrected and accepted in the file itself. */
  readonly report: CheckReport;
}

/** By what a file is judged. */
export interface JudgedBy {
  readonly profile: Profile;
  /** The one sheet that the file has to have; null for any. */
  readonly sheet: string | null;
  /** The day as ISO date; null where none was given. */
  readonly asOf?: string | null;
  /** Name the formulas whose stored result is not what they give. */
  readonly compareResults?: boolean;
}

/** Reads and judges one file. */
export async function judgedFile(
  path: string,
  { profile, sheet, asOf = null, compareResults = false }: JudgedBy,
  { files, judge }: Pick<Terminal, "files" | "judge">,
): Promise<Result<JudgedFile>> {
  const read = await files.read(path, { compareResults });
  if (!read.ok) return read;
  const workbook = read.value;
  if (sheet !== null && workbook.sheets.every(({ name }) => name !== sheet)) {
    return failed({ code: "sheet-missing", sheet });
  }
  const kept = await files.kept(path);
  const corrections = kept.ok ? correctionsIn(kept.value) : kept;
  const waivers = kept.ok ? waiversIn(kept.value) : kept;
  const judged = judge(workbook, {
    profile,
    corrections: corrections.ok ? corrections.value : NO_CORRECTIONS,
    asOf,
  });
  if (!judged.ok) return judged;
  return success({ workbook, report: waive(judged.value, waivers.ok ? waivers.value : []) });
}

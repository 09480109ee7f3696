import type { CheckReport } from "../core/lint/finding";
import { check } from "../core/lint/run";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { RULES } from "../rules/registry";
import type { Result } from "./failure";
import { failed, success } from "./failure";
import { lackingIn } from "./lacking";
import type { CheckBasis, JudgeProgress } from "./ports";

/**
 * Judges a snapshot by every rule. A workbook without content, or without a table and with nothing to say
 * of its texts, is a failure: «nothing found» would read as «nothing wrong». Where only texts were judged,
 * `lackingIn` tells.
 */
export function judgeWorkbook(
  workbook: WorkbookSnapshot,
  { profile, corrections, asOf = null }: CheckBasis,
  onProgress?: (progress: JudgeProgress) => void,
): Result<CheckReport> {
  if (workbook.sheets.every((sheet) => sheet.extent === null)) {
    return failed({ code: "empty-workbook" });
  }
  const tell = (done: number, all: number): void => onProgress?.({ done, all });
  const report = check(workbook, RULES, profile, tell, corrections, asOf);
  const lacking = report.findings.length === 0 ? lackingIn(report) : null;
  return lacking === null ? success(report) : failed(lacking);
}

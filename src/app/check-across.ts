import type { AcrossFiles, JudgedFile } from "../core/lint/across-files";
import { judgeAcross } from "../core/lint/across-files";
import type { CheckReport } from "../core/lint/finding";
import type { Profile } from "../core/lint/profile";
import type { ProgrammeFacts } from "../core/lint/same-programme";
import { programmeFactsOf } from "../core/lint/same-programme";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { RULES } from "../rules/registry";

export type { AcrossFiles, JudgedFile };

/** By what a checked workbook is known to be of a programme; null where it is not. */
export function programmeOf(
  workbook: WorkbookSnapshot,
  report: CheckReport,
  { dictionary }: Profile,
): ProgrammeFacts | null {
  return programmeFactsOf(workbook, report.tables, dictionary.programmes);
}

/** Judges checked workbooks of one programme together, by the rules that compare sheets. */
export function judgeTogether(
  files: readonly JudgedFile[],
  profile: Profile,
  onRule: () => void,
): AcrossFiles {
  const rules = RULES.flatMap((rule) => (rule.scope === "workbook" ? [rule] : []));
  return judgeAcross(files, rules, profile, onRule);
}

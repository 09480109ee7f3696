import type { Finding, Summary } from "../../core/lint/finding";

/** How grave a finding is, under the name it is counted by. */
export type Grade = Exclude<keyof Summary, "waived">;

/** Gravest first. */
export const GRADES: readonly Grade[] = ["error", "warning", "note", "review", "notApplicable"];

export function gradeOf(finding: Finding): Grade {
  if (finding.severity !== null) return finding.severity;
  return finding.kind === "review" ? "review" : "notApplicable";
}

/** The grades of which there are findings, gravest first. */
export function occurringGrades(summary: Summary): readonly Grade[] {
  return GRADES.filter((grade) => summary[grade] > 0);
}

import type { CheckReport } from "../../core/lint/finding";
import type { Profile } from "../../core/lint/profile";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { ExportInput } from "../export/export-form";
import { DEFAULT_CHOICES } from "../export/export-form";
import { isToAnswer } from "../export/remark-list";

/**
 * Of what remarks to a whole file are made: of every sheet that holds something, also a hidden one, for
 * nobody has chosen, and none of what was found may be left out.
 */
export function remarksInput(
  workbook: WorkbookSnapshot,
  report: CheckReport,
  { profile, asOf }: { readonly profile: Profile; readonly asOf: string },
): ExportInput {
  return {
    workbook,
    report: { ...report, findings: report.findings.filter(isToAnswer) },
    profile,
    sheets: workbook.sheets.flatMap(({ name, extent }) => (extent === null ? [] : [name])),
    looks: [],
    asOf,
    // A document of a city is in Ukrainian, whatever language the pane speaks.
    language: "uk",
    choices: DEFAULT_CHOICES,
  };
}

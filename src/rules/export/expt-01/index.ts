import { formatCell } from "../../../core/sheet/address";
import { exportHazards } from "../../../core/sheet/export-hazards";
import { defineWorkbookRule } from "../../../core/lint/rule";

export type Messages = {
  "hidden-sheet": { sheet: string };
  /** Cells with comments or notes. */
  comments: { cells: readonly string[] };
  /** Cells with links to other workbooks. */
  links: { cells: readonly string[] };
  /** Cells with phone numbers, e-mail addresses or numbers of documents. */
  "personal-data": { cells: readonly string[] };
  /** Zvirka's own marks are still on. */
  marks: { sheet: string };
};

/** Before export: nothing in the workbook that is not meant for its readers. Off unless switched on. */
export default defineWorkbookRule<Messages>({
  id: "EXPT-01",
  gate: "rest",
  severity: "warning",
  fixable: "none",
  scope: "workbook",
  *check({ workbook }) {
    for (const { kind, sheet, cell, cells } of exportHazards(workbook)) {
      const place = { sheet, table: null, cell, cells };
      const args = { cells: cells.map(formatCell) };
      if (kind === "hidden-sheet" || kind === "marks") {
        yield { ...place, message: { code: kind, args: { sheet } } };
      } else if (kind === "links") {
        // Where links are judged by themselves, that is the finding.
        yield { ...place, follows: { rule: "WBK-02", cells }, message: { code: kind, args } };
      } else yield { ...place, message: { code: kind, args } };
    }
  },
});

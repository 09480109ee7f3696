import { documentName, safeFileName } from "../../core/documents/file-names";
import { draftNote } from "../../core/documents/note/note-draft";
import { noteDocument } from "../../core/documents/note/note-document";
import type { Doubt } from "../../core/documents/note/vouch";
import type { TextBlock, TextDocument } from "../../core/documents/text-document";
import type { CheckReport } from "../../core/lint/finding";
import { isMoneyTable } from "../../core/report/model";
import { describe } from "../describe";
import { failed, success } from "../failure";
import { chosenTables, nameFacts } from "./chosen-sheets";
import type { ExportForm } from "./export-form";
import { NO_LOOKS_NEEDED } from "./export-form";
import { tell, textSaying } from "./text-sayings";

const WHAT = "Пояснювальна записка";
/** A number that was typed as text is read all the same: its figure stands. */
const READ_ALL_THE_SAME = /^(?:TYP-0[123]|UNI-06|NUM-|TXT-|FRM-|DAT-)/;

/** The explanatory note to the chosen reports, as a draft. */
export const NOTE_FORM: ExportForm = {
  id: "note",
  looksNeeded: NO_LOOKS_NEEDED,
  build: (input) => {
    const { workbook, report, profile } = input;
    const tables = chosenTables(input);
    const reports = tables.filter(isMoneyTable).filter(({ kind }) => kind === "execution-report");
    if (reports.length === 0) return failed({ code: "no-table-to-export" });
    const drafts = reports.map((table) => draftNote(table, report.tables, profile));
    const doubts = doubtsIn(report);
    const document = noteDocument(drafts, { style: profile.style, workbook, doubts });
    const others = tables.length - reports.length;
    return success({
      name: safeFileName(documentName(nameFacts(WHAT, reports)), "docx"),
      content: { kind: "text", document },
      leftOut: [
        ...(others === 0 ? [] : [tell("other-tables", { count: others })]),
        tell("places-left", { count: placesIn(document) }),
      ],
    });
  },
  say: textSaying,
};

/** The cells against whose figures an error stands. */
function doubtsIn({ findings }: CheckReport): readonly Doubt[] {
  return findings
    .filter(({ severity, rule }) => severity === "error" && !READ_ALL_THE_SAME.test(rule))
    .flatMap((finding) => {
      const reason = describe(finding, "uk").message;
      const { sheet } = finding;
      return finding.cells.map((cell): Doubt => ({ sheet, cell, reason }));
    });
}

function placesIn({ blocks }: TextDocument): number {
  const paragraphs = blocks.flatMap((block: TextBlock) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  );
  return paragraphs.flatMap(({ runs }) => runs).filter(({ isPlace }) => isPlace).length;
}

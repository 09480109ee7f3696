import { documentName, safeFileName } from "../../core/documents/file-names";
import type { NoteBlock } from "../../core/documents/note/note-blocks";
import { draftNote } from "../../core/documents/note/note-draft";
import { noteDocument } from "../../core/documents/note/note-document";
import type { Doubt } from "../../core/documents/note/vouch";
import type { TextBlock, TextDocument } from "../../core/documents/text-document";
import type { LeftOut } from "../../core/edits/proposal";
import type { CheckReport } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import type { MoneyTable } from "../../core/report/model";
import { describe } from "../describe";
import { failed, success } from "../failure";
import { chosenReports, chosenTables, nameFacts } from "./chosen-sheets";
import type { ExportForm, ExportInput } from "./export-form";
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
    const reports = chosenReports(input);
    if (reports.length === 0) return failed({ code: "no-table-to-export" });
    const document = noteOf(input, () => []);
    return success({
      name: safeFileName(documentName(nameFacts(WHAT, reports)), "docx"),
      content: { kind: "text", document },
      leftOut: noteLeftOut(input, document),
    });
  },
  say: textSaying,
};

/**
 * The note to the chosen reports.
 *
 * @param closingOf what stands at the end of the part on a report, before its signature
 */
export function noteOf(
  input: ExportInput,
  closingOf: (table: MoneyTable) => readonly NoteBlock[],
): TextDocument {
  const { workbook, report, profile } = input;
  const drafts = chosenReports(input).map((table) => {
    const { blocks } = draftNote(table, report.tables, profile);
    return { table, blocks: [...blocks, ...closingOf(table)] };
  });
  return noteDocument(drafts, { style: profile.style, workbook, doubts: doubtsIn(report) });
}

/** What the note does not tell of, and what it leaves to its author. */
export function noteLeftOut(input: ExportInput, note: TextDocument): readonly LeftOut[] {
  const others = chosenTables(input).length - chosenReports(input).length;
  return [
    ...(others === 0 ? [] : [tell("other-tables", { count: others })]),
    tell("places-left", { count: placesIn(note) }),
  ];
}

/** The cells against whose figures an error stands that nobody accepted with a reason. */
export function doubtsIn({ findings }: CheckReport): readonly Doubt[] {
  return findings
    .filter(({ severity, rule }) => severity === "error" && !READ_ALL_THE_SAME.test(rule))
    .filter((finding) => !isWaived(finding))
    .flatMap((finding) => {
      const reason = describe(finding, "uk").message;
      const { sheet } = finding;
      return finding.cells.map((cell): Doubt => ({ sheet, cell, reason }));
    });
}

/** How many places of a document wait for its author. */
export function placesIn({ blocks }: TextDocument): number {
  const paragraphs = blocks.flatMap((block: TextBlock) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  );
  return paragraphs.flatMap(({ runs }) => runs).filter(({ isPlace }) => isPlace).length;
}

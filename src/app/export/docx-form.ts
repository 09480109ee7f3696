import { documentName, safeFileName } from "../../core/documents/file-names";
import type { ReportPart } from "../../core/documents/report-document";
import { reportDocument } from "../../core/documents/report-document";
import type { Table } from "../../core/report/model";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { findSheet } from "../../core/sheet/snapshot";
import { failed, success } from "../failure";
import { chosenTables, kindWords, nameFacts } from "./chosen-sheets";
import type { ExportForm, ExportInput } from "./export-form";
import { NO_LOOKS_NEEDED } from "./export-form";
import { tell, textSaying } from "./text-sayings";

/** Documents of a city are in Ukrainian. */
const WHAT = { report: "Звіт", programme: "Програма" } as const;

/** The chosen sheets' tables as a Word document in the form of the printed report. */
export const DOCX_FORM: ExportForm = {
  id: "docx",
  looksNeeded: NO_LOOKS_NEEDED,
  build: (input) => {
    const parts = reportParts(input, () => null);
    if (parts.length === 0) return failed({ code: "no-table-to-export" });
    const name = documentName(nameFacts(WHAT[kindWords(chosenTables(input))], chosenTables(input)));
    const hidden = [...new Set(parts.map(({ table }) => table.sheet))].filter((sheet) =>
      hasHidden(findSheet(input.workbook, sheet)),
    );
    const code = input.choices.hiddenLines === "dropped" ? "hidden-dropped" : "hidden-shown";
    return success({
      name: safeFileName(name, "docx"),
      content: { kind: "text", document: reportDocument(parts, input.profile.style) },
      leftOut: hidden.map((sheet) => tell(code, { sheet }, sheet)),
    });
  },
  say: textSaying,
};

/**
 * The tables of the chosen sheets as parts of one document.
 *
 * @param closingOf the words under a table's signature
 */
export function reportParts(
  input: ExportInput,
  closingOf: (table: Table) => string | null,
): readonly ReportPart[] {
  return chosenTables(input).flatMap((table) => {
    const sheet = findSheet(input.workbook, table.sheet);
    return sheet === null
      ? []
      : [{ table, sheet: asChosen(sheet, input), closing: closingOf(table) }];
  });
}

/** The sheet with its hidden lines only where they are to be left out. */
function asChosen(sheet: SheetSnapshot, { choices }: ExportInput): SheetSnapshot {
  if (choices.hiddenLines === "dropped") return sheet;
  return { ...sheet, hidden: { rows: new Set(), columns: new Set() } };
}

function hasHidden(sheet: SheetSnapshot | null): boolean {
  const { rows, columns } = sheet?.hidden ?? {};
  return (rows?.size ?? 0) + (columns?.size ?? 0) > 0;
}

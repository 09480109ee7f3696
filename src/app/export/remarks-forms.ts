import { documentName, safeFileName } from "../../core/documents/file-names";
import { remarksSheet } from "../../core/documents/remarks/remarks-sheet";
import { remarksText } from "../../core/documents/remarks/remarks-text";
import type { Result } from "../failure";
import { failed, success } from "../failure";
import { chosenSheets, chosenTables, nameFacts } from "./chosen-sheets";
import type { DocumentContent, DocumentPlan, ExportForm, ExportInput } from "./export-form";
import { NO_LOOKS_NEEDED } from "./export-form";
import { remarkList } from "./remark-list";
import { tell, textSaying } from "./text-sayings";

const WHAT = "Лист зауважень";

/** The remarks as a Word document, to be signed and sent. */
export const REMARKS_FORM: ExportForm = {
  id: "remarks",
  looksNeeded: NO_LOOKS_NEEDED,
  build: (input) =>
    planOf(input, "docx", () => ({
      kind: "text",
      document: remarksText(remarkList(input), input.profile.style),
    })),
  say: textSaying,
};

/** The remarks as a workbook in which the executor answers, to be read back. */
export const REMARKS_XLSX_FORM: ExportForm = {
  id: "remarks-xlsx",
  looksNeeded: NO_LOOKS_NEEDED,
  build: (input) =>
    planOf(input, "xlsx", () => ({
      kind: "workbook",
      document: remarksSheet(remarkList(input), input.profile.style),
    })),
  say: textSaying,
};

function planOf(
  input: ExportInput,
  extension: string,
  content: () => DocumentContent,
): Result<DocumentPlan> {
  if (chosenSheets(input).length === 0) return failed({ code: "nothing-to-export" });
  const own = input.report.findings.filter(({ sheet }) => input.sheets.includes(sheet));
  const elsewhere = input.report.findings.length - own.length;
  const untold = own.filter(({ kind }) => kind === "not-applicable").length;
  const explained = own.filter(({ acceptance }) => acceptance?.holds === true).length;
  return success({
    name: safeFileName(documentName(nameFacts(WHAT, chosenTables(input))), extension),
    content: content(),
    leftOut: [
      ...(elsewhere === 0 ? [] : [tell("other-sheets", { count: elsewhere })]),
      ...(untold === 0 ? [] : [tell("untold", { count: untold })]),
      ...(explained === 0 ? [] : [tell("explained", { count: explained })]),
    ],
  });
}

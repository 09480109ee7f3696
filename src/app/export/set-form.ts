import { documentName, safeFileName } from "../../core/documents/file-names";
import type { SetDifference } from "../../core/documents/set/check-set";
import { firstDifference } from "../../core/documents/set/check-set";
import type { ReportTotals } from "../../core/documents/set/set-totals";
import { totalsOf } from "../../core/documents/set/set-totals";
import type { LeftOut } from "../../core/edits/proposal";
import { formatCell } from "../../core/sheet/address";
import type { Failure, Result } from "../failure";
import { failed, success } from "../failure";
import { chosenReports, chosenTables, nameFacts } from "./chosen-sheets";
import { CSV_FORM, unreadSayings } from "./data-forms";
import type { ExportForm, ExportInput } from "./export-form";
import { doubtsIn, noteLeftOut, placesIn } from "./note-form";
import { plannedSet } from "./planned-set";
import { tell, textSaying } from "./text-sayings";
import { XLSX_FORM } from "./xlsx-form";

/**
 * Everything that is published of a report, as one .zip: the report as a workbook and for print, the
 * explanatory note, the open data and their description. The same line with the totals stands in each,
 * and each is read once more before it is written: a set that contradicts itself is not made.
 */
export const SET_FORM: ExportForm = {
  id: "set",
  looksNeeded: XLSX_FORM.looksNeeded,
  build: (wanted) => {
    const input = withoutChoices(wanted);
    const reports = chosenReports(input);
    if (reports.length === 0) return failed({ code: "no-report-to-publish" });
    const totals = totalsOfAll(reports);
    if (!totals.ok) return totals;
    const book = XLSX_FORM.build(input);
    if (!book.ok) return book;
    const { content } = book.value;
    if (content.kind !== "workbook") return failed({ code: "unexpected", detail: "set-xlsx" });
    const documents = plannedSet(input, totals.value, content.document);
    const setting = { style: input.profile.style, doubts: doubtsIn(input.report) };
    const difference = firstDifference(documents.set, totals.value, setting);
    if (difference !== null) return failed(failureOf(difference));
    const tables = chosenTables(input);
    return success({
      name: safeFileName(documentName(nameFacts("Набір для оприлюднення", tables)), "zip"),
      content: { kind: "set", parts: documents.parts },
      leftOut: [
        ...tagged("xlsx", book.value.leftOut),
        ...tagged("note", noteLeftOut(input, documents.set.note)),
        ...tagged("note", [
          tell("description-places", { count: placesIn(documents.set.description) }),
        ]),
        ...tagged("csv", unreadSayings(tables)),
      ],
    });
  },
  say: ({ code, args }, language) => {
    const [form, own = ""] = code.split(":");
    const teller = form === "xlsx" ? XLSX_FORM.say : form === "csv" ? CSV_FORM.say : textSaying;
    return teller({ code: own, args }, language);
  },
};

/** Everything is shown and computed, so that every document says the same. */
function withoutChoices(input: ExportInput): ExportInput {
  return { ...input, choices: { formulas: false, hiddenLines: "shown", parts: "files" } };
}

function totalsOfAll(reports: ReturnType<typeof chosenReports>): Result<readonly ReportTotals[]> {
  const found: ReportTotals[] = [];
  for (const table of reports) {
    const totals = totalsOf(table);
    if ("missing" in totals) {
      const { because, cell } = totals;
      return failed({
        code: "set-unclear",
        sheet: table.sheet,
        cell: cell === null ? null : formatCell(cell),
        because,
      });
    }
    found.push(totals);
  }
  return success(found);
}

function failureOf({ member, sheet, cell, what, said, ought }: SetDifference): Failure {
  return {
    code: "set-differs",
    member,
    sheet,
    cell: cell === null ? null : formatCell(cell),
    what,
    said,
    ought,
  };
}

function tagged(form: "xlsx" | "note" | "csv", leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return leftOut.map((left) => ({
    ...left,
    saying: { ...left.saying, code: `${form}:${left.saying.code}` },
  }));
}

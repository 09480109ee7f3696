import { batchOf, joinBatches } from "../../core/edits/batch";
import type { Proposal } from "../../core/edits/proposal";
import { layoutText } from "../../core/layout/layout-texts";
import { layoutRange, proposeLayout } from "../../core/layout/propose-layout";
import { isOwnSheet, isReadyCopy } from "../../core/report/own-sheet";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { Job, JobInput } from "./job";
import { isAsked } from "./job";

const NOTHING: Proposal = { items: [], questions: [], leftOut: [], batch: batchOf({}) };

/** Makes sheets with tables ready to be signed and printed, by the profile's style. */
export const FORMAT_JOB: Job = {
  id: "format",
  looksNeeded: (input) =>
    sheetsOf(input).flatMap((sheet) => {
      const range = layoutRange(sheet);
      return range === null ? [] : [{ sheet: sheet.name, range }];
    }),
  propose: (input, choices) => {
    const { report, profile } = input;
    const proposals = sheetsOf(input).map((sheet) => {
      const looks = input.looks.find((each) => each.sheet === sheet.name);
      const tables = report.tables.filter((table) => table.sheet === sheet.name);
      return looks === undefined
        ? NOTHING
        : proposeLayout({ sheet, tables, looks, profile }, choices);
    });
    return {
      items: proposals.flatMap(({ items }) => items),
      questions: proposals.flatMap(({ questions }) => questions),
      leftOut: proposals.flatMap(({ leftOut }) => leftOut),
      batch: joinBatches(proposals.map(({ batch }) => batch)),
    };
  },
  say: layoutText,
};

/** The sheets with tables; what nobody sees is not laid out, and what Zvirka wrote is so already. */
function sheetsOf(input: Omit<JobInput, "looks">): readonly SheetSnapshot[] {
  const { workbook, report } = input;
  return workbook.sheets.filter(
    (sheet) =>
      sheet.visibility === "visible" &&
      isAsked(input, sheet.name) &&
      !isOwnSheet(sheet) &&
      !isReadyCopy(sheet, workbook) &&
      report.tables.some((table) => table.sheet === sheet.name),
  );
}

import { batchOf } from "../../core/edits/batch";
import { findFailures } from "../../core/lint/gates";
import { proposeMarks } from "../../core/marks/propose-marks";
import { isMoneyTable } from "../../core/report/model";
import { findSheet, mayBeMarked } from "../../core/sheet/snapshot";
import type { Language } from "../../core/texts/format";
import { markSaying } from "../../core/texts/marks";
import type { Job } from "./job";
import { isAsked, NO_LOOKS } from "./job";

/** Over-runs, pace and findings as formats that come off without a trace. */
export const MARK_JOB: Job = {
  id: "mark",
  looksNeeded: NO_LOOKS,
  propose: (input, choices, language) => {
    const { workbook, report, profile } = input;
    const tables = report.tables.flatMap((table) => {
      const sheet = findSheet(workbook, table.sheet);
      if (sheet === null || !isMoneyTable(table) || !isAsked(input, table.sheet)) return [];
      return [{ table, sheet, failures: findFailures(table) }];
    });
    return proposeMarks({ tables, findings: report.findings, profile }, choices, language);
  },
  say: markSaying,
};

const CLEARED: Readonly<Record<Language, string>> = {
  uk: "Усі позначки Звірки буде знято; оформлення інших людей лишиться, яким було.",
  en: "All of Zvirka’s marks come off; what other people formatted stays as it was.",
};

/** Takes all of our marks off, whatever put them there; where there are none, nothing is proposed. */
export const CLEAR_MARKS_JOB: Job = {
  id: "clear-marks",
  looksNeeded: NO_LOOKS,
  propose: (input) => {
    const sheets = input.workbook.sheets.filter(
      (sheet) => mayBeMarked(sheet) && isAsked(input, sheet.name),
    );
    return {
      items: [],
      questions: [],
      leftOut: [],
      batch: batchOf({
        marks: sheets.map(({ name }) => ({ sheet: name, after: [], before: null })),
      }),
    };
  },
  say: (_saying, language) => CLEARED[language],
};

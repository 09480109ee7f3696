import { formatCell } from "../../../core/sheet/address";
import { defineRule } from "../../../core/lint/rule";
import { explanationOf } from "../../../core/report/explanation";
import { linesOf } from "../../../core/report/model";
import { monthsOf } from "../../../core/report/period";
import { announcementsIn } from "../../../core/report/promises";

export type Messages = {
  /** Something is announced for a time after the period. */
  promise: { cell: string; sentence: string };
};

/** What a report promises for later is kept as an open item of the next report. */
export default defineRule<Messages>({
  id: "EXP-04",
  gate: "rest",
  severity: "note",
  fixable: "none",
  *check({ table }) {
    const months = table.period === null ? null : monthsOf(table.period);
    // After a whole year there is no later time in it.
    if (months === null || months === 12) return;
    for (const row of linesOf(table)) {
      const field = row.texts.explanation;
      if (field === undefined || field.inherited) continue;
      const [announced] = announcementsIn(explanationOf(table, row), months);
      if (announced === undefined) continue;
      const cell = formatCell(field.cell);
      const args = { cell, sentence: announced.sentence };
      yield { kind: "review", cell: field.cell, message: { code: "promise", args } };
    }
  },
});

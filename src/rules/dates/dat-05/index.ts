import type { MessageOf, PlacedTable, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { DueDate } from "../../../core/lint/profiles/due-dates";
import { dueDates } from "../../../core/lint/profiles/due-dates";
import { formatCell } from "../../../core/sheet/address";
import type { Period } from "../../../core/report/period";
import type { SigningDate } from "./signing-date";
import { signingDate } from "./signing-date";

export type Messages = {
  /** When reports of the period are due; the sheet does not say when it was signed. */
  calendar: { period: Period; who: readonly string[]; dates: readonly string[] };
  /** Signed after the deadline. */
  late: { cell: string; period: Period; signed: string; who: string; date: string };
};

/** Reports are in time: what is due when, and what was signed later. */
export default defineWorkbookRule<Messages>({
  id: "DAT-05",
  gate: "rest",
  severity: "note",
  scope: "workbook",
  fixable: "none",
  *check({ tables, profile }) {
    const told = new Set<Period>();
    for (const placed of tables) {
      const { table } = placed;
      if (table.kind !== "execution-report" || table.period === null) continue;
      const due = dueDates(profile, table.period);
      const [first] = due;
      const signed = signingDate(table, table.period);
      if (first === undefined) continue;
      if (signed !== null) yield* lateness(placed, table.period, signed, first);
      else if (!told.has(table.period)) {
        told.add(table.period);
        yield calendar(placed, table.period, due);
      }
    }
  },
});

type Found = WorkbookProblem<MessageOf<Messages>>;

/** Once for a period: every sheet of it is due on the same days. */
function calendar(
  { table, sheet, index }: PlacedTable,
  period: Period,
  due: readonly DueDate[],
): Found {
  const cell = table.title.periods[0]?.cell ?? { row: table.range.top, column: table.range.left };
  const who = due.map(({ deadline }) => deadline.who);
  const dates = due.map(({ date }) => date);
  return {
    sheet: sheet.name,
    table: index,
    cell,
    message: { code: "calendar", args: { period, who, dates } },
  };
}

/** Whoever fills the table signs it, and has the earliest deadline. */
function lateness(
  { sheet, index }: PlacedTable,
  period: Period,
  { cell, date }: SigningDate,
  { deadline, date: due }: DueDate,
): readonly Found[] {
  if (date <= due) return [];
  const args = { cell: formatCell(cell), period, signed: date, who: deadline.who, date: due };
  return [{ sheet: sheet.name, table: index, cell, message: { code: "late", args } }];
}

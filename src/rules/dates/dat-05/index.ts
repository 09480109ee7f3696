import type { MessageOf, PlacedTable, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { DueDate } from "../../../core/lint/profiles/due-dates";
import { dueDates } from "../../../core/lint/profiles/due-dates";
import { formatCell } from "../../../core/sheet/address";
import type { Period } from "../../../core/report/period";
import type { SigningDate } from "../../../core/report/signing-date";
import { signingDate } from "../../../core/report/signing-date";

export type Messages = {
  /** When reports of the latest period are due; nothing says when they were signed. */
  calendar: { period: Period; who: readonly string[]; dates: readonly string[] };
  /** The same on the day of the check: which of the deadlines had passed, and which had not. */
  passed: {
    period: Period;
    asOf: string;
    who: readonly string[];
    dates: readonly string[];
    ahead: readonly string[];
    aheadDates: readonly string[];
  };
  /** Signed after the deadline. */
  late: { cell: string; period: Period; signed: string; who: string; date: string };
};

/**
 * Reports are in time. Nearly no report in use says when it was signed: of those the rule asks nothing, it
 * tells once for a workbook, as what could not be judged, when its latest period is due. A report that is
 * at hand on the day of the check, no later than its first deadline, is in time without a signature.
 */
export default defineWorkbookRule<Messages>({
  id: "DAT-05",
  gate: "rest",
  severity: "note",
  scope: "workbook",
  fixable: "none",
  *check({ tables, profile, asOf }) {
    const unsigned: Unsigned[] = [];
    for (const placed of tables) {
      const { table } = placed;
      if (table.kind !== "execution-report" || table.period === null) continue;
      const due = dueDates(profile, table.period);
      const [first] = due;
      const signed = signingDate(table, table.period);
      if (first === undefined) continue;
      if (signed !== null) yield* lateness(placed, table.period, signed, first);
      else if (asOf === null || asOf > first.date)
        unsigned.push({ placed, period: table.period, due, first: first.date });
    }
    const latest = unsigned.reduce<Unsigned | null>(
      (last, each) => (last !== null && last.first >= each.first ? last : each),
      null,
    );
    if (latest !== null) yield calendar(latest, asOf);
  },
});

/** A report without the day of its signing, and when it is due. */
interface Unsigned {
  readonly placed: PlacedTable;
  readonly period: Period;
  readonly due: readonly DueDate[];
  /** The earliest of them. */
  readonly first: string;
}

type Found = WorkbookProblem<MessageOf<Messages>>;

function calendar(
  { placed: { table, sheet, index }, period, due }: Unsigned,
  asOf: string | null,
): Found {
  const cell = table.title.periods[0]?.cell ?? { row: table.range.top, column: table.range.left };
  const place = { kind: "not-applicable", sheet: sheet.name, table: index, cell } as const;
  if (asOf === null) {
    return { ...place, message: { code: "calendar", args: { period, ...listed(due) } } };
  }
  const ahead = listed(due.filter(({ date }) => date >= asOf));
  const args = {
    period,
    asOf,
    ...listed(due.filter(({ date }) => date < asOf)),
    ahead: ahead.who,
    aheadDates: ahead.dates,
  };
  return { ...place, message: { code: "passed", args } };
}

function listed(due: readonly DueDate[]): { who: readonly string[]; dates: readonly string[] } {
  return { who: due.map(({ deadline }) => deadline.who), dates: due.map(({ date }) => date) };
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

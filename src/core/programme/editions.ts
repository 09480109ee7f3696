import type { EditionDecision } from "../report/edition";
import { editionDecision, lastDayOf } from "../report/edition";
import type { MoneyTable, Table } from "../report/model";
import type { Period } from "../report/period";
import { yearOfPeriod } from "../report/period";
import type { YearColumn } from "../report/table-columns";
import type { SheetSnapshot } from "../sheet/snapshot";

/** A programme's table of measures with the decision that its edition was approved by. */
export interface ProgrammeEdition {
  readonly table: MoneyTable;
  /** Null in a number that is not stated; null altogether where nothing says when it was decided. */
  readonly decision: { readonly number: string | null; readonly date: string } | null;
}

/** A programme's edition as a report of some period sees it. */
export interface EditionFor<Edition extends ProgrammeEdition = ProgrammeEdition> {
  readonly edition: Edition;
  readonly column: YearColumn;
  /** True when it was decided after the report's period. */
  readonly isLater: boolean;
}

/**
 * The decision of a programme's table: the latest that its title cites, else that at the head of its
 * sheet, else that at the head of its passport's.
 *
 * @param passport the sheet of the passport that belongs to it; null without one
 */
export function decisionOf(
  table: Table,
  sheet: SheetSnapshot,
  passport: SheetSnapshot | null,
): ProgrammeEdition["decision"] {
  const cited = table.title.decisions
    .flatMap(({ number, date }) => (date === null ? [] : [{ number, date }]))
    .toSorted(byDate)
    .at(-1);
  return cited ?? editionDecision(sheet) ?? headOf(passport);
}

function headOf(sheet: SheetSnapshot | null): EditionDecision | null {
  return sheet === null ? null : editionDecision(sheet);
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** The editions that have money for the year, the earliest decision first, an undated one before all. */
export function editionsFor<Edition extends ProgrammeEdition>(
  period: Period,
  editions: readonly Edition[],
): readonly EditionFor<Edition>[] {
  const end = lastDayOf(period) ?? `${String(yearOfPeriod(period))}-12-31`;
  const column: YearColumn = `year:${yearOfPeriod(period)}`;
  return editions
    .filter(({ table }) => table.kind === "programme" && table.moneyColumns.includes(column))
    .map((edition) => ({
      edition,
      column,
      isLater: edition.decision !== null && edition.decision.date > end,
    }))
    .toSorted((a, b) =>
      byDate({ date: a.edition.decision?.date ?? "" }, { date: b.edition.decision?.date ?? "" }),
    );
}

/**
 * The latest edition that was in force at the end of the period; without one the first that came
 * later. Null when none has money for the year.
 */
export function editionInForce<Edition extends ProgrammeEdition>(
  period: Period,
  editions: readonly Edition[],
): EditionFor<Edition> | null {
  const sorted = editionsFor(period, editions);
  return sorted.findLast(({ isLater }) => !isLater) ?? sorted[0] ?? null;
}

import type { Place } from "../../../core/sheet/address";
import type { WorkbookInput } from "../../../core/lint/rule";
import type { MoneyFigure } from "../../../core/report/figure";
import { matchLines } from "../../../core/report/match-lines";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { columnUnit, linesOf } from "../../../core/report/model";
import { yearOfPeriod } from "../../../core/report/period";
import { sameProgramme } from "../../../core/report/previous-report";

/** What an earlier year's report says of a line. */
export interface YearOfLine {
  readonly year: number;
  readonly plan: MoneyFigure | undefined;
  readonly actual: MoneyFigure | undefined;
  readonly place: Place;
}

type Year = (row: TableRow) => YearOfLine | null;

/**
 * The reports for whole years from the programme's first one up to the one before this report's, the
 * nearest first; it ends where a year has no report, or more than one that could be meant.
 *
 * @param start the programme's first year
 */
export function earlierYears(
  table: MoneyTable,
  start: number,
  { tables }: WorkbookInput,
): readonly Year[] {
  const found: Year[] = [];
  const last = table.period === null ? start : yearOfPeriod(table.period) - 1;
  for (let year = last; year >= start; year--) {
    const reports = tables.flatMap(({ table: other, failures }) => {
      const isIt = other.kind === "execution-report" && other.period === String(year);
      return isIt && failures.unitsDiffer.length === 0 ? (ofYear(table, other, year) ?? []) : [];
    });
    const [only, another] = reports;
    if (only === undefined || another !== undefined) return found;
    found.push(only);
  }
  return found;
}

/** Null for a report of other measures, of another programme, or without units. */
function ofYear(table: MoneyTable, other: MoneyTable, year: number): Year | null {
  const units = [columnUnit(other, "annualPlan"), columnUnit(other, "actual")];
  if (units.includes(null) || !sameProgramme(table, other)) return null;
  const lines = linesOf(table);
  const pairs = matchLines(lines, linesOf(other));
  if (pairs.length === 0 || pairs.length * 2 < lines.length) return null;
  const rows = new Map(pairs.map((pair) => [pair.own, pair.other] as const));
  return (row) => {
    const { annualPlan: plan, actual } = rows.get(row)?.money ?? {};
    const cell = actual?.cell;
    return cell === undefined ? null : { year, plan, actual, place: { sheet: other.sheet, cell } };
  };
}

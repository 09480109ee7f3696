import type { Place } from "../../../core/sheet/address";
import { editionInForce } from "../../../core/lint/edition-in-force";
import type { WorkbookInput } from "../../../core/lint/rule";
import type { MoneyFigure } from "../../../core/report/figure";
import { matchLines } from "../../../core/report/match-lines";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { columnUnit, linesOf, moneyOf } from "../../../core/report/model";
import { yearOfPeriod } from "../../../core/report/period";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { isYearColumn } from "../../../core/report/table-columns";

/** What the programme's edition in force has for a report's lines. */
export interface ProgrammeToDate {
  /** The programme's first year. */
  readonly start: number;
  /** A line's plans up to the reported year, and those of all years; empty where one is missing. */
  readonly of: (row: TableRow) => {
    readonly plans: readonly MoneyFigure[];
    readonly volume: readonly MoneyFigure[];
    readonly places: readonly Place[];
  };
}

/** Null where no edition was in force by then, or it is of other measures or without a unit. */
export function programmeToDate(table: MoneyTable, input: WorkbookInput): ProgrammeToDate | null {
  const found = editionInForce(table, input);
  if (found === null || found.isLater || table.period === null) return null;
  const { table: programme } = found;
  const columns = programme.moneyColumns.filter(isYearColumn);
  const years = columns.map((column) => Number(column.slice("year:".length)));
  const lines = linesOf(table);
  const pairs = matchLines(lines, linesOf(programme));
  const units = columns.map((column) => columnUnit(programme, column));
  if (units.includes(null) || pairs.length * 2 < lines.length) return null;
  const rows = new Map(pairs.map((pair) => [pair.own, pair.other] as const));
  const last = yearOfPeriod(table.period);
  const toDate = columns.filter((_, at) => (years[at] ?? 0) <= last);
  return {
    start: Math.min(...years),
    of: (row) => {
      const other = rows.get(row);
      const figures = (some: readonly MoneyColumn[]): readonly MoneyFigure[] => {
        const each = other === undefined ? [] : some.map((column) => moneyOf(other, column));
        const known = each.flatMap((figure) => (figure?.kopiykas == null ? [] : [figure]));
        return known.length === some.length ? known : [];
      };
      const plans = figures(toDate);
      const places = plans.map(({ cell }) => ({ sheet: programme.sheet, cell }));
      return { plans, volume: figures(columns), places };
    },
  };
}

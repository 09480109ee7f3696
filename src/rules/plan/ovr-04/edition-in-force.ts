import { ownFileFirst } from "../../../core/lint/own-file";
import type { PlacedTable, WorkbookInput } from "../../../core/lint/rule";
import { editionDate, lastDayOf } from "../../../core/report/edition";
import type { MoneyTable } from "../../../core/report/model";
import type { YearColumn } from "../../../core/report/table-columns";
import { yearOfPeriod } from "../../../core/report/period";
import { sameProgramme } from "../../../core/report/previous-report";

/** The programme by which a report is judged. */
export interface Edition {
  readonly table: MoneyTable;
  readonly column: YearColumn;
  /** The day of its decision, ISO; null when the workbook does not say. */
  readonly date: string | null;
  /** True when it was decided after the report's period. */
  readonly isLater: boolean;
}

/**
 * The programme's latest edition that was in force at the end of the report's period; without one the
 * first that came later. Null when the workbook has no programme with that year.
 */
export function editionInForce(table: MoneyTable, input: WorkbookInput): Edition | null {
  const end = table.period === null ? null : lastDayOf(table.period);
  if (table.period === null || end === null) return null;
  const column: YearColumn = `year:${yearOfPeriod(table.period)}`;
  const editions = input.tables
    .flatMap((placed): readonly Edition[] => {
      const other = placed.table;
      if (other.kind !== "programme" || !other.moneyColumns.includes(column)) return [];
      if (!sameProgramme(table, other)) return [];
      const date = dateOf(placed, input.tables);
      return [{ table: other, column, date, isLater: date !== null && date > end }];
    })
    .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  return editions.findLast(({ isLater }) => !isLater) ?? editions[0] ?? null;
}

/** On the programme's own sheet, else on that of its passport. */
function dateOf(placed: PlacedTable, tables: readonly PlacedTable[]): string | null {
  const { table, sheet } = placed;
  const own = table.title.decisions.flatMap(({ date }) => date ?? []).toSorted();
  const passports = tables.flatMap((each) =>
    each.table.kind === "passport" ? [{ placed: each }] : [],
  );
  const [passport] = ownFileFirst(passports, placed);
  return (
    own.at(-1) ??
    editionDate(sheet) ??
    (passport === undefined ? null : editionDate(passport.placed.sheet))
  );
}

import { ownFileFirst } from "./own-file";
import type { PlacedTable, WorkbookInput } from "./rule";
import { decisionOf, editionInForce as inForce } from "../programme/editions";
import { lastDayOf } from "../report/edition";
import type { MoneyTable } from "../report/model";
import { sameProgramme } from "../report/previous-report";
import type { YearColumn } from "../report/table-columns";

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
  const { period } = table;
  if (period === null || lastDayOf(period) === null) return null;
  const editions = input.tables.flatMap((placed) => {
    const other = placed.table;
    if (other.kind !== "programme" || !sameProgramme(table, other)) return [];
    return [{ table: other, decision: decisionIn(placed, input.tables) }];
  });
  const found = inForce(period, editions);
  if (found === null) return null;
  const { edition, column, isLater } = found;
  return { table: edition.table, column, date: edition.decision?.date ?? null, isLater };
}

/** On the programme's own sheet, else on that of its passport. */
function decisionIn(placed: PlacedTable, tables: readonly PlacedTable[]) {
  const passports = tables.flatMap((each) =>
    each.table.kind === "passport" ? [{ placed: each }] : [],
  );
  const [passport] = ownFileFirst(passports, placed);
  return decisionOf(placed.table, placed.sheet, passport?.placed.sheet ?? null);
}

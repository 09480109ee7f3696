import { comparedValues, isReached } from "../../../core/indicators/compared-values";
import { indicatorTables } from "../../../core/lint/mapped-indicators";
import type { MessageOf, PlacedTable, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { IndicatorRow, IndicatorTable } from "../../../core/report/model";
import { formatCell } from "../../../core/sheet/address";

export type Messages = {
  /** The place is worse than planned, and nobody says why. */
  unexplained: { cell: string; plan: string; actual: string };
};

/**
 * A place in a rank that is worse than the planned one is explained. Of other indicators a sheet does not
 * say whether more or less is meant to be good, so nothing is said of them.
 */
export default defineWorkbookRule<Messages>({
  id: "IND-05",
  gate: "rest",
  severity: "warning",
  fixable: "none",
  scope: "workbook",
  *check(input) {
    for (const { placed, table } of indicatorTables(input)) {
      const column = table.columns.explanation?.index;
      // Where there is no room for an explanation none is missing.
      if (column === undefined) continue;
      for (const row of table.rows) yield* judge(placed, table, row, column);
    }
  },
});

function* judge(
  placed: PlacedTable,
  { rows }: IndicatorTable,
  row: IndicatorRow,
  column: number,
): Iterable<WorkbookProblem<MessageOf<Messages>>> {
  const compared = row.kind === "indicator" ? comparedValues(row) : null;
  const { annualPlan, actual } = row.values;
  if (compared === null || isReached(compared) !== false) return;
  if (annualPlan === undefined || actual === undefined || isExplained(rows, row)) return;
  const cell = { row: row.row, column };
  yield {
    sheet: placed.sheet.name,
    table: placed.index,
    cell,
    related: [annualPlan.cell, actual.cell],
    message: {
      code: "unexplained",
      args: { cell: formatCell(cell), plan: annualPlan.raw.trim(), actual: actual.raw.trim() },
    },
  };
}

/** A text of its own, or one that goes on in the rows below. */
function isExplained(rows: readonly IndicatorRow[], row: IndicatorRow): boolean {
  const after = rows.slice(rows.indexOf(row) + 1);
  const ends = after.findIndex(({ kind }) => kind === "indicator" || kind === "heading");
  const own = [row, ...after.slice(0, ends === -1 ? after.length : ends)];
  return own.some(({ explanation }) => /[\p{L}\d]/u.test(explanation?.text ?? ""));
}

import type { CellAddress } from "../../../core/sheet/address";
import type { PlacedTable, WorkbookInput } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { TableRow } from "../../../core/report/model";
import { columnUnit, grandTotalOf } from "../../../core/report/model";
import { previousReport } from "../../../core/report/previous-report";
import { isUnfilled } from "../../../core/report/unfilled";
import type { Found, Messages } from "./fallen-at";
import { fallenAt } from "./fallen-at";

/** Financing counts from the start of the year, so it is not less than in the period before. */
export default defineWorkbookRule<Messages>({
  id: "OVR-02",
  gate: "plan",
  severity: "error",
  scope: "workbook",
  fixable: "none",
  *check({ tables }) {
    for (const placed of tables) yield* judge(placed, tables);
  },
});

function* judge(
  { table, index, failures }: PlacedTable,
  tables: WorkbookInput["tables"],
): Iterable<Found> {
  if (table.kind !== "execution-report" || failures.unitsDiffer.length > 0) return;
  // The totals of a report that was only begun are zero.
  if (isUnfilled(table)) return;
  const previous = previousReport(
    table,
    tables.map((placed) => placed.table),
  );
  const earlier = tables.find((placed) => placed.table === previous?.table);
  if (previous === null || earlier === undefined || earlier.failures.unitsDiffer.length > 0) return;
  if ((columnUnit(table, "actual") === null) !== (columnUnit(previous.table, "actual") === null))
    return;
  const found = (own: TableRow, other: TableRow, lines: readonly CellAddress[]): readonly Found[] =>
    fallenAt({ table, index }, own, previous.table, other, lines);
  const lines = previous.pairs.flatMap((pair) => found(pair.own, pair.other, []));
  yield* lines;
  const [total, totalBefore] = [grandTotalOf(table), grandTotalOf(previous.table)];
  if (total !== null && totalBefore !== null) {
    yield* found(
      total,
      totalBefore,
      lines.map(({ cell }) => cell),
    );
  }
}

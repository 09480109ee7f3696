import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellOfKey } from "../../../core/sheet/snapshot";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyTable } from "../../../core/report/model";
import { measuresOf } from "../../../core/report/model";
import { MONEY_COLUMNS } from "../../../core/report/table-columns";
import { totalRowEdits } from "./total-row";

type Args = { readonly cell: string; readonly lines: number };

export type Messages = {
  /** Several measures and no total; the row for it is free. */
  missing: Args;
  /** The same, but something stands where the total should. */
  noRoom: Args;
};

/** Several measures are closed by a total row. */
export default defineRule<Messages>({
  id: "STR-03",
  gate: "structure",
  severity: "warning",
  fixable: "suggestion",
  *check({ table, sheet, failures }) {
    const lines = measuresOf(table).length;
    if (lines < 2 || table.rows.some(({ kind }) => kind === "total")) return;
    const cell = labelCell(table);
    const args = { cell: formatCell(cell), lines };
    if (!isFree(sheet, cell.row)) {
      yield { cell, message: { code: "noRoom", args } };
      return;
    }
    const edits =
      failures.unitsDiffer.length > 0 || readsOtherUnits(table)
        ? null
        : totalRowEdits(table, sheet, cell);
    const fix = edits === null ? {} : { fix: { safe: false, edits } };
    yield { cell, message: { code: "missing", args }, ...fix };
  },
});

/** Figures in another unit than their header says are put right before they are summed. */
function readsOtherUnits({ columns }: MoneyTable): boolean {
  return Object.values(columns).some(({ fittingUnit }) => fittingUnit !== null);
}

/** Where «Всього:» belongs: under the last line, left of the money. */
function labelCell(table: MoneyTable): CellAddress {
  const money = MONEY_COLUMNS.flatMap((column) => table.columns[column]?.index ?? []);
  return {
    row: table.range.bottom + 1,
    column: Math.max(table.range.left, Math.min(...money) - 1),
  };
}

/** Nothing stands in the row, and it is parted from what follows by another blank one. */
function isFree(sheet: SheetSnapshot, row: number): boolean {
  const taken = new Set([...sheet.cells.keys()].map((key) => cellOfKey(key).row));
  const merged = sheet.merges.some((area) => area.top <= row && area.bottom >= row);
  return !merged && !taken.has(row) && !taken.has(row + 1);
}

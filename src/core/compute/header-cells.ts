import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { MoneyTable } from "../report/model";
import type { FigureColumn, MoneyColumn } from "../report/table-columns";

/** The money columns whose own header declares no unit. */
export function columnsWithoutUnit(table: MoneyTable): readonly MoneyColumn[] {
  return table.moneyColumns.filter((column) => table.columns[column]?.unit === null);
}

/** The cell that heads a column: the lowest of its header that holds words; null where none does. */
export function headerCell(
  { header, numberRow, columns }: MoneyTable,
  sheet: SheetSnapshot,
  column: FigureColumn,
): CellAddress | null {
  const index = columns[column]?.index;
  if (index === undefined) return null;
  const bottom = numberRow === null ? header.bottom : Math.min(header.bottom, numberRow - 1);
  for (let row = bottom; row >= header.top; row--) {
    const cell = { row, column: index };
    if (cellAt(sheet, cell).type === "text") return cell;
  }
  return null;
}

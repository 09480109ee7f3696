import type { Decimal } from "../../core/report/decimal";
import type { Table } from "../../core/report/model";
import { isMoneyTable } from "../../core/report/model";
import type { CellAddress } from "../../core/sheet/address";
import { money, plain, points } from "../../core/texts/format";

/** A figure as the cell's column writes it: money, a percent, or a plain number elsewhere. */
export function figureText(figure: Decimal, cell: CellAddress, table: Table | null): string {
  if (table === null || !isMoneyTable(table)) return plain(figure);
  if (table.columns.percent?.index === cell.column) return points(figure);
  return table.moneyColumns.some((column) => table.columns[column]?.index === cell.column)
    ? money(figure)
    : plain(figure);
}

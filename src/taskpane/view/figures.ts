import type { Decimal } from "../../core/report/decimal";
import type { ReportTable } from "../../core/report/model";
import { MONEY_COLUMNS } from "../../core/report/model";
import type { CellAddress } from "../../core/sheet/address";
import { money, plain, points } from "../../core/texts/format";

/** A figure as the cell's column writes it: money, a percent, or a plain number elsewhere. */
export function figureText(figure: Decimal, cell: CellAddress, table: ReportTable | null): string {
  const columns = table?.columns ?? {};
  if (columns.percent?.index === cell.column) return points(figure);
  return MONEY_COLUMNS.some((column) => columns[column]?.index === cell.column)
    ? money(figure)
    : plain(figure);
}

import type { MoneyColumn, MoneyFigure, ReportTable, TableRow } from "../../../core/report/model";
import { MONEY_COLUMNS } from "../../../core/report/model";

/** One total of one column with the rows that it closes. */
export interface ColumnTotal {
  readonly column: MoneyColumn;
  readonly rows: readonly TableRow[];
  readonly row: TableRow;
  readonly figure: MoneyFigure;
}

/** Every total that states something, of a column in which its rows do too. */
export function columnTotals(table: ReportTable): readonly ColumnTotal[] {
  return table.blocks.flatMap(({ rows, total: row }) =>
    MONEY_COLUMNS.flatMap((column) => {
      const figure = row?.[column] ?? null;
      const filled = rows.some((line) => line[column] !== null && line[column].reading !== "blank");
      return row === null || figure === null || figure.reading === "blank" || !filled
        ? []
        : [{ column, rows, row, figure }];
    }),
  );
}

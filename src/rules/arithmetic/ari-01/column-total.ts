import type { MoneyColumn, MoneyFigure, MoneyTable, TableRow } from "../../../core/report/model";
import { moneyOf } from "../../../core/report/model";
import { isFilled } from "../../../core/report/nesting";

/** One total of one column with the rows that it closes. */
export interface ColumnTotal {
  readonly column: MoneyColumn;
  readonly rows: readonly TableRow[];
  readonly row: TableRow;
  readonly figure: MoneyFigure;
}

/** Every total that states something, of a column in which its rows do too. */
export function columnTotals(table: MoneyTable): readonly ColumnTotal[] {
  return table.blocks.flatMap(({ rows, total: row }) =>
    table.moneyColumns.flatMap((column) => {
      const figure = row === null ? null : moneyOf(row, column);
      const filled = rows.some((line) => isFilled(line, column));
      return row === null || figure === null || figure.reading === "blank" || !filled
        ? []
        : [{ column, rows, row, figure }];
    }),
  );
}

import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { oneLine } from "../report/header-words";
import type { Figure } from "../report/figure";
import type { MoneyTable } from "../report/model";
import type { ColumnMeaning } from "../report/table-columns";

/** What a message about a fault that repeats down a column says. A type, to be `MessageArgs`. */
export type ColumnArgs = {
  /** Words of the column's header. */
  readonly header: string;
  readonly cells: readonly string[];
  /** The first of them, as it is seen. */
  readonly sample: string;
};

export interface ColumnFinding {
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  readonly args: ColumnArgs;
}

/** One fault for all these cells of a column; null when there are none. */
export function columnFinding(
  table: MoneyTable,
  column: ColumnMeaning,
  figures: readonly Pick<Figure, "cell" | "raw">[],
): ColumnFinding | null {
  const [first] = figures;
  if (first === undefined) return null;
  const cells = figures.map(({ cell }) => cell);
  const header = table.columns[column]?.header ?? "";
  return {
    cell: first.cell,
    cells,
    args: { header, cells: cells.map(formatCell), sample: oneLine(first.raw) },
  };
}

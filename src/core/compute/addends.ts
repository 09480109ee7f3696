import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import type { Decimal } from "../report/decimal";
import { add, decimal } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { MoneyTable } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { moneyToNumber } from "./to-number";

/** One figure of a sum with the column it stands in. */
export interface Addend {
  readonly figure: Figure;
  readonly column: MoneyColumn;
}

/** What a live sum is made of. */
export interface AddedUp {
  /** Those that make numbers of figures kept as text: SUM skips text. */
  readonly edits: readonly Edit[];
  /** The cells of figures, in the order given. */
  readonly cells: readonly CellAddress[];
  /** In the unit of the figures. */
  readonly sum: Decimal;
}

/**
 * Adds figures of one unit up; blank ones are passed over. Null when one cannot become a number by
 * itself, or when there is none.
 */
export function addUp(
  table: MoneyTable,
  sheet: SheetSnapshot,
  addends: readonly Addend[],
): AddedUp | null {
  const edits: Edit[] = [];
  const cells: CellAddress[] = [];
  let sum: Decimal = decimal(0n, 0);
  for (const { figure, column } of addends) {
    if (figure.reading === "blank") continue;
    if (figure.amount === null) return null;
    if (figure.reading !== "number") {
      const edit = moneyToNumber(table, sheet, figure, column);
      if (edit === null) return null;
      edits.push(edit);
    }
    sum = add(sum, figure.amount);
    cells.push(figure.cell);
  }
  return cells.length === 0 ? null : { edits, cells, sum };
}

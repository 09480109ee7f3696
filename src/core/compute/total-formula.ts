import type { CellAddress } from "../sheet/address";
import { columnName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { toNumber } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { columnUnit, moneyOf } from "../report/model";
import { addUp } from "./addends";
import { moneyFormat, withLabel } from "./to-number";

/** Where a total goes, and the words and format that its cell has now. */
export type TotalCell = Pick<Figure, "cell" | "label" | "remark" | "numberFormat">;

/**
 * The edits that make a cell the live sum of a column over these rows. Figures kept as text become
 * numbers first: SUM skips text. Null when a figure cannot become a number by itself, or when there
 * is none.
 */
export function totalFormulaEdits(
  table: MoneyTable,
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  column: MoneyColumn,
  total: TotalCell,
): readonly Edit[] | null {
  const addends = rows.flatMap((row) => {
    const figure = moneyOf(row, column);
    return figure === null ? [] : [{ figure, column }];
  });
  const added = addUp(table, sheet, addends);
  if (added === null) return null;
  const format = moneyFormat(total.numberFormat, columnUnit(table, column), added.sum);
  const edit = editOf(sheet, total.cell, {
    formula: `=SUM(${ranges(sheet, added.cells).join(",")})`,
    value: toNumber(added.sum),
    numberFormat: withLabel(total, format),
  });
  return [...added.edits, edit];
}

/** Ranges that hold these cells of one column and no other figure. Expects cells from top to bottom. */
function ranges(sheet: SheetSnapshot, cells: readonly CellAddress[]): readonly string[] {
  const runs: { first: CellAddress; last: CellAddress }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && isBlankBetween(sheet, run.last, cell)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => {
    const name = columnName(first.column);
    const from = `${name}${first.row + 1}`;
    return first.row === last.row ? from : `${from}:${name}${last.row + 1}`;
  });
}

/** A text between would become a figure in the sum as soon as somebody corrected it. */
function isBlankBetween(sheet: SheetSnapshot, above: CellAddress, below: CellAddress): boolean {
  for (let row = above.row + 1; row < below.row; row++) {
    if (cellAt(sheet, { row, column: above.column }).type !== "empty") return false;
  }
  return true;
}

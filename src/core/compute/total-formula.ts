import type { CellAddress } from "../sheet/address";
import { columnName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { moneyFormat, moneyToNumber, withLabel } from "./to-number";
import type { Decimal } from "../report/decimal";
import { add, decimal, toNumber } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { columnUnit, moneyOf } from "../report/model";

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
  const edits: Edit[] = [];
  let sum: Decimal = decimal(0n, 0);
  const cells: CellAddress[] = [];
  for (const row of rows) {
    const figure = moneyOf(row, column);
    if (figure === null || figure.reading === "blank") continue;
    if (figure.amount === null) return null;
    if (figure.reading !== "number") {
      const edit = moneyToNumber(table, sheet, figure, column);
      if (edit === null) return null;
      edits.push(edit);
    }
    sum = add(sum, figure.amount);
    cells.push(figure.cell);
  }
  if (cells.length === 0) return null;
  const format = moneyFormat(total.numberFormat, columnUnit(table, column), sum);
  edits.push(
    editOf(sheet, total.cell, {
      formula: `=SUM(${ranges(sheet, cells).join(",")})`,
      value: toNumber(sum),
      numberFormat: withLabel(total, format),
    }),
  );
  return edits;
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

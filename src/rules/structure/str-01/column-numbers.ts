import type { CellAddress } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import type { MoneyTable } from "../../../core/report/model";

export interface ColumnNumber {
  readonly cell: CellAddress;
  readonly stated: number;
  /** Its place from the left. */
  readonly right: number;
  /** True where the number is kept as text. */
  readonly text: boolean;
}

/** Fewer numbers in a row may be anything. */
const FEWEST = 3;

/** The rows of column numbers, under the header and on every page, from left to right. */
export function columnNumbers(table: MoneyTable, sheet: SheetSnapshot): readonly ColumnNumber[] {
  const { numberRow, rows } = table;
  const captions = rows.filter(({ kind }) => kind === "caption").map(({ row }) => row);
  const candidates = [...(numberRow === null ? [] : [numberRow]), ...captions];
  return candidates.flatMap((row) => numbersIn(table, sheet, row));
}

/** Empty for a row that holds anything but numbers of columns. */
function numbersIn(
  { range }: MoneyTable,
  sheet: SheetSnapshot,
  row: number,
): readonly ColumnNumber[] {
  const numbers: ColumnNumber[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const cell = { row, column };
    const { value, formula } = cellAt(sheet, cell);
    if (value === null) continue;
    const text = typeof value === "string";
    const stated = Number(text ? value.trim() : value);
    if (!Number.isInteger(stated) || stated < 1 || formula !== null) return [];
    numbers.push({ cell, stated, right: numbers.length + 1, text });
  }
  return numbers.length < FEWEST ? [] : numbers;
}

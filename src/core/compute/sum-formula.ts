import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import type { Decimal } from "../report/decimal";
import { add, decimal, toNumber } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { MoneyTable } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { columnUnit } from "../report/model";
import { moneyFormat, moneyToNumber, withLabel } from "./to-number";

/** One figure of a sum with the column it stands in. */
export interface Addend {
  readonly figure: Figure;
  readonly column: MoneyColumn;
}

/**
 * The edits that make a cell the live sum of these figures, wherever in the table they stand; figures
 * kept as text become numbers first. Null when one cannot become a number by itself, when they are in
 * different units, or when there is none.
 */
export function sumFormulaEdits(
  table: MoneyTable,
  sheet: SheetSnapshot,
  addends: readonly Addend[],
  total: Addend,
): readonly Edit[] | null {
  const unit = columnUnit(table, total.column);
  const edits: Edit[] = [];
  const cells: CellAddress[] = [];
  let sum: Decimal = decimal(0n, 0);
  if (total.figure.reading === "annotated") return null;
  for (const { figure, column } of addends) {
    if (figure.reading === "blank") continue;
    if (figure.amount === null || columnUnit(table, column) !== unit) return null;
    if (figure.reading !== "number") {
      const edit = moneyToNumber(table, sheet, figure, column);
      if (edit === null) return null;
      edits.push(edit);
    }
    sum = add(sum, figure.amount);
    cells.push(figure.cell);
  }
  if (cells.length === 0) return null;
  const format = moneyFormat(total.figure.numberFormat, unit, sum);
  const edit = editOf(sheet, total.figure.cell, {
    formula: `=SUM(${runsOf(cells).join(",")})`,
    value: toNumber(sum),
    numberFormat: withLabel(total.figure, format),
  });
  return [...edits, edit];
}

/** Cells one after another, neighbours in a row or in a column as a range. */
function runsOf(cells: readonly CellAddress[]): readonly string[] {
  const runs: { first: CellAddress; last: CellAddress }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run.first, run.last, cell)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) =>
    first === last ? formatCell(first) : `${formatCell(first)}:${formatCell(last)}`,
  );
}

function goesOn(first: CellAddress, last: CellAddress, next: CellAddress): boolean {
  const down = first.column === next.column && next.row === last.row + 1;
  const right = first.row === next.row && next.column === last.column + 1;
  return down || right;
}

import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { toNumber } from "../report/decimal";
import type { MoneyTable } from "../report/model";
import { columnUnit } from "../report/model";
import type { Addend } from "./addends";
import { addUp } from "./addends";
import { moneyFormat, withLabel } from "./to-number";

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
  if (total.figure.reading === "annotated") return null;
  const unit = columnUnit(table, total.column);
  const isOther = ({ figure, column }: Addend): boolean =>
    figure.reading !== "blank" && columnUnit(table, column) !== unit;
  const added = addends.some(isOther) ? null : addUp(table, sheet, addends);
  if (added === null) return null;
  const format = moneyFormat(total.figure.numberFormat, unit, added.sum);
  const edit = editOf(sheet, total.figure.cell, {
    formula: `=SUM(${runsOf(added.cells).join(",")})`,
    value: toNumber(added.sum),
    numberFormat: withLabel(total.figure, format),
  });
  return [...added.edits, edit];
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

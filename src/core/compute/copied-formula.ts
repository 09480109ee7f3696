import type { CellAddress, CellRange } from "../sheet/address";
import { copiedFormula, referencesOf } from "../sheet/formula-references";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { add, decimal, decimalOfNumber, toNumber } from "../report/decimal";
import type { Figure } from "../report/figure";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const SUM = new RegExp(`^=(?:SUM\\([^()"!+*/-]*\\)|${CELL}(?:\\+${CELL})*)$`, "i");
const SHARE = new RegExp(`^=${CELL}/${CELL}(\\*100)?$`, "i");

/** A figure's cell with the formula that belongs there, and where that formula stands. */
interface Copying {
  readonly figure: Pick<Figure, "cell">;
  readonly formula: string;
  readonly from: CellAddress;
}

/**
 * The edit that copies the neighbours' formula into a typed figure's cell, with the value that it
 * gives there. Null for formulas other than sums and shares, and where a figure in them is no number.
 */
export function copiedEdit(sheet: SheetSnapshot, { figure, formula, from }: Copying): Edit | null {
  const copied = copiedFormula(formula, from, figure.cell);
  const value = copied === null ? null : valueOf(sheet, copied, figure.cell);
  return value === null ? null : editOf(sheet, figure.cell, { formula: copied, value });
}

function valueOf(sheet: SheetSnapshot, formula: string, own: CellAddress): number | null {
  const ranges = referencesOf(formula);
  const values = ranges.map((range) => numbersIn(sheet, range, own));
  if (values.some((numbers) => numbers === null)) return null;
  const numbers = values.flatMap((each) => each ?? []);
  if (SUM.test(formula)) {
    return toNumber(numbers.map(decimalOfNumber).reduce(add, decimal(0n, 0)));
  }
  const [actual, plan] = numbers;
  const share = SHARE.exec(formula);
  if (share === null || actual === undefined || plan === undefined || plan === 0) return null;
  return (actual / plan) * (share[1] === undefined ? 1 : 100);
}

/** Null where a cell holds neither a number nor nothing, or refers to the cell itself. */
function numbersIn(
  sheet: SheetSnapshot,
  { top, left, bottom, right }: CellRange,
  own: CellAddress,
): readonly number[] | null {
  const numbers: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { value } = cellAt(sheet, { row, column });
      const itself = row === own.row && column === own.column;
      if (itself || (value !== null && typeof value !== "number")) return null;
      if (value !== null) numbers.push(value);
    }
  }
  return numbers;
}

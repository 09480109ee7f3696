import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { decimalOfNumber, round, toNumber, trimZeros } from "../../../core/report/decimal";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { columnUnit } from "../../../core/report/model";
import { fromKopiykas } from "../../../core/report/unit";

/** Excel keeps fifteen digits; what lies beyond is dust of binary sums. */
const DIGITS = 15;

/** True for a number with a part of a kopiyka; without a declared unit, as if in hryvnias nobody tells. */
export function isFinerThanKopiyka(
  table: MoneyTable,
  { reading, amount }: Figure,
  column: MoneyColumn,
): boolean {
  const unit = columnUnit(table, column);
  if (reading !== "number" || amount === null || unit === null) return false;
  const { scale } = fromKopiykas(0, unit);
  // Most figures are written so: no need to ask what their digits come to.
  if (amount.scale <= scale) return false;
  const seen = decimalOfNumber(Number(toNumber(amount).toPrecision(DIGITS)));
  return trimZeros(seen).scale > scale;
}

/** The edit that rounds it half up: a formula by ROUND, a typed number by itself. */
export function wholeKopiykas(
  table: MoneyTable,
  sheet: SheetSnapshot,
  { amount, formula, cell }: Figure,
  column: MoneyColumn,
): Edit | null {
  const unit = columnUnit(table, column);
  if (amount === null || unit === null) return null;
  const { scale } = fromKopiykas(0, unit);
  const value = toNumber(round(amount, scale));
  if (formula === null) return editOf(sheet, cell, { value });
  return editOf(sheet, cell, { formula: `=ROUND(${formula.slice(1)},${scale})`, value });
}

import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { percentFormat } from "../../../core/compute/to-number";
import type { Decimal } from "../../../core/report/decimal";
import { absolute, compare, decimal, shift, toNumber } from "../../../core/report/decimal";
import type { MoneyTable, TableRow } from "../../../core/report/model";

const ONE = decimal(1n, 0);
/** More than twice the plan is seldom spent. */
const LARGEST = decimal(200n, 0);

/**
 * The edit that states a row's percent in its column's scale: as it fits plan and actual, else by its
 * size. Null for a formula, for text, and where nothing would change.
 */
export function inColumnScale(
  table: MoneyTable,
  sheet: SheetSnapshot,
  { percent, money: { annualPlan, actual } }: TableRow,
): Edit | null {
  if (percent?.amount == null || percent.formula !== null || percent.reading !== "number") {
    return null;
  }
  const points = meantPoints(percent.amount, annualPlan?.kopiykas ?? 0, actual?.kopiykas ?? 0);
  const fraction = table.percentsAreFractions;
  const edit = editOf(sheet, percent.cell, {
    value: toNumber(fraction ? shift(points, -2) : points),
    numberFormat: percentFormat(points, fraction),
  });
  const { before, after } = edit;
  return before.value === after.value && before.numberFormat === after.numberFormat ? null : edit;
}

function meantPoints(stated: Decimal, plan: number, actual: number): Decimal {
  if (plan > 0 && actual > 0) {
    const share = (actual / plan) * 100;
    const distance = (points: Decimal): number => Math.abs(Math.log(toNumber(points) / share));
    return [stated, shift(stated, 2), shift(stated, -2)].reduce((best, each) =>
      distance(each) < distance(best) ? each : best,
    );
  }
  if (compare(absolute(stated), ONE) <= 0) return shift(stated, 2);
  return compare(absolute(stated), LARGEST) > 0 ? shift(stated, -2) : stated;
}

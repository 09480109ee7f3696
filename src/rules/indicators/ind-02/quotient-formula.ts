import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { toNumber } from "../../../core/report/decimal";
import type { Quotient } from "./quotients";

/** The quotient as a live formula; null where a cell is text, which a formula cannot divide. */
export function quotientFormula(sheet: SheetSnapshot, quotient: Quotient): Edit | null {
  const { value, cost, products, power, dividend, divisor } = quotient;
  if ([cost, ...products].some(({ reading }) => reading !== "number")) return null;
  const factor = power === 0 ? "" : power > 0 ? `*${10 ** power}` : `/${10 ** -power}`;
  const names = products.map(({ cell }) => formatCell(cell)).join("+");
  const by = products.length > 1 ? `(${names})` : names;
  const formula = `=${formatCell(cost.cell)}${factor}/${by}`;
  return editOf(sheet, value.cell, { formula, value: toNumber(dividend) / toNumber(divisor) });
}

import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { toNumber } from "../report/decimal";
import type { Division } from "./quotients";

/** The quotient as a live formula; null where a cell is text, which a formula cannot divide. */
export function quotientFormula(
  sheet: SheetSnapshot,
  cell: CellAddress,
  { cost, products, power, dividend, divisor }: Division,
): Edit | null {
  if ([cost, ...products].some(({ reading }) => reading !== "number")) return null;
  const factor = power === 0 ? "" : power > 0 ? `*${10 ** power}` : `/${10 ** -power}`;
  const names = products.map((product) => formatCell(product.cell)).join("+");
  const by = products.length > 1 ? `(${names})` : names;
  const formula = `=${formatCell(cost.cell)}${factor}/${by}`;
  return editOf(sheet, cell, { formula, value: toNumber(dividend) / toNumber(divisor) });
}

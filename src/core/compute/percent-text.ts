import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";

/**
 * Blank without a plan, and without an actual: a missing figure is no zero. N() and ISNUMBER let a
 * dash or words in either cell pass, where a division would give #VALUE!.
 */
export function percentText(plan: CellAddress, actual: CellAddress, fraction: boolean): string {
  const [p, a] = [formatCell(plan), formatCell(actual)];
  return `=IF(AND(N(${p})>0,ISNUMBER(${a})),${a}/${p}${fraction ? "" : "*100"},"")`;
}

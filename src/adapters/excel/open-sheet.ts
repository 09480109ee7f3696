import type { CellAddress, CellRange } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";

/** A sheet that is being read. */
export interface OpenSheet {
  readonly proxy: Excel.Worksheet;
  /** Null on a sheet without content. */
  used: CellRange | null;
  readonly cells: (readonly [CellAddress, Cell])[];
  readonly merges: CellRange[];
}

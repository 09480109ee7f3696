import type { CellAddress, CellRange } from "../sheet/address";
import type { LooksChange } from "../edits/batch";
import type { Edit } from "../edits/edit";
import type { ProposedItem } from "../edits/proposal";

/** An item with the edits that do it, in cells of the sheet as they are once rows have been inserted. */
export interface Draft {
  readonly item: ProposedItem;
  readonly edits: readonly Edit[];
  /** How cells look that were outside the table; none for those inside it. */
  readonly looks?: readonly LooksChange[];
}

export function rangeOfCell({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

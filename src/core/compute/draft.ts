import type { CellAddress, CellRange } from "../sheet/address";
import type { Edit } from "../edits/edit";
import type { ProposedItem } from "../edits/proposal";

/** An item with the edits that do it, in cells of the sheet as they are once rows have been inserted. */
export interface Draft {
  readonly item: ProposedItem;
  readonly edits: readonly Edit[];
}

export function rangeOfCell({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

import type { CellAddress } from "../../../core/sheet/address";
import { sameCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt, EMPTY_CELL, mergeAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { contentOf, editOf, sameContent } from "../../../core/edits/edit";

/**
 * The edits that move the contents of cells to other cells, as cutting and pasting would: formulas
 * stay as they are. Null where something would be overwritten.
 *
 * @param to for each cell of `from` where it goes
 */
export function movedEdits(
  sheet: SheetSnapshot,
  from: readonly CellAddress[],
  to: readonly CellAddress[],
): readonly Edit[] | null {
  const emptied = from.filter((cell) => !to.some((target) => sameCell(target, cell)));
  const taken = to.filter((cell) => !from.some((source) => sameCell(source, cell)));
  const blocked = taken.some((cell) => cellAt(sheet, cell).type !== "empty");
  if (blocked || [...from, ...to].some((cell) => mergeAt(sheet, cell) !== null)) return null;
  const edits = [
    ...emptied.map((cell) => editOf(sheet, cell, contentOf(EMPTY_CELL))),
    ...from.flatMap((source, i) => {
      const target = to[i];
      return target === undefined ? [] : [editOf(sheet, target, contentOf(cellAt(sheet, source)))];
    }),
  ];
  return edits.filter(({ before, after }) => !sameContent(before, after));
}

import { compareCells } from "../../core/sheet/address";
import type { OpenSheet } from "./open-sheet";
import type { LeaveIfStopped } from "./run";

/**
 * Reads in which cells sheets have comments: one sync for all sheets, and one more where there are any.
 * Notes came with ExcelApi 1.18, and the Office.js that the tests run does not know them: they are not
 * asked for. Comments matter little: where Excel does not answer, the sheets are left without them.
 */
export async function readComments(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const asked = sheets.flatMap(({ proxy, facts }) => {
    if (facts === null) return [];
    const { comments } = proxy;
    comments.load("items/id");
    return [{ facts, comments }];
  });
  if (asked.length === 0) return;
  leaveIfStopped();
  try {
    await context.sync();
    const placed = asked.map(({ facts, comments }) => ({
      facts,
      ranges: comments.items.map((each) => {
        const range = each.getLocation();
        range.load("rowIndex,columnIndex");
        return range;
      }),
    }));
    if (placed.some(({ ranges }) => ranges.length > 0)) await context.sync();
    for (const { facts, ranges } of placed) {
      facts.commented = ranges
        .map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex }))
        .toSorted(compareCells);
    }
  } catch {
    leaveIfStopped();
  }
}

import type { CellRange } from "../../core/sheet/address";
import { formatRange, parseRange } from "../../core/sheet/address";
import { failureOf } from "./failures";
import { inHalves } from "./halving";
import { splitRows } from "./read-blocks";
import type { OpenSheet } from "./open-sheet";
import type { LeaveIfStopped } from "./run";

interface Band {
  readonly sheet: OpenSheet;
  readonly area: CellRange;
}

/**
 * Reads merged areas into `merges`. Excel finds only areas whose top left cell is inside the range
 * asked (#3611), so the range starts at A1; and it fails, with a code that no source names, when
 * there are more than 512. Halving then finds them all, for every area begins in one part.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const read = async (some: readonly Band[]): Promise<void> => {
    const loading = some.map((band) => {
      const merged = band.sheet.proxy.getRange(formatRange(band.area)).getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      return { band, merged };
    });
    leaveIfStopped();
    await context.sync();
    for (const { band, merged } of loading) {
      if (!merged.isNullObject) takeAreas(band, merged);
    }
  };
  const bands = sheets.flatMap((sheet): readonly Band[] =>
    sheet.used === null ? [] : [{ sheet, area: { ...sheet.used, top: 0, left: 0 } }],
  );
  await inHalves(bands, read, {
    worthHalving: (error) => ["unexpected", "too-large"].includes(failureOf(error).code),
    split: ({ sheet, area }) => halvesOf(area).map((part) => ({ sheet, area: part })),
    giveUp: (_band, error) => {
      throw error;
    },
  });
}

/** Bands of rows, and parts of a single row where that alone has too many areas. */
function halvesOf(area: CellRange): readonly CellRange[] {
  const rows = area.bottom - area.top + 1;
  if (rows > 1) return splitRows(area, Math.ceil(rows / 2));
  if (area.left === area.right) return [];
  const middle = Math.floor((area.left + area.right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

function takeAreas({ sheet, area }: Band, merged: Excel.RangeAreas): void {
  for (const { address } of merged.areas.items) {
    const found = parseRange(address.slice(address.lastIndexOf("!") + 1));
    // A part may also name an area that begins before it; its own part has told it already.
    if (found !== null && found.top >= area.top && found.left >= area.left) {
      sheet.merges.push(found);
    }
  }
}

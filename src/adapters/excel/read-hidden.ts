import type { CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { officeCode } from "./failures";
import { inHalves } from "./halving";
import type { OpenSheet } from "./open-sheet";
import { splitRows } from "./read-blocks";
import type { LeaveIfStopped } from "./run";

/** An answer has some 20 bytes for a row, so this is 4 MB. */
const ROWS_PER_SYNC = 200_000;

/** Some rows of a sheet; of its columns all are asked with the first of them. */
interface Band {
  readonly sheet: OpenSheet;
  readonly area: CellRange;
}

/** Reads line by line which rows and columns of these sheets are hidden. */
export async function readHiddenLines(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const read = async (bands: readonly Band[]): Promise<void> => {
    const asked = bands.map(({ sheet, area }) => {
      const range = sheet.proxy.getRange(formatRange(area));
      const rows = range.getRowProperties({ rowHidden: true });
      const isFirst = area.top === sheet.used?.top;
      const columns = isFirst ? range.getColumnProperties({ columnHidden: true }) : null;
      return { sheet, area, rows, columns };
    });
    leaveIfStopped();
    await context.sync();
    for (const { sheet, area, rows, columns } of asked) {
      const hidden = rows.value.flatMap(({ rowHidden }, i) =>
        rowHidden === true ? [area.top + i] : [],
      );
      const across = (columns?.value ?? []).flatMap(({ columnHidden }, i) =>
        columnHidden === true ? [area.left + i] : [],
      );
      addHidden(sheet, hidden, across);
    }
  };
  for (const batch of packed(sheets)) {
    await inHalves(batch, read, {
      worthHalving: (error) => officeCode(error) === "ResponsePayloadSizeLimitExceeded",
      split: ({ sheet, area }) =>
        splitRows(area, Math.ceil(heightOf(area) / 2)).map((part) => ({ sheet, area: part })),
      giveUp: (_band, error) => {
        throw error;
      },
    });
  }
}

function addHidden(sheet: OpenSheet, rows: readonly number[], columns: readonly number[]): void {
  if (sheet.facts === null) return;
  const { hidden } = sheet.facts;
  sheet.facts.hidden = {
    rows: new Set([...hidden.rows, ...rows]),
    columns: new Set([...hidden.columns, ...columns]),
  };
}

/** The sheets in bands of rows, as many in a sync as fit. */
function packed(sheets: readonly OpenSheet[]): readonly (readonly Band[])[] {
  const batches: Band[][] = [];
  let size = Infinity;
  const bands = sheets.flatMap((sheet) =>
    sheet.used === null
      ? []
      : splitRows(sheet.used, ROWS_PER_SYNC).map((area) => ({ sheet, area })),
  );
  for (const band of bands) {
    const rows = heightOf(band.area);
    if (size + rows > ROWS_PER_SYNC) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(band);
    size += rows;
  }
  return batches;
}

function heightOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

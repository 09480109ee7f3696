import type { CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { at, hasMatrices, loadedCell, readCell } from "./cell-reading";
import { officeCode, RunStopped } from "./failures";
import { inHalves } from "./halving";
import type { OpenSheet } from "./open-sheet";
import type { LeaveIfStopped } from "./run";

/**
 * One answer must stay under 5 MB on the web. A cell is estimated at 100 bytes (five properties with
 * their quotes and commas, short Cyrillic text), so this is 4 MB. Long prose may exceed it: then
 * Excel refuses and the batch is halved.
 */
const CELLS_PER_SYNC = 40_000;

interface Block {
  readonly sheet: OpenSheet;
  readonly area: CellRange;
}

/** Reads the contents of the used ranges into `cells`. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const read = async (some: readonly Block[]): Promise<void> => {
    const loading = some.map((block) => {
      const range = block.sheet.proxy.getRange(formatRange(block.area));
      range.load("values,formulas,valueTypes,numberFormat,text");
      return { block, range };
    });
    leaveIfStopped();
    await context.sync();
    for (const { block, range } of loading) takeBlock(block, range);
  };
  for (const batch of packBlocks(sheets.flatMap(blocksOf))) {
    await inHalves(batch, read, {
      worthHalving: (error) => officeCode(error) === "ResponsePayloadSizeLimitExceeded",
      split: ({ sheet, area }) =>
        splitRows(area, Math.ceil(height(area) / 2)).map((part) => ({ sheet, area: part })),
      giveUp: (_block, error) => {
        throw error;
      },
    });
  }
}

/** The used range in bands of rows, each small enough for one answer. */
function blocksOf(sheet: OpenSheet): readonly Block[] {
  if (sheet.used === null) return [];
  const columns = sheet.used.right - sheet.used.left + 1;
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / columns));
  return splitRows(sheet.used, rows).map((area) => ({ sheet, area }));
}

/** Fills each sync with as many blocks as fit, so that many small sheets are one answer. */
function packBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    const cells = height(block.area) * (block.area.right - block.area.left + 1);
    if (size + cells > CELLS_PER_SYNC) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(block);
    size += cells;
  }
  return batches;
}

function takeBlock({ sheet, area }: Block, range: Excel.Range): void {
  if (!hasMatrices(range)) throw new RunStopped({ code: "too-large" });
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const down = row - area.top;
      const right = column - area.left;
      const text = at(range.text, down, right);
      const cell = readCell(loadedCell(range, down, right), typeof text === "string" ? text : "");
      if (cell.type !== "empty" || cell.formula !== null) sheet.cells.push([{ row, column }, cell]);
    }
  }
}

/** Bands of at most `rows` rows, none when the area already is one. */
export function splitRows(area: CellRange, rows: number): readonly CellRange[] {
  const bands: CellRange[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
  }
  return bands;
}

function height(area: CellRange): number {
  return area.bottom - area.top + 1;
}

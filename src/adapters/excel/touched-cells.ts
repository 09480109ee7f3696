import type { CellContent, Edit } from "../../core/edits/edit";
import { contentOf, placeKey } from "../../core/edits/edit";
import type { CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import { hasMatrices, loadedCell, readCell } from "./cell-reading";
import { RunStopped } from "./failures";
import { groupCells } from "./group-cells";
import type { CellWrite } from "./written-cell";
import { writeOf } from "./written-cell";

/** What the touched cells hold, by `placeKey`. */
export type Contents = ReadonlyMap<string, CellContent>;

/** A rectangle of touched cells with its edits row by row. */
interface Area {
  readonly sheet: string;
  readonly range: CellRange;
  readonly edits: readonly (readonly Edit[])[];
}

/**
 * Half of what one reading takes: a written cell travels twice, and on the web no request may be
 * over 5 MB. Any real batch is far below, so it is one sync and with it one step of Excel's own undo.
 */
const CELLS_PER_WRITE = 20_000;

/** Reads what the cells of these edits hold now. */
export async function readTouched(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<Contents> {
  const contents = new Map<string, CellContent>();
  for (const batch of batchesOf(edits)) {
    await exchange(context, batch, contents, () => undefined);
  }
  return contents;
}

/** Makes every cell of these edits hold its `after`, and reads back what it holds then. */
export async function writeTouched(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<Contents> {
  const contents = new Map<string, CellContent>();
  for (const batch of batchesOf(edits)) {
    await exchange(context, batch, contents, writeArea);
  }
  return contents;
}

/** One sync: does something with each area's range, then loads it. */
async function exchange(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  contents: Map<string, CellContent>,
  act: (range: Excel.Range, area: Area) => void,
): Promise<void> {
  const loading = areasOf(edits).map((area) => {
    const range = context.workbook.worksheets.getItem(area.sheet).getRange(formatRange(area.range));
    act(range, area);
    range.load("values,formulas,valueTypes,numberFormat");
    return { area, range };
  });
  await context.sync();
  for (const { area, range } of loading) {
    if (!hasMatrices(range)) throw new RunStopped({ code: "too-large" });
    area.edits.forEach((row, down) => {
      row.forEach((edit, right) => {
        contents.set(placeKey(edit), contentOf(readCell(loadedCell(range, down, right), "")));
      });
    });
  }
}

function writeArea(range: Excel.Range, { edits }: Area): void {
  const writes = edits.map((row) => row.map((edit) => writeOf(edit.before, edit.after)));
  const put = (property: keyof CellWrite, assign: (matrix: unknown[][]) => void): void => {
    const matrix = writes.map((row) => row.map((write) => write[property]));
    if (matrix.some((row) => row.some((element) => element !== null))) assign(matrix);
  };
  put("entryFormat", (matrix) => (range.numberFormat = matrix));
  put("value", (matrix) => (range.values = matrix));
  put("formula", (matrix) => (range.formulas = matrix));
  put("finalFormat", (matrix) => (range.numberFormat = matrix));
}

function areasOf(edits: readonly Edit[]): readonly Area[] {
  const sheets = [...new Set(edits.map((edit) => edit.sheet))];
  return sheets.flatMap((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet);
    const byCell = new Map(own.map((edit) => [cellKey(edit.cell), edit]));
    return groupCells(own.map((edit) => edit.cell)).map((range) => ({
      sheet,
      range,
      edits: rowsOf(range, byCell),
    }));
  });
}

function rowsOf(range: CellRange, byCell: ReadonlyMap<number, Edit>): readonly (readonly Edit[])[] {
  const rows: Edit[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: Edit[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const edit = byCell.get(cellKey({ row, column }));
      if (edit !== undefined) cells.push(edit);
    }
    rows.push(cells);
  }
  return rows;
}

function batchesOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const batches: (readonly Edit[])[] = [];
  for (let start = 0; start < edits.length; start += CELLS_PER_WRITE) {
    batches.push(edits.slice(start, start + CELLS_PER_WRITE));
  }
  return batches;
}

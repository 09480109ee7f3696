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
export interface Area {
  readonly sheet: string;
  readonly range: CellRange;
  readonly edits: readonly (readonly Edit[])[];
}

/**
 * Half of what one reading takes: a written cell is read twice, and on the web no answer may be over
 * 5 MB. Any real batch is far below, so it is one sync and with it one step of Excel's own undo.
 */
export const CELLS_PER_WRITE = 20_000;

/** Reads what the cells of these edits hold now. */
export async function readTouched(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<Contents> {
  const contents = new Map<string, CellContent>();
  for (const batch of batchesOf(edits)) await readBatch(context, batch, contents);
  return contents;
}

async function readBatch(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  contents: Map<string, CellContent>,
): Promise<void> {
  const loading = areasOf(edits).map((area) => loadArea(context, area));
  await context.sync();
  for (const each of loading) takeArea(each, contents);
}

/** What the touched cells held in the moment of writing, and what they hold since. */
export interface Written {
  readonly earlier: Contents;
  readonly held: Contents;
}

/**
 * Makes every cell of these edits hold its `after`. Reading before and after is part of the same
 * request, so nobody's typing can slip in between unseen.
 */
export async function writeTouched(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  areas: (edits: readonly Edit[]) => readonly Area[] = areasOf,
): Promise<Written> {
  const written = { earlier: new Map<string, CellContent>(), held: new Map<string, CellContent>() };
  for (const batch of batchesOf(edits)) await writeBatch(context, areas(batch), written);
  return written;
}

async function writeBatch(
  context: Excel.RequestContext,
  areas: readonly Area[],
  written: { earlier: Map<string, CellContent>; held: Map<string, CellContent> },
): Promise<void> {
  const loading = areas.map((area) => {
    const before = loadArea(context, area);
    writeArea(rangeOf(context, area), area);
    return { before, after: loadArea(context, area) };
  });
  await context.sync();
  for (const { before, after } of loading) {
    takeArea(before, written.earlier);
    takeArea(after, written.held);
  }
}

interface Loading {
  readonly area: Area;
  readonly range: Excel.Range;
}

function rangeOf(context: Excel.RequestContext, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(area.sheet).getRange(formatRange(area.range));
}

/** Loads with a range object of its own: a second load of one object would replace the first. */
function loadArea(context: Excel.RequestContext, area: Area): Loading {
  const range = rangeOf(context, area);
  range.load("values,formulas,valueTypes,numberFormat");
  return { area, range };
}

function takeArea({ area, range }: Loading, contents: Map<string, CellContent>): void {
  if (!hasMatrices(range)) throw new RunStopped({ code: "too-large" });
  area.edits.forEach((row, down) => {
    row.forEach((edit, right) => {
      contents.set(placeKey(edit), contentOf(readCell(loadedCell(range, down, right), "")));
    });
  });
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

/** The same areas cut into single rows, which arrive right even through a filter (xlwings #747). */
export function rowAreasOf(edits: readonly Edit[]): readonly Area[] {
  return areasOf(edits).flatMap(({ sheet, range, edits: rows }) =>
    rows.map((row, down) => {
      const top = range.top + down;
      return { sheet, range: { ...range, top, bottom: top }, edits: [row] };
    }),
  );
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

/** What a cell of an edit holds; an empty one where nothing was read. */
export function contentIn(contents: Contents, edit: Edit): CellContent {
  return contents.get(placeKey(edit)) ?? { formula: null, value: null, numberFormat: "General" };
}

import type { CellContent, Edit } from "../../core/edits/edit";
import { contentOf, placeKey } from "../../core/edits/edit";
import type { CellRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import type { Job } from "./batch/jobs";
import { RANGE_COST } from "./batch/jobs";
import type { Session } from "./batch/session";
import { rangeIn } from "./batch/session";
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

/** A written cell is read twice, and on the web no answer may be over 5 MB. */
const MOST_CELLS_IN_AREA = 20_000;
const CELL_COST = 200;

/** Reads what the cells of these edits hold now into `contents`. */
export function readCellJobs(
  session: Session,
  edits: readonly Edit[],
  contents: Map<string, CellContent>,
): readonly Job[] {
  return areasOf(edits).map((area) => ({
    cost: costOf(area),
    queue: () => {
      const loading = loadArea(session, area);
      return () => {
        takeArea(loading, contents);
      };
    },
  }));
}

/** What the touched cells held in the moment of writing, and what they hold since. */
export interface Written {
  readonly earlier: Map<string, CellContent>;
  readonly held: Map<string, CellContent>;
}

export function nothingWritten(): Written {
  return { earlier: new Map(), held: new Map() };
}

/**
 * Makes every cell of these edits hold its `after`. Reading before and after is part of the same
 * request, so nobody's typing can slip in between unseen.
 */
export function writeCellJobs(
  session: Session,
  edits: readonly Edit[],
  written: Written,
  areas: (edits: readonly Edit[]) => readonly Area[] = areasOf,
): readonly Job[] {
  return areas(edits).map((area) => ({
    cost: costOf(area),
    queue: () => {
      const before = loadArea(session, area);
      writeArea(rangeIn(session, area.sheet, area.range), area);
      const after = loadArea(session, area);
      return () => {
        takeArea(before, written.earlier);
        takeArea(after, written.held);
      };
    },
  }));
}

function costOf({ edits }: Area): number {
  return RANGE_COST + edits.reduce((sum, row) => sum + row.length, 0) * CELL_COST;
}

interface Loading {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Loads with a range object of its own: a second load of one object would replace the first. */
function loadArea(session: Session, area: Area): Loading {
  const range = rangeIn(session, area.sheet, area.range);
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
  return batchesOf(edits).flatMap((batch) => {
    const sheets = [...new Set(batch.map((edit) => edit.sheet))];
    return sheets.flatMap((sheet) => {
      const own = batch.filter((edit) => edit.sheet === sheet);
      const byCell = new Map(own.map((edit) => [cellKey(edit.cell), edit]));
      return groupCells(own.map((edit) => edit.cell)).map((range) => ({
        sheet,
        range,
        edits: rowsOf(range, byCell),
      }));
    });
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
  for (let start = 0; start < edits.length; start += MOST_CELLS_IN_AREA) {
    batches.push(edits.slice(start, start + MOST_CELLS_IN_AREA));
  }
  return batches;
}

/** What a cell of an edit holds; an empty one where nothing was read. */
export function contentIn(contents: Contents, edit: Edit): CellContent {
  return contents.get(placeKey(edit)) ?? { formula: null, value: null, numberFormat: "General" };
}

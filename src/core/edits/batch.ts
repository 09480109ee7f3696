import type { CellRange } from "../sheet/address";
import type { Frozen, LineLooks, Looks, LooksUpdate, PageLooks } from "../sheet/looks";
import type { Edit } from "./edit";

/**
 * Everything that one press writes, as data. It is done in the order of these fields and taken back
 * in the opposite one. Rows of `rows` are those of the sheet before the batch; everything after `rows`
 * names cells as they are once the rows have been inserted.
 *
 * `before` is null where the plan does not know it: whoever writes reads it first and fills it in, so
 * that the batch as it was done can be taken back exactly. An edit's `before` is the cell as the
 * sheet has it before the rows are inserted, with the references of its formula as they are then;
 * that of an inserted cell is empty, and that of a cell of a copied sheet is the original's.
 */
export interface Batch {
  readonly sheets: readonly SheetChange[];
  readonly rows: readonly RowsChange[];
  readonly cells: readonly Edit[];
  readonly merges: readonly MergesChange[];
  readonly looks: readonly LooksChange[];
  readonly lines: readonly LinesChange[];
  readonly marks: readonly MarksChange[];
  readonly pages: readonly PageChange[];
  readonly frozen: readonly FrozenChange[];
  readonly charts: readonly ChartChange[];
}

/** A sheet that is added. It is taken back only while it still holds what was written there. */
export interface SheetChange {
  readonly name: string;
  /** Placed behind this sheet; null for the end. */
  readonly after: string | null;
  /** The sheet of which it is a copy, cells, formats, page and all; null for an empty one. */
  readonly copyOf: string | null;
  /** What its cells held when the batch was done, in short; filled in by whoever wrote it. */
  readonly digest: string | null;
}

/** Whole empty rows that are inserted. */
export interface RowsChange {
  readonly sheet: string;
  /** They come before this row of the sheet as it was before the batch. */
  readonly before: number;
  readonly count: number;
  /** Row, as it was before the batch, whose looks, height and number formats they get; null for none. */
  readonly like: number | null;
}

/** Merged areas that come and go. */
export interface MergesChange {
  readonly sheet: string;
  readonly removed: readonly CellRange[];
  readonly added: readonly CellRange[];
  /** Merged areas that were there and touch these; left out until they are read. */
  readonly before?: readonly CellRange[];
  /** How the cells of `added` looked, for merging gives them all the looks of the first. */
  readonly covered?: readonly CoveredCells[];
}

/** By row, then by column. */
export interface CoveredCells {
  readonly looks: readonly (readonly Looks[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The looks of a rectangle of cells. */
export interface LooksChange {
  readonly sheet: string;
  readonly range: CellRange;
  readonly after: LooksUpdate;
  /** By row, then by column: what `after` names, as it was. */
  readonly before: readonly (readonly LooksUpdate[])[] | null;
  /** What Excel made of it, in short, by which it is seen whether somebody changed it since. */
  readonly digest?: string;
}

/** Sizes and hiding of neighbouring rows or columns; what `after` leaves out stays. */
export interface LinesChange {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly first: number;
  /** One for each line from `first` on. */
  readonly after: readonly Partial<LineLooks>[];
  readonly before: readonly LineLooks[] | null;
}

/**
 * Zvirka's own conditional formats of a sheet: all that it should have instead of all that it has.
 * Those of other people are not touched and come before ours.
 */
export interface MarksChange {
  readonly sheet: string;
  readonly after: readonly Mark[];
  readonly before: readonly Mark[] | null;
}

/** A conditional format that is ours; it says so in its formula (`core/sheet/mark-signature`). */
export type Mark = RuleMark | BarMark;

export interface RuleMark {
  readonly kind: "rule";
  readonly range: CellRange;
  /** English notation with «=», for the top left cell of the range. */
  readonly formula: string;
  readonly look: MarkLook;
}

/** What a rule's format sets; what is left out stays as the person made it. */
export interface MarkLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
}

/** A bar in each cell from nothing to `full`. */
export interface BarMark {
  readonly kind: "bar";
  readonly range: CellRange;
  readonly color: string;
  /** The value at which the bar fills its cell. */
  readonly full: number;
}

export interface PageChange {
  readonly sheet: string;
  readonly after: Partial<PageLooks>;
  readonly before: PageLooks | null;
}

export interface FrozenChange {
  readonly sheet: string;
  readonly after: Frozen;
  readonly before: Frozen | null;
}

/** A chart of ours, known by its name on its sheet; null where there is none. */
export interface ChartChange {
  readonly sheet: string;
  readonly name: string;
  readonly after: ChartPlan | null;
  /** Undefined until it was read. */
  readonly before?: ChartPlan | null;
}

/** A native chart of clustered columns or bars. */
export interface ChartPlan {
  readonly type: "columns" | "bars";
  readonly title: string;
  /** The names along its axis; one column. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly over: CellRange;
}

export interface ChartSeries {
  readonly name: string;
  /** One column, as high as the categories. */
  readonly values: CellRange;
  /** «#RRGGBB» */
  readonly color: string;
}

export const NO_BATCH: Batch = {
  sheets: [],
  rows: [],
  cells: [],
  merges: [],
  looks: [],
  lines: [],
  marks: [],
  pages: [],
  frozen: [],
  charts: [],
};

/** A batch of these parts and nothing else. */
export function batchOf(parts: Partial<Batch>): Batch {
  return { ...NO_BATCH, ...parts };
}

/** True when nothing would be written. */
export function isEmptyBatch(batch: Batch): boolean {
  return Object.values(batch).every((part: readonly unknown[]) => part.length === 0);
}

/** Batches of different sheets, or that have nothing to do with each other, as one. */
export function joinBatches(batches: readonly Batch[]): Batch {
  return {
    sheets: batches.flatMap(({ sheets }) => sheets),
    rows: batches.flatMap(({ rows }) => rows),
    cells: batches.flatMap(({ cells }) => cells),
    merges: batches.flatMap(({ merges }) => merges),
    looks: batches.flatMap(({ looks }) => looks),
    lines: batches.flatMap(({ lines }) => lines),
    marks: batches.flatMap(({ marks }) => marks),
    pages: batches.flatMap(({ pages }) => pages),
    frozen: batches.flatMap(({ frozen }) => frozen),
    charts: batches.flatMap(({ charts }) => charts),
  };
}

/** Names of the sheets that a batch adds. */
export function sheetsAdded(batch: Batch): readonly string[] {
  return batch.sheets.map(({ name }) => name);
}

/** Names of the sheets that must be there before the batch is written, each once. */
export function sheetsNeeded(batch: Batch): readonly string[] {
  const added = new Set(sheetsAdded(batch));
  const { rows, cells, merges, looks, lines, marks, pages, frozen, charts } = batch;
  const parts = [rows, cells, merges, looks, lines, marks, pages, frozen, charts];
  const copied = batch.sheets.flatMap(({ copyOf }) => copyOf ?? []);
  const touched = parts.flatMap((part) => part.map(({ sheet }) => sheet));
  return [...new Set([...copied, ...touched])].filter((name) => !added.has(name));
}

/** Where a row of the sheet before the batch stands after the batch's rows were inserted. */
export function rowAfter(rows: readonly RowsChange[], sheet: string, row: number): number {
  return rows.reduce(
    (moved, change) =>
      change.sheet === sheet && change.before <= row ? moved + change.count : moved,
    row,
  );
}

/** Where a row of the sheet after the batch's rows stood before; null for an inserted one. */
export function rowBefore(rows: readonly RowsChange[], sheet: string, row: number): number | null {
  let moved = row;
  const own = rows.filter((change) => change.sheet === sheet);
  for (const { before, count } of own.toSorted((a, b) => a.before - b.before)) {
    if (moved < before) break;
    if (moved < before + count) return null;
    moved -= count;
  }
  return moved;
}

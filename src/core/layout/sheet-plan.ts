import type { CellAddress, CellRange } from "../sheet/address";
import { compareCells } from "../sheet/address";
import type { RangeLooks } from "../sheet/looks";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellKey } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import type { Table } from "../report/model";
import { columnWidths } from "./column-widths";
import type { WantedLooks } from "./looks-changes";
import { formatEdits } from "./number-formats";
import { pageRoom } from "./page";
import type { Block } from "./row-heights";
import { rowHeights, textBlocks } from "./row-heights";
import type { LayoutStyle } from "./style";
import { tableLooks } from "./table-looks";
import type { TableParts } from "./table-parts";
import { tableParts } from "./table-parts";
import type { PlacedLine } from "./text-lines";
import { placedLines } from "./text-lines";

/** What is known of a sheet that is laid out. */
export interface LayoutInput {
  readonly sheet: SheetSnapshot;
  /** The tables of this sheet. */
  readonly tables: readonly Table[];
  /** How the cells of `layoutRange` look. */
  readonly looks: RangeLooks;
  readonly profile: { readonly style: LayoutStyle };
}

/** Everything a laid out sheet has, whether or not it has it already. */
export interface SheetPlan extends Fitted {
  readonly tables: readonly TableParts[];
  readonly formats: readonly Edit[];
  readonly tableLooks: readonly WantedLooks[];
  readonly lineLooks: readonly WantedLooks[];
}

interface Fitted {
  /** Points by column. */
  readonly widths: ReadonlyMap<number, number>;
  readonly lines: readonly PlacedLine[];
  /** Points by row, more than Excel allows where a text asks for it; none of hidden rows. */
  readonly heights: ReadonlyMap<number, number>;
  /** The texts over several rows. */
  readonly tall: readonly Block[];
}

/** Plans a whole sheet. */
export function sheetPlan(input: LayoutInput): SheetPlan {
  const { sheet, tables, profile } = input;
  const { style } = profile;
  const parts = tables.map((table) => tableParts(sheet, table));
  const formats = unique(tables.flatMap((table) => formatEdits(sheet, table, style)));
  const inTables = parts.flatMap((part) => {
    const looksOf = tableLooks(sheet, part, style);
    return cellsOf(part.range).map((cell) => ({ cell, looks: looksOf(cell) }));
  });
  const fitted = fit(input, parts, formats);
  const inLines = fitted.lines.flatMap(({ area, looks }) =>
    cellsOf(area).map((cell) => ({ cell, looks })),
  );
  return {
    ...fitted,
    tables: parts,
    formats,
    tableLooks: unique(inTables),
    lineLooks: unique(inLines),
  };
}

/** Widths, and the heights that follow from them. */
function fit(
  { sheet, tables, looks, profile: { style } }: LayoutInput,
  parts: readonly TableParts[],
  formats: readonly Edit[],
): Fitted {
  const formatAt = new Map(formats.map(({ cell, after }) => [cellKey(cell), after.numberFormat]));
  const formatOf = (row: number, column: number): string | null =>
    formatAt.get(cellKey({ row, column })) ?? null;
  const room = pageRoom(style.page);
  const widths = columnWidths(sheet, parts, style, { formatOf, room });
  const widthOf = (area: CellRange): number => widthOfArea(looks, widths, area);
  const lines = unique(tables.flatMap((table) => placedLines(sheet, table, style, widthOf)));
  const blocks = textBlocks(sheet, parts, lines, style, widthOf);
  const tall = blocks.filter(({ area }) => area.bottom > area.top);
  return { widths, lines, heights: rowHeights(sheet, blocks), tall };
}

/** Points of an area's columns that are seen: as planned, else as they are. */
function widthOfArea(
  { range, columns }: RangeLooks,
  widths: ReadonlyMap<number, number>,
  area: CellRange,
): number {
  let width = 0;
  for (let column = area.left; column <= area.right; column++) {
    const now = columns[column - range.left];
    if (now?.hidden !== true) width += widths.get(column) ?? now?.size ?? 0;
  }
  return width;
}

function cellsOf({ top, left, bottom, right }: CellRange): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}

/** Tables side by side share lines and rows: of equal places the first counts. In reading order. */
function unique<Placed extends { readonly cell: CellAddress }>(
  placed: readonly Placed[],
): readonly Placed[] {
  const first = new Map<number, Placed>();
  for (const each of placed) {
    const key = cellKey(each.cell);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()].toSorted((a, b) => compareCells(a.cell, b.cell));
}

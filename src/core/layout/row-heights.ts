import type { CellRange } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import { countLines, heightOfLines } from "./measure";
import type { LayoutStyle } from "./style";
import type { TableParts } from "./table-parts";
import { fontOf } from "./table-parts";
import type { PlacedLine } from "./text-lines";

const PIXEL = 0.75;

/** A text with the cells that it has and the points of height that it needs. */
export interface Block {
  readonly area: CellRange;
  readonly height: number;
}

/** The texts of tables and of the lines around them. */
export function textBlocks(
  sheet: SheetSnapshot,
  tables: readonly TableParts[],
  lines: readonly PlacedLine[],
  style: LayoutStyle,
  widthOf: (area: CellRange) => number,
): readonly Block[] {
  return [
    ...tables.flatMap((parts) => blocksOfTable(sheet, parts, style, widthOf)),
    ...lines.map((line) => blockOfLine(sheet, line, style, widthOf)),
  ];
}

/**
 * What each row needs to show all of its texts, in points; not cut down to what Excel allows. Hidden
 * rows have none: a height would show them.
 */
export function rowHeights(
  sheet: SheetSnapshot,
  blocks: readonly Block[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { area, height } of blocks) {
    if (area.bottom > area.top || isHidden(sheet, area.top)) continue;
    heights.set(area.top, Math.max(height, heights.get(area.top) ?? 0));
  }
  for (const block of blocks)
    if (block.area.bottom > block.area.top) stretch(sheet, heights, block);
  return new Map([...heights].map(([row, height]) => [row, wholePixels(height)]));
}

function blocksOfTable(
  sheet: SheetSnapshot,
  parts: TableParts,
  style: LayoutStyle,
  widthOf: (area: CellRange) => number,
): readonly Block[] {
  const { range } = parts;
  const blocks: Block[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const font = fontOf(style, parts.role(row));
    const single = { top: row, left: range.left, bottom: row, right: range.left };
    blocks.push({ area: single, height: heightOfLines(1, font.size) });
    for (const column of filledColumns(sheet, row)) {
      if (column < range.left || column > range.right) continue;
      const { type, text } = cellAt(sheet, { row, column });
      // Numbers do not wrap, and one line stands already.
      if (type === "number") continue;
      const area = mergeAt(sheet, { row, column }) ?? { ...single, left: column, right: column };
      const count = countLines(text, widthOf(area), font);
      blocks.push({ area, height: heightOfLines(count, font.size) });
    }
  }
  return blocks;
}

function blockOfLine(
  sheet: SheetSnapshot,
  { area, cell, looks }: PlacedLine,
  style: LayoutStyle,
  widthOf: (area: CellRange) => number,
): Block {
  const { fontSize = style.sizes.text, wrap = false } = looks;
  const { text } = cellAt(sheet, cell);
  // What is bold in a line that stays as it is has to fit as well.
  const font = { name: style.font, size: fontSize, bold: true };
  const count = wrap ? countLines(text, widthOf(area), font) : text.split("\n").length;
  return { area, height: heightOfLines(count, fontSize) };
}

/** What a text over several rows lacks is shared among those that are seen. */
function stretch(
  sheet: SheetSnapshot,
  heights: Map<number, number>,
  { area: { top, bottom }, height }: Block,
): void {
  const seen: number[] = [];
  for (let row = top; row <= bottom; row++) if (!isHidden(sheet, row)) seen.push(row);
  const has = seen.reduce((total, row) => total + (heights.get(row) ?? 0), 0);
  if (has >= height) return;
  for (const row of seen) heights.set(row, (heights.get(row) ?? 0) + (height - has) / seen.length);
}

function isHidden(sheet: SheetSnapshot, row: number): boolean {
  return sheet.hidden?.rows.has(row) === true;
}

function wholePixels(height: number): number {
  return Math.ceil(height / PIXEL) * PIXEL;
}

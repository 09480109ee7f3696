import type { CellRange } from "../sheet/address";
import { displayValue } from "../sheet/display";
import { filledColumns } from "../sheet/rows";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import { blankNeeds } from "./blank-columns";
import type { Font } from "./measure";
import { CELL_PADDING, lineWidth, widestLine, widestWord } from "./measure";
import type { ColumnNeed, RowTexts } from "./share-widths";
import { shareWidths } from "./share-widths";
import type { LayoutStyle } from "./style";
import type { TableParts } from "./table-parts";
import { fontOf } from "./table-parts";

import { points } from "./units";

/** A word may ask for this share of the page at most: an address of the web would take all of it. */
const WIDEST_SHARE = 0.18;
/** Excel shows no number that lacks a pixel. */
const AROUND_NUMBERS = 4;
/** «2 080 000, 00» typed as text is not torn apart, but for the label before it. */
const TYPED_FIGURE = /^(?:\p{L}+:\s*)?\d[\d\s.,]*%?$/u;

/** By what the width of a page is shared out. */
interface Sharing {
  /** The number format that a cell gets; null for its own. */
  readonly formatOf: (row: number, column: number) => string | null;
  /** Points between the margins, across and down. */
  readonly room: { readonly width: number; readonly height: number };
}

/**
 * Widths in points by column, which together fill the page: figures and words get what they need, the
 * rest goes to texts so that the rows together come to little height.
 */
export function columnWidths(
  sheet: SheetSnapshot,
  tables: readonly TableParts[],
  style: LayoutStyle,
  sharing: Sharing,
): ReadonlyMap<number, number> {
  const needs = new Map<number, ColumnNeed>();
  for (const parts of tables) {
    for (let column = parts.range.left; column <= parts.range.right; column++) {
      if (sheet.hidden?.columns.has(column) === true) continue;
      const least = points(style.columns[parts.columnClass(column)].least);
      raise(needs, column, { least, longest: least });
    }
  }
  const texts = tables.flatMap((parts) => {
    const own = textsOf(sheet, parts, style, sharing, needs);
    const blank = blankNeeds(sheet, parts, style, needs);
    for (const [column, need] of blank.needs) raise(needs, column, need);
    return own.map((row) => [...row, ...blank.textsBeside(row)]);
  });
  const line = style.sizes.table;
  return shareWidths(needs, texts, { ...sharing.room, line });
}

function raise(needs: Map<number, ColumnNeed>, column: number, more: ColumnNeed): void {
  const { least, longest } = needs.get(column) ?? { least: 0, longest: 0 };
  needs.set(column, {
    least: Math.max(least, more.least),
    longest: Math.max(longest, more.longest),
  });
}

/** The texts of each line, the needs of whose columns are noted on the way. */
function textsOf(
  sheet: SheetSnapshot,
  parts: TableParts,
  style: LayoutStyle,
  { formatOf, room }: Sharing,
  needs: Map<number, ColumnNeed>,
): readonly RowTexts[] {
  const { range } = parts;
  const rows: RowTexts[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (sheet.hidden?.rows.has(row) === true) continue;
    const role = parts.role(row);
    const font = fontOf(style, role);
    const texts: RowTexts = [];
    for (const column of filledColumns(sheet, row)) {
      const area = mergeAt(sheet, { row, column });
      if (!isWithin(range, column) || !needs.has(column) || isWide(area)) continue;
      const cell = cellAt(sheet, { row, column });
      const isFigure = ["money", "percent"].includes(parts.columnClass(column));
      const own = needOf(cell, font, isFigure, formatOf(row, column));
      raise(needs, column, { ...own, least: Math.min(own.least, room.width * WIDEST_SHARE) });
      if (cell.type === "number" || role !== "line") continue;
      const lines = cell.text.split("\n").map((text) => lineWidth(text, font));
      // A text over several rows has the height of all of them.
      texts.push({ column, lines, rows: area === null ? 1 : area.bottom - area.top + 1 });
    }
    if (texts.length > 0) rows.push(texts);
  }
  return rows;
}

function needOf(
  { type, value, text }: Cell,
  font: Font,
  isFigure: boolean,
  format: string | null,
): ColumnNeed {
  if (type === "number") {
    const shown = format === null ? text : displayValue(value, format);
    const least = lineWidth(shown, font) + CELL_PADDING + AROUND_NUMBERS;
    return { least, longest: least };
  }
  const longest = widestLine(text, font) + CELL_PADDING + 1;
  const isWhole = isFigure && TYPED_FIGURE.test(text);
  const piece = isWhole ? widestLine(text.replace(/:\s+/, ":\n"), font) : widestWord(text, font);
  return { least: piece + CELL_PADDING + 1, longest };
}

function isWithin({ left, right }: CellRange, column: number): boolean {
  return column >= left && column <= right;
}

function isWide(area: CellRange | null): boolean {
  return area !== null && area.right > area.left;
}

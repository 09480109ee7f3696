import { columnWidths } from "../layout/column-widths";
import { formatEdits } from "../layout/number-formats";
import { rowHeights, textBlocks } from "../layout/row-heights";
import type { LayoutStyle } from "../layout/style";
import { tableLooks } from "../layout/table-looks";
import type { TableParts } from "../layout/table-parts";
import { tableParts } from "../layout/table-parts";
import type { Table } from "../report/model";
import { isMoneyTable } from "../report/model";
import type { CellAddress, CellRange } from "../sheet/address";
import type { LooksUpdate } from "../sheet/looks";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, mergeAt } from "../sheet/snapshot";
import { figureTexts } from "./figure-texts";
import { roomOf } from "./page-room";
import type { TextCell, TextParagraph, TextRow, TextRun, TextTable } from "./text-document";
import { paragraph, place, run, textCell } from "./text-document";

/** Type is set no smaller than this share of what the style says, so that it can be read on paper. */
const SMALLEST_SCALE = 0.8;
/** A row that takes more of a page than this may be split: whole, it would leave as much empty. */
const SPLIT_FROM = 0.6;
/** The rows that go with a signature take at most this share of a page. */
const KEPT_SHARE = 0.5;

/** A table as a sheet has it, on paper. */
interface Drawn {
  readonly sheet: SheetSnapshot;
  readonly parts: TableParts;
  readonly style: LayoutStyle;
  /** Of the sheet, from top to bottom and from left to right, without what a page of its own repeats. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  /** What type is multiplied by, for a table that is wider than the page. */
  readonly scale: number;
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * The table with its merged cells, header, alignments and figures as a finished sheet has them. Captions
 * of pages and headers that were typed again are left out: the header is repeated by itself.
 *
 * @param sheet with hidden lines only where they are to be left out
 * @param isSigned a signature follows: the last rows go to its page
 */
export function reportTable(
  sheet: SheetSnapshot,
  table: Table,
  style: LayoutStyle,
  isSigned: boolean,
): TextTable {
  const whole = draw(sheet, table, style);
  const drawn = { ...whole, rows: whole.rows.filter((row) => beginsIn(whole, row)) };
  const { rows, widths, parts, heights } = drawn;
  const textOf = textsOf(table, style);
  const room = roomOf(style.page);
  const kept = isSigned ? keptRows(drawn, room.height) : new Set<number>();
  return {
    kind: "table",
    widths,
    borders: style.borders.color,
    rows: rows.map((row): TextRow => {
      const isHeader = parts.header !== null && row <= parts.header.bottom;
      const isLow = (heights.get(row) ?? 0) <= room.height * SPLIT_FROM;
      return {
        isHeader,
        isWhole: isHeader || isLow,
        cells: cellsOf(drawn, row, kept.has(row), textOf),
      };
    }),
  };
}

function draw(sheet: SheetSnapshot, table: Table, style: LayoutStyle): Drawn {
  const parts = tableParts(sheet, table);
  const { range, header } = parts;
  const isLeftOut = (row: number): boolean => {
    if (sheet.hidden?.rows.has(row) === true) return true;
    const role = parts.role(row);
    const isAgain = role === "header" && header !== null && row > header.bottom;
    return role === "caption" || isAgain;
  };
  const rows = upTo(range.top, range.bottom).filter((row) => !isLeftOut(row));
  const columns = upTo(range.left, range.right).filter(
    (column) => sheet.hidden?.columns.has(column) !== true,
  );
  const room = roomOf(style.page);
  const formats = new Map(
    formatEdits(sheet, table, style).map(({ cell, after }) => [cellKey(cell), after.numberFormat]),
  );
  const needed = columnWidths(sheet, [parts], style, {
    room,
    formatOf: (row, column) => formats.get(cellKey({ row, column })) ?? null,
  });
  const all = columns.reduce((sum, column) => sum + (needed.get(column) ?? 0), 0);
  const stretch = room.width / Math.max(1, all);
  const widthOf = ({ left, right }: CellRange): number =>
    upTo(left, right).reduce((sum, column) => sum + (needed.get(column) ?? 0), 0);
  return {
    sheet,
    parts,
    style,
    rows,
    columns,
    widths: columns.map((column) => (needed.get(column) ?? 0) * stretch),
    scale: Math.max(SMALLEST_SCALE, Math.min(1, stretch)),
    heights: rowHeights(sheet, textBlocks(sheet, [parts], [], style, widthOf)),
  };
}

/** The last rows, as many as the style keeps with a signature and a page has room for. */
function keptRows({ rows, heights, style }: Drawn, height: number): ReadonlySet<number> {
  const kept = new Set<number>();
  let taken = 0;
  for (const row of rows.toReversed().slice(0, style.signature.rowsKept)) {
    taken += heights.get(row) ?? 0;
    if (taken > height * KEPT_SHARE) break;
    kept.add(row);
  }
  return kept;
}

type TextOf = (cell: CellAddress, content: Cell) => string | null;

/** What a cell shows; null where nothing could be computed. */
function textsOf(table: Table, style: LayoutStyle): TextOf {
  const figures = isMoneyTable(table) ? figureTexts(table, style) : new Map<number, string>();
  return (cell, { type, text, formula }) => {
    if (type === "error" || (formula !== null && type === "empty")) return null;
    return figures.get(cellKey(cell)) ?? text;
  };
}

function cellsOf(drawn: Drawn, row: number, isKept: boolean, textOf: TextOf): readonly TextCell[] {
  const { sheet, parts, style, columns, scale } = drawn;
  const looksOf = tableLooks(sheet, parts, style);
  return columns.flatMap((column): readonly TextCell[] => {
    const area = areaOf(drawn, { row, column });
    if (area === null) return [];
    const { at, columnSpan, rowSpan } = area;
    const looks = looksOf({ row, column });
    const size = (looks.fontSize ?? style.sizes.table) * scale;
    const shown = textOf(at, cellAt(sheet, at));
    const words: TextRun =
      shown === null
        ? place("не обчислено", size)
        : run(shown, size, { bold: looks.bold === true });
    const align = alignOf(looks);
    return [
      textCell([paragraph([words], { align, keepWithNext: isKept })], {
        columnSpan,
        rowSpan,
        fill: looks.fill ?? null,
        vertical: looks.vertical === "center" ? "center" : "top",
        shows: { sheet: sheet.name, cell: at },
      }),
    ];
  });
}

function alignOf({ horizontal }: LooksUpdate): TextParagraph["align"] {
  const isOurs = horizontal === "center" || horizontal === "right" || horizontal === "justify";
  return isOurs ? horizontal : "left";
}

/** False for a row that merged cells cover from end to end: on paper it would be empty. */
function beginsIn(drawn: Drawn, row: number): boolean {
  return drawn.columns.some((column) => areaOf(drawn, { row, column }) !== null);
}

interface Area {
  /** The cell whose text it shows, which may be hidden itself. */
  readonly at: CellAddress;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The cell that begins here, as wide and high as what is seen of it; null inside another one. */
function areaOf({ sheet, parts, rows, columns }: Drawn, { row, column }: CellAddress): Area | null {
  const merged = mergeAt(sheet, { row, column });
  if (merged === null) return { at: { row, column }, columnSpan: 1, rowSpan: 1 };
  // A header that is repeated is a part of its own, whatever is merged across its edge.
  const edge = parts.header?.bottom ?? Number.NEGATIVE_INFINITY;
  const isHead = row <= edge;
  const inRows = rows.filter(
    (each) => each >= merged.top && each <= merged.bottom && each <= edge === isHead,
  );
  const inColumns = columns.filter((each) => each >= merged.left && each <= merged.right);
  if (inRows[0] !== row || inColumns[0] !== column) return null;
  return {
    at: { row: merged.top, column: merged.left },
    columnSpan: inColumns.length,
    rowSpan: inRows.length,
  };
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

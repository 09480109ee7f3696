import type { CellAddress, CellRange } from "../sheet/address";
import { contains } from "../sheet/address";
import type { LooksUpdate } from "../sheet/looks";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import type { Table, TextLine } from "../report/model";
import { hasSignature, isPost, signedNames } from "../report/signature";
import { CELL_PADDING, lineWidth } from "./measure";
import type { LayoutStyle } from "./style";

/** A line of words over or under a table, with the cells that it gets. */
export interface PlacedLine {
  readonly cell: CellAddress;
  readonly text: string;
  /** Its merged area, or the one that it gets. */
  readonly area: CellRange;
  /** True where the area has to be merged first. */
  readonly merging: boolean;
  readonly part: "title" | "signature";
  readonly looks: LooksUpdate;
}

/** What a line over a table says of the programme, one after another on the left. */
const FACT =
  /^(?:дата|номер|рішення|яким|зі змінами|відповідальн|виконав|співвиконав|замовник|розробник|розпорядник|координатор|термін|строк|джерел|головн)/i;
/** «тис. грн» alone over a table. */
const UNIT = /^\(?\s*(?:у |в )?(?:тис|млн|грн|гривень|тисячах|мільйонах)[\s\p{L}.)]*$/iu;
/** «Додаток 2 до рішення», «ЗАТВЕРДЖЕНО»: what stands on the right of a first page. */
const STAMP = /^(?:додаток|затвердж|погодж|до рішення|до програми|рішення|від )/i;
/** A post takes at most this share of the width, so that there is room to sign. */
const SHARE_OF_POST = 0.5;

/** The lines of a table's title and those under it, each with its cells and looks. */
export function placedLines(
  sheet: SheetSnapshot,
  table: Table,
  style: LayoutStyle,
  widthOf: (area: CellRange) => number,
): readonly PlacedLine[] {
  const above = table.title.lines;
  const firstFact = above.findIndex(({ text }) => FACT.test(text));
  const titles = above.map((line, index) => {
    const isHead = firstFact === -1 || index < firstFact;
    return titleLine(sheet, table, line, { style, isHead });
  });
  return [...titles, ...linesUnder(sheet, table, style, widthOf)];
}

interface Setting {
  readonly style: LayoutStyle;
  /** True over the first line of facts, where the document's own title stands. */
  readonly isHead: boolean;
}

function titleLine(
  sheet: SheetSnapshot,
  table: Table,
  line: TextLine,
  { style, isHead }: Setting,
): PlacedLine {
  const area = areaOf(sheet, line.cell, table.range);
  const base = { fontName: style.font, vertical: "center", wrap: true } as const;
  const placed = (looks: LooksUpdate): PlacedLine => ({
    ...line,
    ...area,
    part: "title",
    looks: { ...base, ...looks },
  });
  const isWhole = area.area.left <= table.range.left && area.area.right >= table.range.right;
  if (!isWhole && (STAMP.test(line.text) || line.cell.column > table.range.left)) {
    return placed({ fontSize: style.sizes.text });
  }
  if (UNIT.test(line.text)) return placed({ fontSize: style.sizes.text, horizontal: "right" });
  const cited = !isHead && table.title.decisions.some(({ cell }) => isSame(cell, line.cell));
  if (FACT.test(line.text) || cited) {
    return placed({ fontSize: style.sizes.text, horizontal: "left" });
  }
  const fontSize = isHead ? style.sizes.title : style.sizes.text;
  return placed({ fontSize, bold: true, horizontal: "center" });
}

function linesUnder(
  sheet: SheetSnapshot,
  table: Table,
  style: LayoutStyle,
  widthOf: (area: CellRange) => number,
): readonly PlacedLine[] {
  const names = signedNames(table);
  const start = hasSignature(table)
    ? Math.min(
        ...table.below
          .filter((line) => isPost(line.text) || names.some(({ cell }) => isSame(cell, line.cell)))
          .map(({ cell }) => cell.row),
      )
    : Number.POSITIVE_INFINITY;
  return table.below.map((line): PlacedLine => {
    const isSignature = line.cell.row >= start;
    const isName = names.some(({ cell }) => isSame(cell, line.cell)) && !isPost(line.text);
    const area = isName
      ? areaAsIs(sheet, line.cell)
      : isSignature
        ? postArea(sheet, line.cell, table.range, widthOf)
        : areaOf(sheet, line.cell, table.range);
    const looks: LooksUpdate = {
      fontName: style.font,
      fontSize: isSignature ? style.sizes.text : style.sizes.table,
      vertical: isSignature ? "bottom" : "top",
      ...(isName
        ? nameLooks(sheet, line, style, widthOf(area.area))
        : { horizontal: "left", wrap: true }),
    };
    return { ...line, ...area, part: isSignature ? "signature" : "title", looks };
  });
}

/** A name stays on one line: what its cell cannot show runs over the empty cells on its left. */
function nameLooks(
  sheet: SheetSnapshot,
  { cell }: TextLine,
  style: LayoutStyle,
  width: number,
): LooksUpdate {
  const font = { name: style.font, size: style.sizes.text, bold: true };
  const fits = lineWidth(cellAt(sheet, cell).text, font) + CELL_PADDING <= width;
  return { horizontal: fits ? "left" : "right", wrap: false };
}

type Area = Pick<PlacedLine, "area" | "merging">;

function areaAsIs(sheet: SheetSnapshot, cell: CellAddress): Area {
  return { area: mergeAt(sheet, cell) ?? single(cell), merging: false };
}

/** The row up to the next text or the table's edge, where nothing else stands in it. */
function areaOf(sheet: SheetSnapshot, cell: CellAddress, { left, right }: CellRange): Area {
  const merged = mergeAt(sheet, cell);
  if (merged !== null || cell.column < left || cell.column > right) return areaAsIs(sheet, cell);
  const next = filledColumns(sheet, cell.row).find((column) => column > cell.column);
  const area = { ...single(cell), right: Math.min(right, (next ?? right + 1) - 1) };
  const free = area.right > area.left && isFree(sheet, cell, area);
  return free ? { area, merging: true } : areaAsIs(sheet, cell);
}

/** A post gets the columns that it needs in one line, up to half of the width. */
function postArea(
  sheet: SheetSnapshot,
  cell: CellAddress,
  range: CellRange,
  widthOf: (area: CellRange) => number,
): Area {
  const whole = areaOf(sheet, cell, range);
  if (!whole.merging) return whole;
  const next = filledColumns(sheet, cell.row).find((column) => column > cell.column);
  if (next === undefined) return whole;
  const room = widthOf({ ...range, top: cell.row, bottom: cell.row }) * SHARE_OF_POST;
  let { area } = whole;
  while (area.right > area.left && widthOf({ ...area, right: area.right - 1 }) >= room) {
    area = { ...area, right: area.right - 1 };
  }
  return area.right > area.left ? { area, merging: true } : areaAsIs(sheet, cell);
}

/** True where merging loses no merge, no comment and no text. */
function isFree(sheet: SheetSnapshot, cell: CellAddress, area: CellRange): boolean {
  for (let column = area.left + 1; column <= area.right; column++) {
    if (mergeAt(sheet, { row: cell.row, column }) !== null) return false;
  }
  return !(sheet.commented ?? []).some(
    (commented) => contains(area, commented) && !isSame(commented, cell),
  );
}

function single({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

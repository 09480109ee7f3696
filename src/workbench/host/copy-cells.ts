import type {
  CellValue as StoredValue,
  Style as StoredStyle,
  Worksheet,
} from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { isErrorName, readContent } from "../../workbook-file/stored-value";
import { moveFormula } from "./formula-references";

export interface CopyOptions {
  readonly what: "all" | "formulas" | "values" | "formats";
  /** Empty cells of the source leave alone what they are copied to. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

/** What a cell gets; what is absent stays as it is. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value?: StoredValue;
  readonly style?: Partial<StoredStyle>;
}

/** Cells, their place, and the areas to merge once they are written. */
export interface CopiedBlock {
  readonly from: CellRange;
  readonly area: CellRange;
  readonly what: CopyOptions["what"];
  /** Rows became columns. */
  readonly isTurned: boolean;
  readonly cells: readonly CopiedCell[];
  readonly merges: readonly CellRange[];
}

/**
 * What copying a range brings to another one: the destination grows to the source's size, and an
 * exact multiple of it is filled with repetitions (Range.copyFrom).
 *
 * @param last the last row and column that hold anything, for whole columns and rows
 */
export function copyCells(
  source: Worksheet,
  from: CellRange,
  to: CellRange,
  merges: readonly CellRange[],
  options: CopyOptions,
  last: { readonly row: number; readonly column: number },
): CopiedBlock {
  const { what, skipBlanks, transpose } = options;
  const height = transpose ? widthOf(from) : heightOf(from);
  const width = transpose ? heightOf(from) : widthOf(from);
  const area = {
    ...to,
    bottom: to.top + repeated(heightOf(to), height) - 1,
    right: to.left + repeated(widthOf(to), width) - 1,
  };
  const cells: CopiedCell[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, last.row); row++) {
    for (let column = area.left; column <= Math.min(area.right, last.column); column++) {
      const [down, right] = [(row - area.top) % height, (column - area.left) % width];
      const at = transpose
        ? { row: from.top + right, column: from.left + down }
        : { row: from.top + down, column: from.left + right };
      const move = { rows: row - at.row, columns: column - at.column };
      const { value, style } = readCell(source, at.row, at.column, what === "values" ? null : move);
      if (skipBlanks && value === null) continue;
      cells.push({
        row,
        column,
        ...(what === "formats" ? {} : { value }),
        ...(what === "all" || what === "formats" ? { style } : {}),
      });
    }
  }
  const hasMerges = what === "all" || what === "formats";
  const inside = hasMerges ? repeatMerges(merges, from, area, transpose) : [];
  return { from, area, what, isTurned: transpose, cells, merges: inside };
}

/** @param move null to take the result of a formula instead of the formula */
function readCell(
  sheet: Worksheet,
  row: number,
  column: number,
  move: { readonly rows: number; readonly columns: number } | null,
): { readonly value: StoredValue; readonly style: Partial<StoredStyle> } {
  const cell = sheet.findCell(row + 1, column + 1);
  // Undefined until a column has a property of its own, whatever the library's types say.
  const columns = (sheet.columns as Worksheet["columns"] | undefined) ?? [];
  const style = cell?.style ?? sheet.findRow(row + 1)?.style ?? columns[column]?.style ?? {};
  if (cell === undefined || cell.type === ValueType.Merge) return { value: null, style };
  const { formula } = cell;
  if (formula === undefined) return { value: cell.value, style };
  if (move !== null) {
    return { value: { formula: moveFormula(formula, move.rows, move.columns) }, style };
  }
  const { value } = readContent(cell);
  const isError = typeof value === "string" && isErrorName(value);
  return { value: isError ? { error: value } : value, style };
}

function repeatMerges(
  merges: readonly CellRange[],
  from: CellRange,
  area: CellRange,
  transpose: boolean,
): CellRange[] {
  const [height, width] = transpose
    ? [widthOf(from), heightOf(from)]
    : [heightOf(from), widthOf(from)];
  const inside = merges
    .filter(
      ({ top, left, bottom, right }) =>
        top >= from.top && left >= from.left && bottom <= from.bottom && right <= from.right,
    )
    .map(({ top, left, bottom, right }) => ({
      top: top - from.top,
      left: left - from.left,
      bottom: bottom - from.top,
      right: right - from.left,
    }))
    .map((merge) =>
      transpose
        ? { top: merge.left, left: merge.top, bottom: merge.right, right: merge.bottom }
        : merge,
    );
  const repetitions: CellRange[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    for (let left = area.left; left <= area.right; left += width) {
      repetitions.push(
        ...inside.map((merge) => ({
          top: top + merge.top,
          left: left + merge.left,
          bottom: top + merge.bottom,
          right: left + merge.right,
        })),
      );
    }
  }
  return repetitions;
}

/** Only an exact multiple is filled; any other size gets the source once. */
function repeated(room: number, size: number): number {
  return room > size && room % size === 0 ? room : size;
}

function heightOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

function widthOf({ left, right }: CellRange): number {
  return right - left + 1;
}

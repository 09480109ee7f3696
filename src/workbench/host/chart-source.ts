import type { CellRange } from "../../core/sheet/address";
import { columnName } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";
import type { ChartSeries } from "./sheet-chart";

export type SeriesBy = "auto" | "columns" | "rows";

/**
 * The series that Excel makes of a range: along its longer side; the first row and column are names
 * and labels when they hold texts or the corner is empty (assumed, after Excel help, «Select data for
 * a chart»).
 */
export function seriesOf(
  sheet: string,
  range: CellRange,
  by: SeriesBy,
  cellAt: (row: number, column: number) => Cell,
): readonly ChartSeries[] {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const byColumns = by === "auto" ? height >= width : by === "columns";
  const { hasNameRow, hasLabelColumn } = labelsOf(range, cellAt);
  const top = range.top + (hasNameRow ? 1 : 0);
  const left = range.left + (hasLabelColumn ? 1 : 0);
  const area = (part: CellRange): string => reference(sheet, part);
  if (byColumns) {
    const categories = hasLabelColumn ? area({ ...range, top, right: range.left }) : null;
    return count(left, range.right).map((column) => ({
      name: hasNameRow ? { formula: area(cell(range.top, column)) } : null,
      values: area({ top, bottom: range.bottom, left: column, right: column }),
      categories,
      ...OWN,
    }));
  }
  const categories = hasNameRow ? area({ ...range, left, bottom: range.top }) : null;
  return count(top, range.bottom).map((row) => ({
    name: hasLabelColumn ? { formula: area(cell(row, range.left)) } : null,
    values: area({ top: row, bottom: row, left, right: range.right }),
    categories,
    ...OWN,
  }));
}

/** What a series made here has of its own. */
const OWN = { color: null, file: null };

/** A range as a chart refers to it: «'Звіт'!$B$2:$B$5». */
export function reference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number): string =>
    `$${columnName(column)}$${String(row + 1)}`;
  const first = corner(top, left);
  const last = corner(bottom, right);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

function labelsOf(range: CellRange, cellAt: (row: number, column: number) => Cell) {
  const corner = cellAt(range.top, range.left);
  const isLabel = (row: number, column: number): boolean =>
    cellAt(row, column).type !== "number" && cellAt(row, column).type !== "empty";
  const isWide = range.right > range.left;
  const isHigh = range.bottom > range.top;
  const isCornerEmpty = corner.type === "empty" && isWide && isHigh;
  const firstOfColumns = isWide ? range.left + 1 : range.left;
  const firstOfRows = isHigh ? range.top + 1 : range.top;
  return {
    hasNameRow:
      isCornerEmpty ||
      (isHigh && count(firstOfColumns, range.right).some((column) => isLabel(range.top, column))),
    hasLabelColumn:
      isCornerEmpty ||
      (isWide && count(firstOfRows, range.bottom).some((row) => isLabel(row, range.left))),
  };
}

function cell(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function count(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_each, index) => from + index);
}

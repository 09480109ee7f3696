import { FormulaError } from "../book";
import type { CellInput, CellStyle, CellStyleChange, CellView } from "../book";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { assertWritable, rowsWritten } from "./permissions";
import { columnCount, isUnbounded, rowCount } from "./range-address";

/** Above this Excel gives null without an error (office-js.md §2.2). */
const MOST_CELLS_READ = 5_000_000;

/** A property of each cell in rows; null for whole columns and rows, and for too many cells. */
export function readGrid(target: RangeTarget, read: (cell: CellView) => Json): Json {
  const { sheet, range } = target;
  if (isUnbounded(range) || rowCount(range) * columnCount(range) > MOST_CELLS_READ) return null;
  const rows: Json[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: Json[] = [];
    for (let column = range.left; column <= range.right; column++) {
      cells.push(read(sheet.cell(row, column)));
    }
    rows.push(cells);
  }
  return rows;
}

/** A property that all cells share, null when they differ. */
export function readShared<V extends string | number | boolean | null>(
  target: RangeTarget,
  read: (cell: CellView) => V,
): V | null {
  const { sheet, range } = target;
  const used = isUnbounded(range) ? sheet.usedRange(false) : null;
  // Beyond the used cells all are alike, so one row and column of them stands for the rest.
  const bottom = Math.min(
    range.bottom,
    isUnbounded(range) ? (used?.bottom ?? 0) + 1 : range.bottom,
  );
  const right = Math.min(range.right, isUnbounded(range) ? (used?.right ?? 0) + 1 : range.right);
  const first = read(sheet.cell(range.top, range.left));
  for (let row = range.top; row <= bottom; row++) {
    for (let column = range.left; column <= right; column++) {
      if (read(sheet.cell(row, column)) !== first) return null;
    }
  }
  return first;
}

/** Writes values or formulas: one value for all cells, or rows that fit the range exactly. */
export function writeValues(target: RangeTarget, value: Json, location: string): void {
  assertWritable(target, location);
  const rows = asRows(target, value, location).map((row) =>
    row.map((cell) => readInput(cell, location)),
  );
  try {
    target.sheet.write(target.range, rowsWritten(target, rows), "addin");
  } catch (error) {
    if (error instanceof FormulaError) throw invalidArgument(location, error);
    throw error;
  }
}

export function writeNumberFormats(target: RangeTarget, value: Json, location: string): void {
  assertWritable(target, location);
  const formats = asRows(target, value, location).map((row) =>
    row.map((format) => {
      if (format === null || typeof format === "string") return format;
      throw invalidArgument(location);
    }),
  );
  target.sheet.setNumberFormats(target.range, formats, "addin");
}

export function writeStyle(
  target: RangeTarget,
  change: CellStyleChange | ((now: CellStyle) => CellStyleChange),
  location: string,
): void {
  assertWritable(target, location);
  // Excel can; the stand-in would have to keep styles of whole columns, which nothing needs yet.
  if (isUnbounded(target.range)) {
    throw new HostError(
      "InvalidOperation",
      "The stand-in does not format whole rows or columns",
      location,
    );
  }
  target.sheet.setStyle(target.range, change, "addin");
}

function asRows(target: RangeTarget, value: Json, location: string): readonly (readonly Json[])[] {
  // Writing to whole columns or rows is refused (office-js.md §2.3).
  if (isUnbounded(target.range)) throw invalidArgument(location);
  const rows = rowCount(target.range);
  const columns = columnCount(target.range);
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const given = value as readonly Json[];
  const fits =
    given.length === rows &&
    given.every((row) => Array.isArray(row) && (row as readonly Json[]).length === columns);
  if (fits) return given as readonly (readonly Json[])[];
  const message =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  throw new HostError("InvalidArgument", message, location);
}

function readInput(value: Json, location: string): CellInput {
  if (typeof value === "object" && value !== null) throw invalidArgument(location);
  return value;
}

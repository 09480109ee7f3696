import type { CellRange } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { coveringCell } from "../sheet/snapshot";
import type { Corrections, LayoutCorrection } from "./corrections";
import type { HeaderBand } from "./header-bands";
import { headingsOf } from "./header-bands";
import { isNumberRow } from "./header-cells";
import { oneLine } from "./header-words";
import { lastingWords, layoutOf } from "./layout-words";

/**
 * The headers of a sheet with those that a person showed; where the two overlap, a shown one stands.
 */
export function withTaughtBands(
  sheet: SheetSnapshot,
  found: readonly HeaderBand[],
  { layouts }: Corrections,
): readonly HeaderBand[] {
  const taught = layouts.filter(({ taughtRows }) => taughtRows !== null);
  if (taught.length === 0) return found;
  const shown = taught.flatMap((correction) => bandsOf(sheet, correction));
  const others = found.filter((band) => !shown.some((other) => overlap(band, other)));
  return [...others, ...shown].toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** A selected range read as a header; null where fewer than two of its columns have words. */
export function bandOfSelection(sheet: SheetSnapshot, range: CellRange): HeaderBand | null {
  const columns = columnsIn(sheet, range);
  const worded = columns.filter(({ words }) => words.length > 0);
  const [first, last] = [worded[0], worded.at(-1)];
  if (first === undefined || last === undefined || worded.length < 2) return null;
  const { top, bottom } = range;
  const [left, right] = [first.index, last.index];
  const numberRow = isNumberRow(sheet, bottom + 1, left, right) ? bottom + 1 : null;
  return { top, bottom: numberRow ?? bottom, numberRow, left, right, columns };
}

function bandsOf(
  sheet: SheetSnapshot,
  { layout, taughtRows }: LayoutCorrection,
): readonly HeaderBand[] {
  const { extent } = sheet;
  const [first] = layout;
  if (extent === null || taughtRows === null || first === undefined) return [];
  const bands: HeaderBand[] = [];
  for (let top = extent.top; top <= extent.bottom; top++) {
    for (const left of startsIn(sheet, top, layout)) {
      const range = { top, bottom: top + taughtRows - 1, left, right: extent.right };
      const band = bandLike(sheet, range, layout);
      if (band !== null) bands.push(band);
    }
  }
  return bands;
}

/** Columns in which a header with this layout may begin. */
function startsIn(sheet: SheetSnapshot, row: number, layout: readonly string[]): readonly number[] {
  const first = layout[0] ?? "";
  return filledColumns(sheet, row).filter((column) =>
    first.startsWith(lastingWords(coveringCell(sheet, { row, column }).text)),
  );
}

/** The header in a range if its first columns have the layout's words. */
function bandLike(
  sheet: SheetSnapshot,
  range: CellRange,
  layout: readonly string[],
): HeaderBand | null {
  const worded = columnsIn(sheet, range).filter(({ words }) => words.length > 0);
  const last = worded[layout.length - 1];
  if (last === undefined) return null;
  const band = bandOfSelection(sheet, { ...range, right: last.index });
  if (band === null) return null;
  const own = layoutOf(headingsOf(band));
  return own.every((words, index) => words === layout[index]) ? band : null;
}

function columnsIn(sheet: SheetSnapshot, range: CellRange): HeaderBand["columns"] {
  const columns: { index: number; words: string[] }[] = [];
  for (let index = range.left; index <= range.right; index++) {
    const words: string[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const text = oneLine(coveringCell(sheet, { row, column: index }).text);
      if (text !== "" && words.at(-1) !== text) words.push(text);
    }
    columns.push({ index, words });
  }
  return columns;
}

function overlap(a: HeaderBand, b: HeaderBand): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

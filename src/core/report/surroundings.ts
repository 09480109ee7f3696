import type { CellAddress, CellRange } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import type { HeaderBand } from "./header-bands";
import { oneLine } from "./header-words";
import type { TextLine } from "./model";
import { isTableTitle } from "./row-words";

/** How far above a header its title may stand. */
const TITLE_ROWS = 25;
/** A table or header that takes its place on a sheet. */
interface Standing {
  readonly range: CellRange;
}

/** The lines of words between the tables above a header and the header itself. */
export function linesAbove(
  sheet: SheetSnapshot,
  band: HeaderBand,
  bands: readonly HeaderBand[],
  tables: readonly Standing[],
): readonly TextLine[] {
  const beside = bands.filter((other) => other !== band && other.top === band.top);
  const [left, right] = columnsAround(band, beside);
  const ends = tables
    .filter(({ range }) => range.bottom < band.top && overlaps(range, left, right))
    .map(({ range }) => range.bottom);
  const from = Math.max(-1, ...ends) + 1;
  const lines = linesIn(sheet, Math.max(from, band.top - TITLE_ROWS), band.top - 1, left, right);
  if (ends.length === 0) return lines;
  const title = lines.findIndex(({ text }) => isTableTitle(text) || /^\d\. /.test(text));
  return title === -1 ? lines : lines.slice(title);
}

/** A title above tables side by side belongs to the one whose columns it stands over. */
function columnsAround(band: HeaderBand, beside: readonly HeaderBand[]): readonly [number, number] {
  const before = beside.filter(({ right }) => right < band.left);
  const after = beside.filter(({ left }) => left > band.right);
  const left = before.length === 0 ? 0 : Math.max(...before.map((other) => other.right)) + 1;
  const right =
    after.length === 0
      ? Number.POSITIVE_INFINITY
      : Math.min(...after.map((other) => other.left)) - 1;
  return [left, right];
}

/** The lines under a table up to the title of the next. */
export function linesBelow(
  sheet: SheetSnapshot,
  table: Standing,
  tables: readonly Standing[],
): readonly TextLine[] {
  const { range } = table;
  const next = tables
    .filter((other) => other.range.top > range.bottom)
    .map((other) => other.range.top);
  const to = Math.min(sheet.extent?.bottom ?? -1, ...next.map((top) => top - 1));
  const beside = tables.some(
    (other) => other !== table && other.range.top <= to && other.range.bottom > range.bottom,
  );
  // Under a table the rows of one beside it go on.
  const [left, right] = beside ? [range.left, range.right] : [0, Number.POSITIVE_INFINITY];
  const lines = linesIn(sheet, range.bottom + 1, to, left, right).filter(
    ({ cell }) => !tables.some((other) => holds(other.range, cell)),
  );
  if (next.length === 0) return lines;
  const title = lines.findIndex(({ text }) => isTableTitle(text) || /^\d\. /.test(text));
  return title === -1 ? lines : lines.slice(0, title);
}

function linesIn(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  left: number,
  right: number,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let row = from; row <= to; row++) {
    const columns = filledColumns(sheet, row);
    for (const column of columns) {
      const over = mergeAt(sheet, { row, column })?.right ?? column;
      const alone = columns.length === 1;
      if (!alone && (over < left || column > right)) continue;
      const text = oneLine(cellAt(sheet, { row, column }).text);
      if (text !== "") lines.push({ cell: { row, column }, text });
    }
  }
  return lines;
}

function holds(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function overlaps(range: CellRange, left: number, right: number): boolean {
  return range.left <= right && range.right >= left;
}

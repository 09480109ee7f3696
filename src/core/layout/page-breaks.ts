/** Rows that go onto paper, and what has to stay together. */
export interface PrintedRows {
  readonly top: number;
  readonly bottom: number;
  /** In points; 0 for hidden rows. */
  readonly heightOf: (row: number) => number;
  /** Points on a page, at the scale at which it is printed. */
  readonly room: number;
  /** Rows repeated on every page after their own. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Rows before which pages end already. */
  readonly breaks: readonly number[];
  /** Rows with which a document begins. */
  readonly starts: readonly number[];
  /** Rows that belong on one page. */
  readonly together: readonly { readonly top: number; readonly bottom: number }[];
}

/** What prints a sheet may scale it down a little, and so find room for more rows than is reckoned with. */
const ROOMIER = [1.02, 1.04, 1.06] as const;
/** A page may end before it is full, but not half empty. */
const FULL_SHARE = 0.75;

/**
 * Rows before which pages have to end, rising: those there are, and as many more as keep together
 * what belongs together. What does not fit on a page is left as it falls.
 */
export function pageBreaks(printed: PrintedRows): readonly number[] {
  const { top, bottom, starts, together, room } = printed;
  const breaks = new Set([...printed.breaks, ...starts.filter((row) => row > top)]);
  let page: Filled = { room, used: 0, start: top };
  let roomier = ROOMIER.map((factor): Filled => ({ ...page, room: room * factor }));
  let next = top;
  for (const block of joined(printed, together)) {
    if (block.top <= top || block.bottom > bottom || !fitsPage(printed, block)) continue;
    for (; next < block.top; next++) {
      page = place(printed, breaks, next, page);
      roomier = roomier.map((each) => place(printed, breaks, next, each));
    }
    if (isParted(printed, breaks, block, page)) {
      breaks.add(block.top);
      continue;
    }
    // Where only more room parts it, the page before ends where it was reckoned to.
    const { start } = place(printed, breaks, block.top, page);
    const parting = roomier.find((each) => isParted(printed, breaks, block, each));
    if (parting === undefined || !isNearlyFull(printed, parting.start, start)) continue;
    breaks.add(start);
    roomier = roomier.map((each) => ({ ...page, room: each.room }));
  }
  return [...breaks].toSorted((a, b) => a - b);
}

/** A page that is being filled. */
interface Filled {
  readonly room: number;
  /** Points of the rows so far, repeated ones included. */
  readonly used: number;
  /** Its first row. */
  readonly start: number;
}

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** Blocks in order, those that share rows as one as long as a page holds it. */
function joined(printed: PrintedRows, blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom)) {
    const last = whole.at(-1);
    const both = { top: last?.top ?? 0, bottom: Math.max(last?.bottom ?? 0, block.bottom) };
    if (last !== undefined && block.top <= last.bottom && fitsPage(printed, both)) {
      whole[whole.length - 1] = both;
    } else whole.push(block);
  }
  return whole;
}

function fitsPage(printed: PrintedRows, { top, bottom }: Block): boolean {
  return heightOfRows(printed, top, bottom) + repeatedHeight(printed) <= printed.room;
}

/** True where a page is full within the block; a break that stands there already is left to be. */
function isParted(
  printed: PrintedRows,
  breaks: ReadonlySet<number>,
  { top, bottom }: Block,
  before: Filled,
): boolean {
  let parted = false;
  let page = place(printed, breaks, top, before);
  for (let row = top + 1; row <= bottom; row++) {
    if (breaks.has(row)) return false;
    page = place(printed, breaks, row, page);
    if (page.start === row) parted = true;
  }
  return parted;
}

/** True where a page that begins in one row is well filled when it ends before the other. */
function isNearlyFull(printed: PrintedRows, first: number, end: number): boolean {
  const { top, room } = printed;
  if (end <= first) return false;
  const used = heightOfRows(printed, first, end - 1) + (first > top ? repeatedHeight(printed) : 0);
  return used >= room * FULL_SHARE;
}

/** The page with one row more, or the next one that begins with it. */
function place(
  printed: PrintedRows,
  breaks: ReadonlySet<number>,
  row: number,
  { room, used, start }: Filled,
): Filled {
  const { top, heightOf, titleRows } = printed;
  const height = heightOf(row);
  const begins = row > top && (breaks.has(row) || (used > 0 && used + height > room));
  if (!begins) return { room, used: used + height, start };
  const isRepeated = titleRows !== null && row > titleRows.bottom;
  const repeated = isRepeated ? repeatedHeight(printed) : 0;
  return { room, used: repeated + height, start: row };
}

function repeatedHeight(printed: PrintedRows): number {
  const { titleRows } = printed;
  return titleRows === null ? 0 : heightOfRows(printed, titleRows.top, titleRows.bottom);
}

function heightOfRows({ heightOf }: PrintedRows, top: number, bottom: number): number {
  let height = 0;
  for (let row = top; row <= bottom; row++) height += heightOf(row);
  return height;
}

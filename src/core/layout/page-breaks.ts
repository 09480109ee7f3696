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
  /** Rows that belong on one page, from top to bottom of the sheet. */
  readonly together: readonly { readonly top: number; readonly bottom: number }[];
}

/**
 * Rows before which pages have to end, rising: those there are, and as many more as keep together
 * what belongs together. What does not fit on a page is left as it falls.
 */
export function pageBreaks(printed: PrintedRows): readonly number[] {
  const { top, bottom, starts, together } = printed;
  const breaks = new Set([...printed.breaks, ...starts.filter((row) => row > top)]);
  const repeated = repeatedHeight(printed);
  for (const block of together) {
    const height = heightOfRows(printed, block.top, block.bottom);
    const fits = height + repeated <= printed.room && block.top > top && block.bottom <= bottom;
    const parted = [...breaks].some((row) => row > block.top && row <= block.bottom);
    if (!fits || parted) continue;
    if (pageOf(printed, breaks, block.top) !== pageOf(printed, breaks, block.bottom)) {
      breaks.add(block.top);
    }
  }
  return [...breaks].toSorted((a, b) => a - b);
}

/** The page, from 0, on which a row falls when pages end before these rows and wherever they are full. */
function pageOf(printed: PrintedRows, breaks: ReadonlySet<number>, row: number): number {
  const { top, room, heightOf, titleRows } = printed;
  const repeated = repeatedHeight(printed);
  let page = 0;
  let used = 0;
  for (let at = top; at <= row; at++) {
    const height = heightOf(at);
    if (breaks.has(at) || (used > 0 && used + height > room)) {
      if (at > top) page += 1;
      used = titleRows !== null && at > titleRows.bottom ? repeated : 0;
    }
    used += height;
  }
  return page;
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

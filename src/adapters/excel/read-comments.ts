import type { CellAddress } from "../../core/sheet/address";
import { compareCells } from "../../core/sheet/address";
import type { OpenSheet } from "./open-sheet";
import type { LeaveIfStopped } from "./run";

/** Excel tells of notes, as the comments of earlier versions are called now, since this version. */
const NOTES_API = "1.18";

/** Threads of comments, or notes: both say where they stand. */
interface Remarks {
  readonly items: readonly { readonly getLocation: () => Excel.Range }[];
}

/**
 * Reads in which cells sheets have comments and notes: one sync for all sheets, and one more where
 * there are any. Where Excel does not tell of notes, the sheets say so. Comments matter little: where
 * Excel does not answer at all, the sheets are left without them.
 */
export async function readComments(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const asked = sheets.flatMap(({ proxy, facts }) => {
    if (facts === null) return [];
    const { comments } = proxy;
    comments.load("items/id");
    return [{ facts, remarks: [comments, ...notesOf(proxy)] }];
  });
  if (asked.length === 0) return;
  for (const { facts, remarks } of asked) if (remarks.length === 1) facts.notesUnread = true;
  leaveIfStopped();
  try {
    await context.sync();
    const placed = asked.map(({ facts, remarks }) => ({
      facts,
      ranges: remarks.flatMap(({ items }: Remarks) =>
        items.map((each) => {
          const range = each.getLocation();
          range.load("rowIndex,columnIndex");
          return range;
        }),
      ),
    }));
    if (placed.some(({ ranges }) => ranges.length > 0)) await context.sync();
    for (const { facts, ranges } of placed) facts.commented = cellsOf(ranges);
  } catch {
    leaveIfStopped();
    for (const { facts } of asked) facts.notesUnread = true;
  }
}

/** Nothing where Excel does not tell of them, or its Office.js does not know how to ask. */
function notesOf(proxy: Excel.Worksheet): readonly Excel.NoteCollection[] {
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", NOTES_API);
  if (!isTold || !("notes" in proxy)) return [];
  const { notes } = proxy;
  notes.load("items/visible");
  return [notes];
}

/** Each cell once: some Excels keep a note with every thread. */
function cellsOf(ranges: readonly Excel.Range[]): readonly CellAddress[] {
  const cells = new Map<string, CellAddress>();
  for (const { rowIndex: row, columnIndex: column } of ranges) {
    cells.set(`${String(row)} ${String(column)}`, { row, column });
  }
  return [...cells.values()].toSorted(compareCells);
}

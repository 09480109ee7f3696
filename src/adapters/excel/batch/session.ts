import type { CellRange } from "../../../core/sheet/address";
import { formatRange } from "../../../core/sheet/address";
import type { LeaveIfStopped } from "../run";

/** One run with Excel. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Asked before every request. */
  readonly leaveIfStopped: LeaveIfStopped;
}

/** What is taken back is taken back to the end, whether anybody still waits for it or not. */
export function unstoppable(context: Excel.RequestContext): Session {
  return { context, leaveIfStopped: () => undefined };
}

export function sheetIn({ context }: Session, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

export function rangeIn(session: Session, sheet: string, range: CellRange): Excel.Range {
  return sheetIn(session, sheet).getRange(formatRange(range));
}

/** Whole rows, both counted from zero and inclusive. */
export function rowsIn(session: Session, sheet: string, first: number, last: number): Excel.Range {
  return sheetIn(session, sheet).getRange(`${first + 1}:${last + 1}`);
}

import type { RangeLooks } from "../sheet/looks";
import { UNKNOWN_PAGE } from "../sheet/plain-looks";

/** How an empty sheet looks is not known, so that everything is written. */
export function looksOfNew(sheet: string): RangeLooks {
  return {
    sheet,
    range: { top: 0, left: 0, bottom: 0, right: 0 },
    cells: [],
    rows: [],
    columns: [],
    frozen: { rows: 0, columns: 0 },
    page: UNKNOWN_PAGE,
  };
}

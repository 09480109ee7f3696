import type { CellRange } from "../../core/sheet/address";
import { intersection } from "./ranges";
import type { SheetLayout } from "./sheet-layout";

/** What the status bar says of the selection. */
export interface SelectionSummary {
  /** Cells that are not empty. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
  /** Cells that look like numbers but are text: a spreadsheet leaves them out of the sum. */
  readonly textNumbers: number;
}

const LOOKS_LIKE_NUMBER = /^[\s\u00A0]*[+-]?\d[\d\s\u00A0.,'’]*%?[\s\u00A0]*$/u;

/** Counts and adds the selected cells; whole rows and columns are cut to the used part. */
export function summarise(layout: SheetLayout, selection: CellRange): SelectionSummary {
  const { sheet, filled } = layout;
  const area = filled === null ? null : intersection(selection, filled);
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let textNumbers = 0;
  if (area !== null) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const { type, value } = sheet.cell(row, column);
        if (type !== "empty") count++;
        if (type === "number" && typeof value === "number") {
          numbers++;
          sum += value;
        }
        if (type === "text" && LOOKS_LIKE_NUMBER.test(String(value))) textNumbers++;
      }
    }
  }
  // Adding many binary fractions leaves dust far behind the kopiykas.
  return { count, numbers, sum: Number(sum.toFixed(6)), textNumbers };
}

import type { Cell as StoredCell, Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";

/** A sheet's merged areas, counted from zero. */
export function readMerges(sheet: Worksheet): readonly CellRange[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

export function readVisibility(sheet: Worksheet): SheetSnapshot["visibility"] {
  return sheet.state === "veryHidden" ? "very-hidden" : sheet.state;
}

/** A cell's number format in English notation, «General» when it has none. */
export function numberFormatOf(cell: StoredCell): string {
  const format = cell.numFmt;
  if (format === undefined || format === "") return "General";
  return typeof format === "string" ? format : format.formatCode;
}

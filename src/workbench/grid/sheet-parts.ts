import type { CellRange } from "../../core/sheet/address";
import type { SheetLayout } from "./sheet-layout";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-layout";

/** The four parts that frozen rows and columns cut a sheet into. */
export function sheetParts(
  layout: SheetLayout,
): Record<"corner" | "top" | "left" | "main", CellRange> {
  const { frozenRows: rows, frozenColumns: columns } = layout;
  const bottom = layout.rowCount - 1;
  const right = layout.columnCount - 1;
  return {
    corner: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    top: { top: 0, left: columns, bottom: rows - 1, right },
    left: { top: rows, left: 0, bottom, right: columns - 1 },
    main: { top: rows, left: columns, bottom, right },
  };
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of cells in the grid's canvas. */
export function rectangle(layout: SheetLayout, range: CellRange): Rectangle {
  const left = layout.columnLeft(range.left);
  const top = layout.rowTop(range.top);
  return {
    left: ROW_HEADER_WIDTH + left,
    top: COLUMN_HEADER_HEIGHT + top,
    width: layout.columnLeft(range.right + 1) - left,
    height: layout.rowTop(range.bottom + 1) - top,
  };
}

import type { CellAddress } from "../../core/sheet/address";
import { areaOf } from "./navigate";
import type { SheetLayout } from "./sheet-layout";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-layout";

/** Scrolls no further than needed to bring a cell into view beside the frozen rows and columns. */
export function revealCell(box: HTMLElement, layout: SheetLayout, cell: CellAddress): void {
  const area = areaOf(layout.sheet, cell);
  if (cell.row >= layout.frozenRows) {
    box.scrollTop = scrolledTo({
      at: box.scrollTop,
      start: layout.rowTop(area.top) - layout.rowTop(layout.frozenRows),
      size: layout.rowTop(area.bottom + 1) - layout.rowTop(area.top),
      room: box.clientHeight - COLUMN_HEADER_HEIGHT - layout.rowTop(layout.frozenRows),
    });
  }
  if (cell.column >= layout.frozenColumns) {
    box.scrollLeft = scrolledTo({
      at: box.scrollLeft,
      start: layout.columnLeft(area.left) - layout.columnLeft(layout.frozenColumns),
      size: layout.columnLeft(area.right + 1) - layout.columnLeft(area.left),
      room: box.clientWidth - ROW_HEADER_WIDTH - layout.columnLeft(layout.frozenColumns),
    });
  }
}

interface Span {
  readonly at: number;
  readonly start: number;
  readonly size: number;
  readonly room: number;
}

function scrolledTo({ at, start, size, room }: Span): number {
  if (start < at || size > room) return start;
  return start + size > at + room ? start + size - room : at;
}

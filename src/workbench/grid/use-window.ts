import { useLayoutEffect, useMemo } from "react";
import type { RefObject } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { CellAddress } from "../../core/sheet/address";
import type { SheetLayout } from "./sheet-layout";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-layout";

const SPARE_ROWS = 6;
const SPARE_COLUMNS = 3;

/** The rows and columns to draw, in ascending order. */
export interface GridWindow {
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What of a sheet is in view and so has to be drawn. The active cell is always drawn, for typing and
 * for assistive technology, and so are the first rows of merged areas that reach into view.
 */
export function useGridWindow(
  layout: SheetLayout,
  box: RefObject<HTMLElement | null>,
  active: CellAddress,
  version: number,
): GridWindow {
  const rows = useVirtualizer({
    count: layout.rowCount,
    getScrollElement: () => box.current,
    estimateSize: (row) => layout.rowHeight(row),
    overscan: SPARE_ROWS,
    paddingStart: COLUMN_HEADER_HEIGHT,
    initialOffset: layout.scroll.top,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columnCount,
    getScrollElement: () => box.current,
    estimateSize: (column) => layout.columnWidth(column),
    overscan: SPARE_COLUMNS,
    paddingStart: ROW_HEADER_WIDTH,
    initialOffset: layout.scroll.left,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, version]);

  const { frozenRows, frozenColumns } = layout;
  const rowsInView = rows.getVirtualItems();
  const columnsInView = columns.getVirtualItems();
  const firstRow = rowsInView[0]?.index ?? 0;
  const lastRow = rowsInView.at(-1)?.index ?? -1;
  const firstColumn = columnsInView[0]?.index ?? 0;
  const lastColumn = columnsInView.at(-1)?.index ?? -1;
  const shownColumns = useMemo(
    () => ascending(upTo(frozenColumns), between(firstColumn, lastColumn), [active.column]),
    [frozenColumns, firstColumn, lastColumn, active.column],
  );
  const merged = layout.sheet.merges
    .filter((area) => area.top < firstRow && area.bottom >= firstRow)
    .map((area) => area.top);
  const shownRows = ascending(between(firstRow, lastRow), merged, [active.row]);
  return {
    frozenRows: upTo(frozenRows).filter((row) => layout.rowHeight(row) > 0),
    rows: shownRows.filter((row) => row >= frozenRows && layout.rowHeight(row) > 0),
    columns: shownColumns,
  };
}

function upTo(count: number): number[] {
  return between(0, count - 1);
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function ascending(...lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

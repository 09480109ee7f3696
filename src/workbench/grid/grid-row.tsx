import { memo } from "react";
import { columnName } from "../../core/sheet/address";
import { CellEditor } from "./cell-editor";
import { GridCell } from "./grid-cell";
import type { GridModel } from "./grid-model";
import type { Draft } from "./grid-state";
import type { CellBox } from "./row-layout";
import { rowBoxes } from "./row-layout";
import type { SheetLayout } from "./sheet-layout";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-layout";

interface GridRowProps {
  readonly model: GridModel;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly columns: readonly number[];
  /** Redraws the row when it grows; the layout itself is always the same object. */
  readonly version: number;
  /** Selected columns of this row; -1 when none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The active cell's column when it is in this row, else -1. */
  readonly activeColumn: number;
  readonly draft: Draft | null;
}

/** One row: its number and frozen cells, which stay at the left, and the cells that scroll. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { model, layout, row, columns, selectedFrom, selectedTo, activeColumn, draft } = props;
  const boxes = rowBoxes(layout, row, columns);
  const height = layout.rowHeight(row);
  const isSelected = (box: CellBox): boolean =>
    box.column <= selectedTo && box.column + box.columnSpan - 1 >= selectedFrom;
  const cells = (part: readonly CellBox[]) =>
    part.map((box) => (
      <GridCell
        key={box.column}
        box={box}
        isSelected={isSelected(box)}
        isActive={box.column === activeColumn}
      >
        {draft !== null && box.column === activeColumn ? (
          <CellEditor model={model} draft={draft} box={box} />
        ) : null}
      </GridCell>
    ));
  const isFrozen = (box: CellBox): boolean => box.column < layout.frozenColumns;
  return (
    <div
      role="row"
      className="wb-row"
      aria-rowindex={row + 2}
      style={{ top: COLUMN_HEADER_HEIGHT + layout.rowTop(row), height, width: "100%" }}
    >
      <div
        role="presentation"
        className="wb-row-start"
        style={{ width: ROW_HEADER_WIDTH + layout.columnLeft(layout.frozenColumns) }}
      >
        <div
          role="rowheader"
          data-row={row}
          className={headerClass("wb-row-header", selectedFrom >= 0, selectedFrom === 0)}
        >
          {row + 1}
        </div>
        {cells(boxes.filter(isFrozen))}
      </div>
      {cells(boxes.filter((box) => !isFrozen(box)))}
    </div>
  );
});

interface ColumnHeadersProps {
  readonly layout: SheetLayout;
  readonly columns: readonly number[];
  readonly version: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly selectAll: string;
}

/** The letters above the columns, and the corner that selects everything. */
export const ColumnHeaders = memo(function ColumnHeaders(props: ColumnHeadersProps) {
  const { layout, columns, selectedFrom, selectedTo, selectAll } = props;
  const header = (column: number) => (
    <div
      key={column}
      role="columnheader"
      data-column={column}
      aria-colindex={column + 2}
      className={headerClass("wb-column-header", column >= selectedFrom && column <= selectedTo)}
      style={{
        left: ROW_HEADER_WIDTH + layout.columnLeft(column),
        width: layout.columnWidth(column),
      }}
    >
      {columnName(column)}
      <span className="wb-column-grip" data-grip={column} />
    </div>
  );
  const shown = columns.filter((column) => layout.columnWidth(column) > 0);
  return (
    <div
      role="row"
      className="wb-row wb-header-row"
      aria-rowindex={1}
      style={{ top: 0, height: COLUMN_HEADER_HEIGHT }}
    >
      <div
        role="presentation"
        className="wb-row-start"
        style={{ width: ROW_HEADER_WIDTH + layout.columnLeft(layout.frozenColumns) }}
      >
        <div role="columnheader" className="wb-corner" data-corner>
          <span className="wb-unseen">{selectAll}</span>
        </div>
        {shown.filter((column) => column < layout.frozenColumns).map(header)}
      </div>
      {shown.filter((column) => column >= layout.frozenColumns).map(header)}
    </div>
  );
});

function headerClass(base: string, isSelected: boolean, isWhole = false): string {
  return `${base}${isSelected ? " wb-header-selected" : ""}${isWhole ? " wb-header-first" : ""}`;
}

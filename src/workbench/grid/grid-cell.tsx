import { memo } from "react";
import type { ReactNode } from "react";
import { formatCell } from "../../core/sheet/address";
import { CellBar } from "./cell-bar";
import { boxCss, textCss } from "./cell-css";
import { FilterMark } from "./filter-mark";
import type { CellBox } from "./row-layout";

interface GridCellProps {
  readonly box: CellBox;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** The editor, while this cell is typed into. */
  readonly children?: ReactNode;
}

/** Identity of a cell's element, for `aria-activedescendant`. */
export function cellId(cell: { readonly row: number; readonly column: number }): string {
  return `cell-${formatCell(cell)}`;
}

/** One cell, or one merged area, at its place in the row. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { box, isSelected, isActive, children } = props;
  const isTall = box.rowSpan > 1 || box.spill.left > 0 || box.spill.right > 0;
  const hidesValue = box.view.type !== "text" && box.shown !== box.view.text;
  return (
    <div
      role="gridcell"
      id={cellId(box)}
      data-ref={formatCell(box)}
      data-type={box.view.type}
      className={isTall ? "wb-cell wb-cell-over" : "wb-cell"}
      style={boxCss(box)}
      aria-colindex={box.column + 2}
      aria-selected={isSelected}
      aria-colspan={box.columnSpan > 1 ? box.columnSpan : undefined}
      aria-rowspan={box.rowSpan > 1 ? box.rowSpan : undefined}
      aria-current={isActive ? "true" : undefined}
      title={hidesValue ? box.view.text : undefined}
    >
      {box.bar === null ? null : <CellBar bar={box.bar} />}
      {box.shown === "" ? null : (
        <div className="wb-text" style={textCss(box)}>
          <span>{box.shown}</span>
        </div>
      )}
      {box.filter === null ? null : <FilterMark button={box.filter} />}
      {children}
    </div>
  );
});

import { useEffect, useRef } from "react";
import type { PointerEvent as ReactPointerEvent, RefObject } from "react";
import type { CellAddress } from "../../core/sheet/address";
import { parseCell } from "../../core/sheet/address";
import type { GridModel } from "./grid-model";
import { wholeColumns, wholeRows } from "./ranges";

type Drag =
  | { readonly kind: "cells" }
  | { readonly kind: "rows"; readonly from: number }
  | { readonly kind: "columns"; readonly from: number }
  | {
      readonly kind: "width";
      readonly column: number;
      readonly start: number;
      readonly width: number;
    };

const LEAST_WIDTH = 12;

/**
 * Selecting with the mouse or a pen: press and drag over cells, row numbers and column letters; drag
 * the edge of a column letter to set the width. Returns the handler for `pointerdown`.
 */
export function useGridPointer(
  model: GridModel,
  box: RefObject<HTMLElement | null>,
): (event: ReactPointerEvent) => void {
  const drag = useRef<Drag | null>(null);
  useEffect(() => {
    const move = (event: PointerEvent): void => {
      if (drag.current === null) return;
      if (event.buttons === 0) drag.current = null;
      else continueDrag(model, drag.current, event);
    };
    const end = (): void => {
      drag.current = null;
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    return () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
    };
  }, [model]);

  return (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    event.preventDefault();
    if (!model.commit()) return;
    box.current?.focus({ preventScroll: true });
    drag.current = beginDrag(model, event.target, event);
  };
}

interface Press {
  readonly shiftKey: boolean;
  readonly clientX: number;
}

function beginDrag(model: GridModel, target: Element, press: Press): Drag | null {
  const { active } = model.getState();
  const grip = numberOf(target, "data-grip");
  if (grip !== null) {
    const width = model.layout().columnWidth(grip);
    return { kind: "width", column: grip, start: press.clientX, width };
  }
  const row = numberOf(target, "data-row");
  if (row !== null) {
    const from = press.shiftKey ? active.row : row;
    model.selectWhole(wholeRows(from, row), { row: from, column: 0 });
    return { kind: "rows", from };
  }
  const column = numberOf(target, "data-column");
  if (column !== null) {
    const from = press.shiftKey ? active.column : column;
    model.selectWhole(wholeColumns(from, column), { row: 0, column: from });
    return { kind: "columns", from };
  }
  if (target.closest("[data-corner]") !== null) {
    const all = { ...wholeRows(0, 0), bottom: wholeColumns(0, 0).bottom };
    model.selectWhole(all, { row: 0, column: 0 });
    return null;
  }
  return beginCells(model, target, press);
}

function beginCells(model: GridModel, target: Element, press: Press): Drag | null {
  const cell = cellOf(target);
  if (cell === null) return null;
  if (press.shiftKey) model.select(model.getState().active, cell);
  else model.select(cell);
  return { kind: "cells" };
}

function continueDrag(model: GridModel, drag: Drag, event: PointerEvent): void {
  if (drag.kind === "width") {
    const drawn = drag.width + event.clientX - drag.start;
    const width = Math.max(LEAST_WIDTH, drawn / model.getState().scale);
    model.getState().sheet.setColumnWidth(drag.column, Math.round(width), "user");
    return;
  }
  if (!(event.target instanceof Element)) return;
  const { active } = model.getState();
  const cell = cellOf(event.target);
  const row = cell?.row ?? numberOf(event.target, "data-row");
  const column = cell?.column ?? numberOf(event.target, "data-column");
  if (drag.kind === "cells" && cell !== null) model.select(active, cell);
  if (drag.kind === "rows" && row !== null) model.selectWhole(wholeRows(drag.from, row), active);
  if (drag.kind === "columns" && column !== null) {
    model.selectWhole(wholeColumns(drag.from, column), active);
  }
}

function cellOf(target: Element): CellAddress | null {
  const ref = target.closest("[data-ref]")?.getAttribute("data-ref");
  return ref === null || ref === undefined ? null : parseCell(ref);
}

function numberOf(target: Element, attribute: string): number | null {
  const value = target.closest(`[${attribute}]`)?.getAttribute(attribute);
  return value === null || value === undefined ? null : Number(value);
}

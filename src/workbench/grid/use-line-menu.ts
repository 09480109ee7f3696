import { useState } from "react";
import type { MouseEvent, RefObject } from "react";
import { parseCell } from "../../core/sheet/address";
import { cellId } from "./grid-cell";
import type { GridModel } from "./grid-model";
import type { MenuPlace } from "./line-menu";
import { axesOf, isSelected } from "./lines";
import { wholeColumns, wholeRows } from "./ranges";

/** The menu of rows and columns: where it is open, and what opens it. */
interface LineMenuState {
  readonly place: MenuPlace | null;
  /** For `contextmenu`, which comes from the mouse and from the keyboard. */
  readonly open: (event: MouseEvent) => void;
  /** Opens it at the active cell, as Excel asks what to insert when cells are selected. */
  readonly openAtActiveCell: () => void;
  readonly close: () => void;
}

export function useLineMenu(model: GridModel, box: RefObject<HTMLElement | null>): LineMenuState {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const openAt = (at: MenuPlace): void => {
    if (axesOf(model.getState().selection).length > 0) setPlace(at);
  };
  const openAtActiveCell = (): void => {
    const cell = document.getElementById(cellId(model.getState().active));
    const { left, bottom } = (cell ?? box.current ?? document.body).getBoundingClientRect();
    openAt({ x: left, y: bottom });
  };
  return {
    place,
    openAtActiveCell,
    open: (event) => {
      if (event.target instanceof HTMLTextAreaElement || !model.commit()) return;
      event.preventDefault();
      if (event.target === box.current) {
        openAtActiveCell();
        return;
      }
      if (event.target instanceof Element) selectClicked(model, event.target);
      openAt({ x: event.clientX, y: event.clientY });
    },
    close: () => {
      setPlace(null);
      box.current?.focus({ preventScroll: true });
    },
  };
}

/** A click beside the selection selects what was clicked, as in Excel. */
function selectClicked(model: GridModel, target: Element): void {
  const cell = parseCell(attributeOf(target, "data-ref") ?? "");
  const row = cell?.row ?? numberOf(target, "data-row");
  const column = cell?.column ?? numberOf(target, "data-column");
  if (isSelected(model.getState().selection, row, column)) return;
  if (cell !== null) model.select(cell);
  else if (row !== null) model.selectWhole(wholeRows(row, row), { row, column: 0 });
  else if (column !== null) model.selectWhole(wholeColumns(column, column), { row: 0, column });
}

function attributeOf(target: Element, attribute: string): string | null {
  return target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
}

function numberOf(target: Element, attribute: string): number | null {
  const value = attributeOf(target, attribute);
  return value === null ? null : Number(value);
}

import { useLayoutEffect, useRef } from "react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import type { CellRange } from "../../core/sheet/address";
import { useTexts } from "../texts";
import { chartViews } from "./chart-view";
import { cellId } from "./grid-cell";
import type { GridModel } from "./grid-model";
import type { GridState } from "./grid-state";
import { ColumnHeaders, GridRow } from "./grid-row";
import { lineKeyOf, pressInGrid } from "./keys";
import type { CellMenuEntry } from "./line-menu";
import { LineMenu } from "./line-menu";
import { axesOf, changeLines } from "./lines";
import { revealCell } from "./reveal";
import { SelectionFrame } from "./selection-frame";
import { ChartsInWords, SheetCharts } from "./sheet-charts";
import type { SheetLayout } from "./sheet-layout";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-layout";
import { sheetParts } from "./sheet-parts";
import { useGrid } from "./use-grid";
import { useLineMenu } from "./use-line-menu";
import { useGridPointer } from "./use-pointer";
import { useGridWindow } from "./use-window";

/** Pixels of the line below frozen rows. */
const FROZEN_LINE = 1;

interface GridProps {
  readonly model: GridModel;
  /** What an add-in offers in the menu of a cell. */
  readonly cellMenu: readonly CellMenuEntry[];
}

/** The sheet one reads and types in. Remount it (by `key`) for another sheet. */
export function Grid({ model, cellMenu }: GridProps) {
  const texts = useTexts();
  const state = useGrid(model);
  const layout = model.layout();
  const charts = chartViews(layout);
  const box = useRef<HTMLDivElement>(null);
  const { frozenRows, rows, columns } = useGridWindow(layout, box, state.active, state.version);
  const press = useGridPointer(model, box);
  const menu = useLineMenu(model, box);
  useReveal(model, state, box);
  useFocusAfterTyping(state, box);

  const row = (index: number) => (
    <GridRow
      key={index}
      {...{ model, layout, columns, row: index, version: state.version }}
      {...selectedColumns(state.selection, index)}
      activeColumn={state.active.row === index ? state.active.column : -1}
      draft={state.draft?.cell.row === index ? state.draft : null}
    />
  );
  const frame = (within: CellRange) => (
    <SelectionFrame {...{ layout, within, selection: state.selection, active: state.active }} />
  );
  const drawings = (within: CellRange) => <SheetCharts {...{ charts, layout, within }} />;
  const parts = sheetParts(layout);
  const frozenHeight = COLUMN_HEADER_HEIGHT + layout.rowTop(layout.frozenRows);
  return (
    <>
      <div
        ref={box}
        role="grid"
        tabIndex={0}
        className="wb-grid"
        aria-label={texts.grid(state.sheet.name)}
        aria-rowcount={layout.rowCount + 1}
        aria-colcount={layout.columnCount + 1}
        aria-multiselectable
        aria-activedescendant={cellId(state.active)}
        onPointerDown={press}
        onDoubleClick={(event) => {
          const onCell = event.target instanceof Element && event.target.closest("[data-ref]");
          if (onCell && state.draft === null) {
            model.startEditing("cell");
            model.editIn("cell");
          }
        }}
        onContextMenu={menu.open}
        onKeyDown={(event) => {
          pressKey(model, event, menu.openAtActiveCell);
        }}
        onCopy={(event) => {
          copy(model, event);
        }}
        onCut={(event) => {
          if (copy(model, event)) model.clear();
        }}
        onPaste={(event) => {
          if (isTyping(event)) return;
          event.preventDefault();
          model.paste(event.clipboardData.getData("text/plain"));
        }}
        onScroll={(event) => {
          followScroll(model, layout, event.currentTarget);
        }}
      >
        <div
          role="presentation"
          className="wb-canvas"
          style={{
            width: ROW_HEADER_WIDTH + layout.width,
            height: COLUMN_HEADER_HEIGHT + layout.height,
          }}
        >
          <div
            role="rowgroup"
            className="wb-frozen-rows"
            data-frozen={frozenRows.length > 0}
            style={{ height: frozenHeight }}
          >
            <ColumnHeaders
              {...{ layout, columns, version: state.version, selectAll: texts.selectAll }}
              selectedFrom={state.selection.left}
              selectedTo={state.selection.right}
            />
            {frozenRows.map(row)}
            {frame(parts.top)}
            {drawings(parts.top)}
            <div role="presentation" className="wb-frozen-frame">
              {frame(parts.corner)}
              {drawings(parts.corner)}
            </div>
          </div>
          <div
            role="presentation"
            className="wb-frozen-frame"
            style={{ marginTop: -(frozenHeight + (frozenRows.length > 0 ? FROZEN_LINE : 0)) }}
          >
            {frame(parts.left)}
            {drawings(parts.left)}
            {layout.frozenColumns > 0 ? (
              <div
                className="wb-frozen-edge"
                style={{
                  left: ROW_HEADER_WIDTH + layout.columnLeft(layout.frozenColumns) - 1,
                  height: COLUMN_HEADER_HEIGHT + layout.height,
                }}
              />
            ) : null}
          </div>
          <div role="rowgroup" className="wb-rows">
            {rows.map(row)}
          </div>
          {frame(parts.main)}
          {drawings(parts.main)}
        </div>
      </div>
      <ChartsInWords charts={charts} />
      <LineMenu {...{ model, place: menu.place, entries: cellMenu, close: menu.close }} />
    </>
  );
}

function selectedColumns(
  selection: CellRange,
  row: number,
): { readonly selectedFrom: number; readonly selectedTo: number } {
  const isSelected = row >= selection.top && row <= selection.bottom;
  return isSelected
    ? { selectedFrom: selection.left, selectedTo: selection.right }
    : { selectedFrom: -1, selectedTo: -1 };
}

function useReveal(
  model: GridModel,
  state: GridState,
  box: React.RefObject<HTMLElement | null>,
): void {
  const { reveals } = state;
  useLayoutEffect(() => {
    const layout = model.layout();
    if (box.current === null || layout.revealed === reveals) return;
    layout.revealed = reveals;
    revealCell(box.current, layout, model.getState().extent);
  }, [model, reveals, box]);
}

/** The field that was typed in is gone, so the grid takes the keys again. */
function useFocusAfterTyping({ draft }: GridState, box: React.RefObject<HTMLElement | null>): void {
  const wasTyping = useRef(false);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasTyping.current && draft === null && isLost) box.current?.focus({ preventScroll: true });
    wasTyping.current = draft !== null;
  }, [draft, box]);
}

function pressKey(
  model: GridModel,
  event: KeyboardEvent<HTMLElement>,
  askWhichLines: () => void,
): void {
  if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
  if (model.getState().draft !== null) return;
  const lines = lineKeyOf(event);
  if (lines !== null) {
    event.preventDefault();
    const [axis, other] = axesOf(model.getState().selection);
    if (axis !== undefined && other === undefined) changeLines(model, { kind: lines, axis });
    else askWhichLines();
    return;
  }
  const { frozenRows } = model.layout();
  const headings = COLUMN_HEADER_HEIGHT + model.layout().rowTop(frozenRows);
  const page = Math.max(0, event.currentTarget.clientHeight - headings);
  if (pressInGrid(model, event, page)) event.preventDefault();
}

/** A person typing in a cell copies and pastes within the text. */
function isTyping(event: ClipboardEvent): boolean {
  return event.target instanceof HTMLTextAreaElement;
}

function copy(model: GridModel, event: ClipboardEvent): boolean {
  if (isTyping(event)) return false;
  event.preventDefault();
  event.clipboardData.setData("text/plain", model.copyText());
  return true;
}

/** Pixels from the end of the sheet at which more rows and columns are offered. */
const END_ZONE = 200;

function followScroll(model: GridModel, layout: SheetLayout, box: HTMLElement): void {
  layout.scroll.top = box.scrollTop;
  layout.scroll.left = box.scrollLeft;
  const atBottom = box.scrollTop + box.clientHeight > box.scrollHeight - END_ZONE;
  const atRight = box.scrollLeft + box.clientWidth > box.scrollWidth - END_ZONE;
  if (box.scrollTop + box.scrollLeft === 0 || (!atBottom && !atRight)) return;
  model.reach(
    atBottom && box.scrollTop > 0 ? layout.rowCount : 0,
    atRight && box.scrollLeft > 0 ? layout.columnCount : 0,
  );
}

import type { CellAddress, CellRange } from "../../core/sheet/address";
import { parseCell } from "../../core/sheet/address";
import type { Book, BookChange, BookSheet } from "../host/book";
import { blockText, enterBlock } from "./cell-block";
import { extendingEdge, keepOtherAxis } from "./extend";
import type { Draft, EntryProblem, GridState } from "./grid-state";
import { firstState, offeredScale } from "./grid-state";
import type { TextMeasure } from "./measure";
import type { Direction } from "./navigate";
import { areaOf, jump, neighbour, nextWithin, ownerOf } from "./navigate";
import { cornerOf, expandOverMerges, intersection, rangeBetween, sameRange } from "./ranges";
import { SheetLayout } from "./sheet-layout";

/**
 * Selection and typing in a workbook's grid, without any DOM: what a key or a click means. The view
 * subscribes and draws `state`.
 */
export class GridModel {
  readonly #layouts = new Map<string, SheetLayout>();
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #state: GridState;
  /** The column in which a row of entries with Tab began; Enter goes back to it. */
  #tabColumn: number | null = null;

  constructor(
    readonly book: Book,
    readonly measure: TextMeasure,
    readonly onProblem: (problem: EntryProblem) => void,
  ) {
    this.#state = firstState(book);
    this.#unsubscribe = book.subscribe((change) => {
      this.#follow(change);
    });
  }

  /** Ends the subscription to the workbook. */
  dispose(): void {
    this.#unsubscribe();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): GridState => this.#state;

  /** Sizes and positions of the active sheet, or of another one. */
  layout(sheet: BookSheet = this.#state.sheet): SheetLayout {
    let layout = this.#layouts.get(sheet.id);
    if (layout === undefined) {
      layout = new SheetLayout(sheet, this.measure);
      this.#layouts.set(sheet.id, layout);
    }
    layout.scale = this.#state.scale;
    return layout;
  }

  /** Selects from one cell to another; merged areas are taken whole. */
  select(active: CellAddress, extent: CellAddress = active): void {
    const { sheet } = this.#state;
    const owner = ownerOf(sheet, active);
    const selection = expandOverMerges(rangeBetween(owner, extent), sheet.merges);
    this.layout().reach(extent.row, extent.column);
    this.#place(owner, extent, selection, true);
  }

  /** Selects whole rows, columns or the sheet: merged areas do not widen it, nothing scrolls. */
  selectWhole(range: CellRange, active: CellAddress): void {
    this.#place(active, active, range, false);
  }

  /** Selects what was typed into the name box; false when it names no range of the sheet. */
  selectByName(text: string): boolean {
    const [first = "", last = first, ...more] = text.trim().split(":");
    const from = parseCell(first);
    const to = parseCell(last);
    if (from === null || to === null || more.length > 0) return false;
    this.select(cornerOf(rangeBetween(from, to)), {
      row: Math.max(from.row, to.row),
      column: Math.max(from.column, to.column),
    });
    return true;
  }

  /** An arrow key: to the next cell, with `far` to the edge of the data, with `extend` selecting. */
  move(direction: Direction, far = false, extend = false): void {
    const { sheet, active, extent, selection } = this.#state;
    const from = extend ? extendingEdge(selection, active, extent, direction) : active;
    const to = far
      ? jump(sheet, from, direction, this.layout())
      : (neighbour(sheet, from, direction) ?? from);
    this.#tabColumn = null;
    if (!extend) this.select(to);
    else this.select(active, keepOtherAxis(to, extent, direction));
  }

  /** Moves or extends to a cell, as Home, End and the page keys do. */
  moveTo(to: CellAddress, extend: boolean): void {
    this.#tabColumn = null;
    if (extend) this.select(this.#state.active, to);
    else this.select(to);
  }

  /** Enter and Tab: round a selection of several cells, else on to the next cell. */
  advance(direction: Direction): void {
    const { sheet, selection, active } = this.#state;
    if (!sameRange(selection, areaOf(sheet, active))) {
      const next = nextWithin(sheet, selection, active, direction);
      this.#set({ active: next, extent: next }, true);
      return;
    }
    const sideways = direction === "left" || direction === "right";
    if (direction === "right") this.#tabColumn ??= active.column;
    const from =
      !sideways && this.#tabColumn !== null ? { row: active.row, column: this.#tabColumn } : active;
    if (!sideways) this.#tabColumn = null;
    this.select(neighbour(sheet, from, direction) ?? from);
  }

  /** Begins typing into the active cell: over its content, or with F2 into it. */
  startEditing(place: Draft["place"], typed: string | null = null): void {
    const { sheet, active } = this.#state;
    const text = typed ?? sheet.editText(active.row, active.column);
    this.book.editing = true;
    this.#set(
      { draft: { cell: active, text, arrowsMove: typed !== null, place }, extent: active },
      true,
    );
  }

  setDraft(text: string): void {
    const { draft } = this.#state;
    if (draft !== null) this.#set({ draft: { ...draft, text } });
  }

  /** The caret went into the formula bar, or back, or was moved: arrows belong to the text now. */
  editIn(place: Draft["place"]): void {
    const { draft } = this.#state;
    if (draft === null) this.startEditing(place);
    else if (draft.place !== place || draft.arrowsMove) {
      this.#set({ draft: { ...draft, place, arrowsMove: false } });
    }
  }

  /** Enters what was typed; false when the sheet refuses it, and typing goes on. */
  commit(): boolean {
    const { draft, sheet } = this.#state;
    if (draft === null) return true;
    const { row, column } = draft.cell;
    const hadCircles = this.book.hasCircles;
    if (draft.text !== sheet.editText(row, column)) {
      const outcome = sheet.enter(row, column, draft.text);
      if (outcome !== "accepted") {
        this.onProblem(outcome);
        return false;
      }
    }
    this.cancel();
    this.#tellOfCircle(hadCircles);
    return true;
  }

  /** Excel speaks when the first circle comes, and not of further ones. */
  #tellOfCircle(hadCircles: boolean): void {
    if (!hadCircles && this.book.hasCircles) this.onProblem("circular");
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    if (this.#state.draft === null) return;
    this.#set({ draft: null });
    this.book.editing = false;
  }

  /** Empties the selected cells; their looks stay. */
  clear(): void {
    const { sheet } = this.#state;
    const area = this.#usedSelection();
    if (area === null) return;
    if (sheet.isWritable(area)) sheet.clear(area, "contents", "user");
    else this.onProblem("protected");
  }

  /** The selected cells as text for the clipboard. */
  copyText(): string {
    const area = this.#usedSelection();
    if (area === null) return "";
    return blockText(this.#state.sheet, area);
  }

  /** Types text from the clipboard into the cells from the active one on, in one undoable step. */
  paste(text: string): void {
    const { sheet, selection } = this.#state;
    const bounded = this.#boundedSelection() ?? selection;
    const { area, outcomes } = this.book.batch(() => enterBlock(sheet, bounded, text));
    this.select(cornerOf(area), { row: area.bottom, column: area.right });
    for (const outcome of outcomes) if (outcome !== "accepted") this.onProblem(outcome);
  }

  undo(): void {
    this.cancel();
    this.book.undo();
  }

  redo(): void {
    this.cancel();
    this.book.redo();
  }

  /** Shows a sheet; what is being typed is entered first. */
  activate(sheet: BookSheet): void {
    if (this.commit()) this.book.activate(sheet);
  }

  /** Shows the sheets larger or smaller, within limits. */
  zoom(scale: number): void {
    this.#changed({ scale: offeredScale(scale) });
  }

  /** Makes room at the end of the sheet when the person scrolls there. */
  reach(row: number, column: number): void {
    const layout = this.layout();
    const before = layout.rowCount * layout.columnCount;
    layout.reach(row, column);
    if (layout.rowCount * layout.columnCount !== before) this.#changed({});
  }

  #usedSelection(): CellRange | null {
    const { used } = this.layout();
    return used === null ? null : intersection(this.#state.selection, used);
  }

  /** A selection of whole rows or columns cut to what the grid shows. */
  #boundedSelection(): CellRange | null {
    const { rowCount, columnCount } = this.layout();
    const shown = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
    return intersection(this.#state.selection, shown);
  }

  #place(active: CellAddress, extent: CellAddress, selection: CellRange, reveal: boolean): void {
    const { sheet } = this.#state;
    this.#set({ active, extent, selection }, reveal);
    if (!sameRange(this.book.selection, selection)) this.book.select(sheet, selection);
  }

  #follow(change: BookChange): void {
    switch (change.kind) {
      case "selection":
      case "activated":
        this.#followSelection();
        return;
      case "editing":
        return;
      case "structure":
        this.#followSelection();
        this.#changed({});
        return;
      case "layout":
      case "shifted":
        this.#layouts.get(change.sheetId)?.forget("all");
        this.#changed({});
        return;
      case "cells":
      case "format":
        this.#layouts.get(change.sheetId)?.forget(change.range);
        this.#changed({});
        return;
      case "calculated":
        this.#layouts.get(change.sheetId)?.forget("none");
        this.#changed({});
    }
  }

  /** The add-in, or a sheet tab, selected something else than the grid shows. */
  #followSelection(): void {
    const { activeSheet: sheet } = this.book;
    const isOther = sheet !== this.#state.sheet;
    if (!isOther && sameRange(this.book.selection, this.#state.selection)) return;
    const selection = expandOverMerges(this.book.selection, sheet.merges);
    if (!isOther && sameRange(selection, this.#state.selection)) return;
    const active = cornerOf(selection);
    this.layout(sheet).reach(active.row, active.column);
    if (this.#state.draft !== null) this.book.editing = false;
    const version = this.#state.version + (isOther ? 1 : 0);
    this.#set({ sheet, active, extent: active, selection, draft: null, version }, true);
  }

  #changed(change: Partial<GridState>): void {
    this.#set({ ...change, version: this.#state.version + 1 });
  }

  #set(change: Partial<GridState>, reveal = false): void {
    const reveals = this.#state.reveals + (reveal ? 1 : 0);
    this.#state = { ...this.#state, ...change, reveals };
    for (const listener of [...this.#listeners]) listener();
  }
}

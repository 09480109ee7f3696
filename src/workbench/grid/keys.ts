import type { CellAddress } from "../../core/sheet/address";
import type { GridModel } from "./grid-model";
import type { LineCommand } from "./lines";
import type { Direction } from "./navigate";
import { wholeColumns, wholeRows } from "./ranges";

/** What a key press brings; the names are those of `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * What a key does in the grid while nothing is being typed. True when the key was used.
 *
 * @param pageHeight pixels of the sheet in view, for the page keys
 */
export function pressInGrid(model: GridModel, press: KeyPress, pageHeight: number): boolean {
  const command = press.ctrlKey || press.metaKey;
  const direction = ARROWS[press.key];
  if (direction !== undefined && !press.altKey) {
    model.move(direction, command, press.shiftKey);
    return true;
  }
  if (command) return pressCommand(model, press);
  if (press.altKey) return false;
  return pressPlain(model, press, pageHeight) || pressTyping(model, press);
}

/** What a key does while a cell is typed into. True when the key was used. */
export function pressInEditor(model: GridModel, press: KeyPress): boolean {
  const direction = ARROWS[press.key];
  const arrowsMove = model.getState().draft?.arrowsMove === true;
  if (press.key === "Escape") {
    model.cancel();
    return true;
  }
  if (press.key === "Enter" && !press.altKey) {
    if (model.commit()) model.advance(press.shiftKey ? "up" : "down");
    return true;
  }
  if (press.key === "Tab") {
    if (model.commit()) model.advance(press.shiftKey ? "left" : "right");
    return true;
  }
  if (press.key === "F2") {
    model.editIn("cell");
    return true;
  }
  if (direction !== undefined && arrowsMove && !press.shiftKey) {
    if (model.commit()) model.move(direction);
    return true;
  }
  return false;
}

function pressPlain(model: GridModel, press: KeyPress, pageHeight: number): boolean {
  const { active, extent } = model.getState();
  const from = press.shiftKey ? extent : active;
  switch (press.key) {
    case "Enter":
      model.advance(press.shiftKey ? "up" : "down");
      return true;
    case "Tab":
      model.advance(press.shiftKey ? "left" : "right");
      return true;
    case "F2":
      model.startEditing("cell");
      return true;
    case "Backspace":
      model.startEditing("cell", "");
      return true;
    case "Delete":
      model.clear();
      return true;
    case "Home":
      model.moveTo({ row: from.row, column: 0 }, press.shiftKey);
      return true;
    case "End":
      model.moveTo({ row: from.row, column: lastUsed(model).column }, press.shiftKey);
      return true;
    case "PageDown":
      model.moveTo(pageFrom(model, from, pageHeight), press.shiftKey);
      return true;
    case "PageUp":
      model.moveTo(pageFrom(model, from, -pageHeight), press.shiftKey);
      return true;
    case " ":
      if (!press.shiftKey) return false;
      model.selectWhole(wholeRows(from.row, active.row), active);
      return true;
    default:
      return false;
  }
}

/** Ctrl with «+» or «−» is for rows and columns; null for any other key. */
export function lineKeyOf(press: KeyPress): LineCommand["kind"] | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  if (press.key === "+") return "insert";
  return press.key === "-" ? "delete" : null;
}

function pressCommand(model: GridModel, press: KeyPress): boolean {
  const { active } = model.getState();
  // Letters by their place: on a Ukrainian layout Ctrl and «я» is Ctrl+Z.
  switch (press.code) {
    case "KeyZ":
      if (press.shiftKey) model.redo();
      else model.undo();
      return true;
    case "KeyY":
      model.redo();
      return true;
    case "KeyA": {
      const { row, column } = lastUsed(model);
      model.selectWhole({ top: 0, left: 0, bottom: row, right: column }, active);
      return true;
    }
    case "Space":
      model.selectWhole(wholeColumns(active.column, active.column), active);
      return true;
    case "Home":
      model.moveTo(firstScrolling(model), press.shiftKey);
      return true;
    case "End":
      model.moveTo(lastUsed(model), press.shiftKey);
      return true;
    default:
      return false;
  }
}

function pressTyping(model: GridModel, press: KeyPress): boolean {
  if ([...press.key].length !== 1) return false;
  model.startEditing("cell", press.key);
  return true;
}

function lastUsed(model: GridModel): CellAddress {
  const { filled } = model.layout();
  return { row: filled?.bottom ?? 0, column: filled?.right ?? 0 };
}

function firstScrolling(model: GridModel): CellAddress {
  const { frozenRows, frozenColumns } = model.layout();
  return { row: frozenRows, column: frozenColumns };
}

function pageFrom(model: GridModel, from: CellAddress, height: number): CellAddress {
  const layout = model.layout();
  const wanted = Math.max(0, layout.rowTop(from.row) + height);
  const above = layout.rowAt(wanted);
  // Up and down by the same number of whole rows.
  const row = height < 0 && layout.rowTop(above) < wanted ? above + 1 : above;
  return {
    row: row === from.row ? Math.max(0, row + Math.sign(height)) : row,
    column: from.column,
  };
}

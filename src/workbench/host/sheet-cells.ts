import type { Cell as StoredCell } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellAddress, CellRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import { displayContent } from "../../workbook-file/display-number";
import { numberFormatOf } from "../../workbook-file/stored-sheet";
import { isErrorName, readContent } from "../../workbook-file/stored-value";
import type { ApiEntry } from "./api-entry";
import { takeApiValue } from "./api-entry";
import * as geometry from "./book-geometry";
import type { CellInput, CellStyle, CellStyleChange, CellView, ChangeSource } from "./book-types";
import { SheetFrame } from "./sheet-frame";
import { changeStyle, readStyle } from "./stored-style";

/** Everything an entry may change in one cell, as the library holds it. */
interface StoredState {
  readonly value: StoredCell["value"];
  readonly style: StoredCell["style"];
}

/** What the cells of a worksheet hold and how they look, and how both change. */
export abstract class SheetCells extends SheetFrame {
  private readonly views = new Map<number, CellView>();

  cell(row: number, column: number): CellView {
    this.context.ensureCalculated();
    const key = cellKey({ row, column });
    const known = this.views.get(key);
    if (known !== undefined) return known;
    const view = this.makeView(row, column);
    this.views.set(key, view);
    return view;
  }

  /**
   * Values as an add-in writes them; `null` inside leaves a cell as it is. Covered cells of a merged
   * area ignore what is written (assumed). Throws `FormulaError` and then has written the cells
   * before the bad one.
   */
  write(
    range: CellRange,
    values: readonly (readonly CellInput[])[],
    source: ChangeSource = "addin",
  ): void {
    this.context.batch(() => {
      const before = geometry.isSingleCell(range) ? this.cell(range.top, range.left) : null;
      geometry.forEachCell(range, (row, column, down, right) => {
        const input = values[down]?.[right] ?? null;
        if (input === null || this.isCovered(row, column)) return;
        this.editAs(source, { row, column }, (cell) => {
          this.put(cell, takeApiValue(input, numberFormatOf(cell)));
        });
      });
      this.touched("cells", range, source, before);
    });
  }

  setNumberFormat(range: CellRange, format: string, source: ChangeSource = "user"): void {
    this.restyle(range, source, (cell) => {
      cell.style = { ...cell.style, numFmt: format };
    });
  }

  /** A format for each cell; null leaves a cell as it is. */
  setNumberFormats(
    range: CellRange,
    formats: readonly (readonly (string | null)[])[],
    source: ChangeSource = "user",
  ): void {
    this.restyle(range, source, (cell, at) => {
      const format = formats[at.row - range.top]?.[at.column - range.left] ?? null;
      if (format !== null) cell.style = { ...cell.style, numFmt: format };
    });
  }

  /** One change for all cells, or one that depends on how a cell looks now. */
  setStyle(
    range: CellRange,
    change: CellStyleChange | ((now: CellStyle) => CellStyleChange),
    source: ChangeSource = "user",
  ): void {
    this.restyle(range, source, (cell) => {
      const asked =
        typeof change === "function" ? change(readStyle(cell.style, this.context.style)) : change;
      cell.style = changeStyle(cell.style, asked);
    });
  }

  /** For the workbook: results changed, so what was shown may be old. */
  forgetViews(): void {
    this.views.clear();
  }

  private makeView(row: number, column: number): CellView {
    const cell = this.stored.findCell(row + 1, column + 1);
    const content = readContent(cell);
    const numberFormat = cell === undefined ? "General" : numberFormatOf(cell);
    return {
      ...content,
      numberFormat,
      text: displayContent(content, numberFormat),
      style: this.styleAt(cell, row, column),
    };
  }

  private styleAt(cell: StoredCell | undefined, row: number, column: number): CellStyle {
    const stored =
      cell?.style ?? this.stored.findRow(row + 1)?.style ?? this.storedColumn(column)?.style ?? {};
    return readStyle(stored, this.context.style);
  }

  /** Puts an entry into a cell, with the number format it brings along. */
  protected put(cell: StoredCell, entry: ApiEntry): void {
    const { content, numberFormat } = entry;
    if (content.formula !== null) cell.value = { formula: content.formula.slice(1) };
    else if (content.type === "error" && isErrorName(String(content.value))) {
      cell.value = { error: String(content.value) as "#N/A" };
    } else cell.value = content.value;
    if (numberFormat !== null && numberFormatOf(cell) === "General") {
      cell.style = { ...cell.style, numFmt: numberFormat };
    }
  }

  /** Changes one cell so that it can be taken back where the source's changes can. */
  protected editAs(
    source: ChangeSource,
    at: CellAddress,
    change: (cell: StoredCell) => void,
  ): void {
    const cell = this.storedCell(at.row, at.column);
    const before: StoredState = { value: cell.value, style: cell.style };
    change(cell);
    const after: StoredState = { value: cell.value, style: cell.style };
    if (!this.context.isUndoable(source)) return;
    this.context.record({
      undo: () => {
        this.restore(at, before);
      },
      redo: () => {
        this.restore(at, after);
      },
    });
  }

  private restore(at: CellAddress, state: StoredState): void {
    this.assign(this.storedCell(at.row, at.column), state);
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    this.touched("cells", range, "user");
  }

  private assign(cell: StoredCell, state: StoredState): void {
    if (cell.type !== ValueType.Merge) cell.value = state.value;
    cell.style = state.style;
  }

  protected restyle(
    range: CellRange,
    source: ChangeSource,
    change: (cell: StoredCell, at: CellAddress) => void,
  ): void {
    this.context.batch(() => {
      geometry.forEachCell(range, (row, column) => {
        const at = { row, column };
        this.editAs(source, at, (cell) => {
          change(cell, at);
        });
      });
      this.touched("format", range, source);
    });
  }

  /** Tells what happened to cells; what cannot be taken back empties the undo list. */
  protected touched(
    kind: "cells" | "format",
    range: CellRange,
    source: ChangeSource,
    before: CellView | null = null,
  ): void {
    this.views.clear();
    if (source === "addin" && !this.context.isUndoable(source)) this.context.forgetHistory();
    this.context.changed({ kind, sheetId: this.id, range, source, before }, kind === "cells");
  }

  private isCovered(row: number, column: number): boolean {
    return this.stored.findCell(row + 1, column + 1)?.type === ValueType.Merge;
  }

  protected storedCell(row: number, column: number): StoredCell {
    return this.stored.getCell(row + 1, column + 1);
  }
}

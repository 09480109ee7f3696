import type { Cell as StoredCell } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellAddress, CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import { displayContent } from "../../workbook-file/display-number";
import { numberFormatOf } from "../../workbook-file/stored-sheet";
import { isErrorName, readContent } from "../../workbook-file/stored-value";
import type { ApiEntry } from "./api-entry";
import { takeApiValue } from "./api-entry";
import * as geometry from "./book-geometry";
import type { CellInput, CellStyle, CellStyleChange, CellView, ChangeSource } from "./book-types";
import { SheetLines } from "./sheet-lines";
import { cellsPart, mergedCellsPart } from "./sheet-parts";
import { changeStyle, readStyle } from "./stored-style";
import type { SheetPart } from "./undoable";
import { changeParts } from "./undoable";

/** What the cells of a worksheet hold and how they look, and how both change. */
export abstract class SheetCells extends SheetLines {
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
    this.changeCells("cells", range, source, () => {
      geometry.forEachCell(range, (row, column, down, right) => {
        const input = values[down]?.[right] ?? null;
        if (input === null || this.isCovered(row, column)) return;
        const cell = this.storedCell(row, column);
        this.put(cell, takeApiValue(input, numberFormatOf(cell)));
      });
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
    const line = this.stored.findRow(row + 1)?.style ?? {};
    // A row that says nothing leaves the look to the column.
    const ofLine = Object.keys(line).length > 0 ? line : (this.storedColumn(column)?.style ?? {});
    return readStyle(cell?.style ?? ofLine, this.context.style);
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

  private restyle(
    range: CellRange,
    source: ChangeSource,
    change: (cell: StoredCell, at: CellAddress) => void,
  ): void {
    this.changeCells("format", range, source, () => {
      geometry.forEachCell(range, (row, column) => {
        change(this.storedCell(row, column), { row, column });
      });
    });
  }

  /**
   * Changes cells so that it can be taken back; a single cell's change is told with what it held.
   *
   * @param merges true when merged areas change, too
   * @param more what else the work touches
   */
  protected changeCells(
    kind: "cells" | "format",
    range: CellRange,
    source: ChangeSource,
    work: () => void,
    merges = false,
    more: readonly SheetPart[] = [],
  ): void {
    const isSingle = kind === "cells" && geometry.isSingleCell(range);
    let before: CellView | null = isSingle ? this.cell(range.top, range.left) : null;
    const announce = (): void => {
      this.forgetViews();
      if (merges) this.mergesChanged(range, source);
      const change = { kind, sheetId: this.id, range, source, before } as const;
      this.context.changed(change, kind === "cells");
      before = null;
    };
    const parts = [merges ? this.mergedPart(range) : cellsPart(range), ...more];
    changeParts(this.context, { stored: this.stored, source, parts, announce }, work);
  }

  /** Splits and makes merged areas so that it can be taken back. */
  protected changeMerges(range: CellRange, source: ChangeSource, work: () => void): void {
    const announce = (): void => {
      this.forgetViews();
      this.mergesChanged(range, source);
    };
    const parts = [this.mergedPart(range)];
    changeParts(this.context, { stored: this.stored, source, parts, announce }, work);
  }

  protected mergesIn(range: CellRange): readonly CellRange[] {
    return this.merges.filter((area) => geometry.intersects(area, range));
  }

  /** Takes merged areas apart; for work whose change says so. */
  protected unmergeQuietly(range: CellRange): void {
    for (const area of this.mergesIn(range)) this.stored.unMergeCells(formatRange(area));
    this.forgetMerges();
  }

  /** The cells of a range and of all areas that would be split with it. */
  private mergedPart(range: CellRange): SheetPart {
    return mergedCellsPart(this.mergesIn(range).reduce(geometry.unite, range));
  }

  private mergesChanged(range: CellRange, source: ChangeSource): void {
    this.forgetMerges();
    this.context.changed({ kind: "layout", sheetId: this.id, range, source }, true);
  }

  private isCovered(row: number, column: number): boolean {
    return this.stored.findCell(row + 1, column + 1)?.type === ValueType.Merge;
  }

  protected storedCell(row: number, column: number): StoredCell {
    return this.stored.getCell(row + 1, column + 1);
  }
}

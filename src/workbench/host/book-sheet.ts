import { ValueType } from "@cj-tech-master/excelts";
import type { CellAddress, CellRange } from "../../core/sheet/address";
import { formatRange, MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";
import { FormulaError } from "./api-entry";
import * as geometry from "./book-geometry";
import type { ChangeSource, EntryOutcome } from "./book-types";
import type { CellShift } from "./cell-shift";
import type { CopiedBlock, CopyOptions } from "./copy-cells";
import { copyCells } from "./copy-cells";
import { copyValidations } from "./copied-places";
import { SheetFeatures } from "./features/sheet-features";
import { SheetCells } from "./sheet-cells";
import { validationsPart } from "./sheet-parts";
import type { ShiftRefusal } from "./structure-edit";
import { shiftRefusal, shiftWorkbook, tableRanges } from "./structure-edit";
import { takeTyped, typedForm } from "./typed-entry";

const NO_CELLS: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** A worksheet; rows and columns count from zero. */
export class BookSheet extends SheetCells {
  readonly features = new SheetFeatures(this, this.context, this.stored);

  /**
   * What a person typed, taken as a Ukrainian Excel takes it. Undoable. Nothing changes unless the
   * outcome is «accepted».
   */
  enter(row: number, column: number, typed: string): EntryOutcome {
    const at = this.anchor(row, column);
    if (!this.isWritable({ top: at.row, left: at.column, bottom: at.row, right: at.column })) {
      return "protected";
    }
    const format = this.cell(at.row, at.column).numberFormat;
    try {
      const entry = takeTyped(typed, format, this.context.year());
      const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      this.changeCells("cells", range, "user", () => {
        this.put(this.storedCell(at.row, at.column), entry);
      });
      return "accepted";
    } catch (error) {
      if (error instanceof FormulaError) return "bad-formula";
      throw error;
    }
  }

  /** What F2 shows: the formula, or the value as one would type it in Ukraine. */
  editText(row: number, column: number): string {
    const at = this.anchor(row, column);
    return typedForm(this.cell(at.row, at.column));
  }

  /** Empties the cells of a range (contents, formats or both). */
  clear(
    range: CellRange,
    what: "contents" | "formats" | "all",
    source: ChangeSource = "user",
  ): void {
    const used = this.usedRange(false);
    const inside = used === null ? null : geometry.intersection(used, range);
    const kind = what === "formats" ? "format" : "cells";
    const splits = what !== "contents" && this.mergesIn(range).length > 0;
    const work = (): void => {
      if (splits) this.unmergeQuietly(range);
      if (inside === null) return;
      geometry.forEachCell(inside, (row, column) => {
        const cell = this.stored.findCell(row + 1, column + 1);
        if (cell === undefined) return;
        if (what !== "formats" && cell.type !== ValueType.Merge) cell.value = null;
        if (what !== "contents") cell.style = {};
      });
    };
    this.changeCells(kind, range, source, work, splits);
  }

  /** Takes links off the cells; their text stays. */
  clearLinks(range: CellRange, withFormats: boolean, source: ChangeSource): void {
    const used = this.usedRange(false);
    const inside = used === null ? null : geometry.intersection(used, range);
    if (inside === null) return;
    this.changeCells("cells", inside, source, () => {
      geometry.forEachCell(inside, (row, column) => {
        const cell = this.stored.findCell(row + 1, column + 1);
        if (cell?.type !== ValueType.Hyperlink) return;
        cell.value = cell.text;
        if (withFormats) cell.style = {};
      });
    });
  }

  /** What copying a range, of this sheet or another one, would bring here. */
  copyOf(from: BookSheet, range: CellRange, to: CellRange, options: CopyOptions): CopiedBlock {
    this.context.ensureCalculated();
    const used = geometry.unite(from.usedRange(false), this.usedRange(false) ?? NO_CELLS);
    const last = {
      // What neither sheet uses stays empty, however many cells a whole column has.
      row: geometry.isWholeColumns(range) ? used.bottom : MAX_ROWS - 1,
      column: geometry.isWholeRows(range) ? used.right : MAX_COLUMNS - 1,
    };
    return copyCells(from.stored, range, to, from.merges, options, last);
  }

  /**
   * Puts copied cells into the sheet. Merged areas and conditional formats come along with formats,
   * with everything validation too, and the sizes of whole rows and columns (assumed: as the
   * ribbon's own commands do). Turned cells leave conditional formats and validation behind.
   */
  paste(block: CopiedBlock, from: BookSheet, source: ChangeSource): void {
    const { area, what, isTurned } = block;
    const withFormats = what === "all" || what === "formats";
    this.context.batch(() => {
      if (what === "all") this.pasteLines(block, from, source);
      const work = (): void => {
        if (withFormats) this.unmergeQuietly(area);
        for (const { row, column, value, style } of block.cells) {
          const cell = this.storedCell(row, column);
          if (value !== undefined && cell.type !== ValueType.Merge) cell.value = value;
          if (style !== undefined) cell.style = style;
        }
        for (const merge of block.merges) this.stored.mergeCellsWithoutStyle(formatRange(merge));
        if (what === "all" && !isTurned) copyValidations(from.stored, this.stored, block);
      };
      const parts = what === "all" ? [validationsPart] : [];
      this.changeCells("cells", area, source, work, withFormats, parts);
      if (withFormats && !isTurned) this.pasteRules(block, from, source);
    });
  }

  private pasteRules(block: CopiedBlock, from: BookSheet, source: ChangeSource): void {
    const formats = from.features.conditionalFormats.within(block.from);
    const { conditionalFormats } = this.features;
    if (formats.length + conditionalFormats.within(block.area).length === 0) return;
    conditionalFormats.receive(formats, block, source);
  }

  private pasteLines({ from, area }: CopiedBlock, sheet: BookSheet, source: ChangeSource): void {
    if (geometry.isWholeColumns(from)) this.copyColumns(sheet, from, area, source);
    if (geometry.isWholeRows(from)) this.copyRows(sheet, from, area, source);
  }

  /** Keeps the top left content, as Excel does; merged areas that overlap are split first. */
  merge(range: CellRange, source: ChangeSource = "user"): void {
    this.changeMerges(range, source, () => {
      this.unmergeQuietly(range);
      if (!geometry.isSingleCell(range)) this.stored.mergeCells(formatRange(range));
    });
  }

  unmerge(range: CellRange, source: ChangeSource = "user"): void {
    this.changeMerges(range, source, () => {
      this.unmergeQuietly(range);
    });
  }

  /**
   * Inserts empty cells, those below or to the right move away; or deletes cells and closes the gap.
   * Formulas of the whole workbook follow. Undoable. Null when done, otherwise why nothing changed.
   *
   * @param resized the table that may grow or shrink by it
   */
  shift(
    range: CellRange,
    kind: CellShift["kind"],
    axis: CellShift["axis"],
    source: ChangeSource = "user",
    resized: string | null = null,
  ): ShiftRefusal | null {
    // A protected sheet may allow inserting; that choice is not modelled.
    if (this.isProtected) return "protected";
    const shift: CellShift = { sheet: this.name, kind, axis, range };
    const frame = { merges: this.merges, tables: tableRanges(this.stored, resized) };
    const refusal = shiftRefusal(frame, this.usedRange(true), shift);
    if (refusal !== null) return refusal;
    const edit = shiftWorkbook(this.context.stored, this.stored, shift);
    const opposite = kind === "insert" ? "delete" : "insert";
    this.context.batch(() => {
      if (this.context.isUndoable(source)) {
        this.context.record({
          undo: () => {
            edit.undo();
            this.shifted(shift, opposite, source);
          },
          redo: () => {
            edit.redo();
            this.shifted(shift, kind, source);
          },
        });
      } else this.context.forgetHistory();
      this.shifted(shift, kind, source);
    });
    return null;
  }

  private shifted(shift: CellShift, kind: CellShift["kind"], source: ChangeSource): void {
    const { range, axis } = shift;
    this.context.forgetViews();
    this.forgetMerges();
    const change = { kind: "shifted", sheetId: this.id, range, shift: kind, axis, source } as const;
    this.context.changed(change, true);
  }

  /** The cell that holds the content of a merged area. */
  private anchor(row: number, column: number): CellAddress {
    const area = this.mergeAt(row, column);
    return area === null ? { row, column } : { row: area.top, column: area.left };
  }
}

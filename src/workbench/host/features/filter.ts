import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange, MAX_COLUMNS, parseRange } from "../../../core/sheet/address";
import type { BookSheet } from "../book-sheet";
import type { ChangeSource, CellView } from "../book-types";
import type { BookContext } from "../book-context";
import type { FilterColumns } from "./filter-columns";
import { rowsPart } from "../sheet-parts";
import type { SheetPart } from "../undoable";
import { changeParts } from "../undoable";
import type { ColumnCriteria } from "./filter-criteria";
import { meets } from "./filter-criteria";

/**
 * Criteria by which rows are hidden: the first row of its range has the buttons, the others are hidden where a
 * column's criteria are not met. Criteria of kinds that are not modelled stay in the file only.
 */
export abstract class RowFilter {
  private readonly columns = new Map<number, ColumnCriteria>();
  protected isAsked = false;
  private width = 0;

  constructor(
    protected readonly sheet: Pick<BookSheet, "id" | "cell" | "isRowHidden">,
    private readonly context: BookContext,
    protected readonly stored: Worksheet,
  ) {}

  abstract get range(): CellRange | null;

  /**
   * Criteria by column of the range, counted from zero. They are forgotten where columns have come
   * into the range or left it; Excel moves them along.
   */
  get criteria(): FilterColumns {
    if (this.widthNow() !== this.width) this.columns.clear();
    return this.columns;
  }

  /** Criteria set since the file was opened, null when they are still the file's own. */
  get asked(): FilterColumns | null {
    return this.isAsked ? this.criteria : null;
  }

  /** For opening a file, whose rows are hidden already. */
  restore(columns: FilterColumns): void {
    for (const [column, criteria] of columns) this.columns.set(column, criteria);
    this.width = this.widthNow();
  }

  setCriteria(column: number, criteria: ColumnCriteria, source: ChangeSource): void {
    this.change(source, () => {
      this.width = this.criteria.size === 0 ? this.widthNow() : this.width;
      this.columns.set(column, criteria);
      this.isAsked = true;
      this.hide();
    });
  }

  /** @param column of the range; null for all columns */
  clearCriteria(source: ChangeSource, column: number | null = null): void {
    this.change(source, () => {
      this.drop(column);
    });
  }

  /** Hides and shows the rows anew; values that changed since may count differently. */
  apply(source: ChangeSource): void {
    if (this.range === null) return;
    this.change(source, () => {
      this.hide();
    });
  }

  protected drop(column: number | null): void {
    if (column === null) this.columns.clear();
    else this.columns.delete(column);
    this.isAsked = true;
    this.hide();
  }

  private hide(): void {
    const { range } = this;
    if (range === null) return;
    for (let row = range.top + 1; row <= range.bottom; row++) {
      const hidden = !this.isShown(range, row);
      if (this.sheet.isRowHidden(row) !== hidden) this.stored.getRow(row + 1).hidden = hidden;
    }
  }

  protected change(source: ChangeSource, work: () => void): void {
    const { context, stored } = this;
    const before = this.range;
    const announce = (): void => {
      const { top, bottom } = before ?? this.range ?? { top: 0, bottom: 0 };
      const range = { top, bottom, left: 0, right: MAX_COLUMNS - 1 };
      // SUBTOTAL passes over rows that a filter hides.
      context.changed({ kind: "layout", sheetId: this.sheet.id, range, source }, true);
    };
    const parts = [...(before === null ? [] : [rowsPart(before.top, before.bottom)]), this.part];
    changeParts(context, { stored, source, parts, announce }, work);
  }

  private readonly part: SheetPart = (sheet) => {
    const { autoFilter } = sheet;
    const { isAsked, width } = this;
    const columns = new Map(this.columns);
    return () => {
      sheet.autoFilter = autoFilter;
      this.columns.clear();
      for (const [column, criteria] of columns) this.columns.set(column, criteria);
      Object.assign(this, { isAsked, width });
    };
  };

  private widthNow(): number {
    const { range } = this;
    return range === null ? 0 : range.right - range.left + 1;
  }

  private isShown(range: CellRange, row: number): boolean {
    const cellOf = (column: number): CellView => this.sheet.cell(row, range.left + column);
    return [...this.criteria].every(([column, criteria]) => meets(cellOf(column), criteria));
  }
}

/** The filter of a sheet. */
export class SheetFilter extends RowFilter {
  get range(): CellRange | null {
    const filter = (this.stored.autoFilter as Worksheet["autoFilter"] | undefined) ?? null;
    if (filter === null) return null;
    if (typeof filter === "string") return parseRange(filter);
    const corner = (at: typeof filter.from): string =>
      typeof at === "string"
        ? at
        : formatRange({ top: at.row - 1, left: at.col - 1, bottom: at.row - 1, right: at.col - 1 });
    return parseRange(`${corner(filter.from)}:${corner(filter.to)}`);
  }

  /** Sets the range; a new one begins without criteria. */
  setRange(range: CellRange, source: ChangeSource): void {
    const now = this.range;
    if (now !== null && formatRange(now) === formatRange(range)) return;
    this.change(source, () => {
      this.drop(null);
      this.stored.autoFilter = formatRange(range);
    });
  }

  remove(source: ChangeSource): void {
    this.change(source, () => {
      this.drop(null);
      this.stored.autoFilter = null;
    });
  }
}

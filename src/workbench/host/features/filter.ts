import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange, parseRange } from "../../../core/sheet/address";
import type { BookSheet } from "../book-sheet";
import type { ChangeSource, CellView } from "../book-types";
import type { BookContext } from "../book-context";
import type { FilterColumns } from "./filter-columns";
import type { ColumnCriteria } from "./filter-criteria";
import { meets } from "./filter-criteria";

/**
 * The filter of a sheet: the first row of its range has the buttons, the others are hidden where a
 * column's criteria are not met. Criteria of kinds that are not modelled stay in the file only.
 */
export class SheetFilter {
  private readonly columns = new Map<number, ColumnCriteria>();
  private isAsked = false;
  private width = 0;

  constructor(
    private readonly sheet: Pick<BookSheet, "cell" | "setRowsHidden">,
    private readonly context: BookContext,
    private readonly stored: Worksheet,
  ) {}

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

  /** Sets the range; a new one begins without criteria. */
  setRange(range: CellRange, source: ChangeSource): void {
    const now = this.range;
    if (now !== null && formatRange(now) === formatRange(range)) return;
    this.context.batch(() => {
      this.clearCriteria(source);
      this.stored.autoFilter = formatRange(range);
    });
  }

  setCriteria(column: number, criteria: ColumnCriteria, source: ChangeSource): void {
    this.width = this.criteria.size === 0 ? this.widthNow() : this.width;
    this.columns.set(column, criteria);
    this.isAsked = true;
    this.apply(source);
  }

  clearCriteria(source: ChangeSource): void {
    this.columns.clear();
    this.isAsked = true;
    this.apply(source);
  }

  remove(source: ChangeSource): void {
    this.context.batch(() => {
      this.clearCriteria(source);
      this.stored.autoFilter = null;
    });
  }

  /** Hides and shows the rows anew; values that changed since may count differently. */
  apply(source: ChangeSource): void {
    const { range } = this;
    if (range === null) return;
    this.context.batch(() => {
      for (let row = range.top + 1; row <= range.bottom; row++) {
        this.sheet.setRowsHidden(row, row, !this.isShown(range, row), source);
      }
    });
  }

  private widthNow(): number {
    const { range } = this;
    return range === null ? 0 : range.right - range.left + 1;
  }

  private isShown(range: CellRange, row: number): boolean {
    const cellOf = (column: number): CellView => this.sheet.cell(row, range.left + column);
    return [...this.criteria].every(([column, criteria]) => meets(cellOf(column), criteria));
  }
}

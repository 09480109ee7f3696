import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange, parseRange } from "../../../core/sheet/address";
import type { BookSheet } from "../book-sheet";
import type { ChangeSource, CellView } from "../book-types";
import type { BookContext } from "../book-context";
import type { ColumnCriteria } from "./filter-criteria";
import { meets } from "./filter-criteria";

/**
 * The filter of a sheet: the first row of its range has the buttons, the others are hidden where a
 * column's criteria are not met. The range is kept in the file, the criteria only while the workbook
 * is open.
 */
export class SheetFilter {
  private readonly columns = new Map<number, ColumnCriteria>();

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

  /** Criteria by column of the range, counted from zero. */
  get criteria(): ReadonlyMap<number, ColumnCriteria> {
    return this.columns;
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
    this.columns.set(column, criteria);
    this.apply(source);
  }

  clearCriteria(source: ChangeSource): void {
    this.columns.clear();
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

  private isShown(range: CellRange, row: number): boolean {
    const cellOf = (column: number): CellView => this.sheet.cell(row, range.left + column);
    return [...this.columns].every(([column, criteria]) => meets(cellOf(column), criteria));
  }
}

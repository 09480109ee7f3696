import type { CellValue } from "../sheet/snapshot";
import type { CellAddress, CellRange } from "../sheet/address";
import type { DraftCell, SheetDraft } from "./sheet-draft";

/** Puts words and amounts onto a sheet that is still to be made, row by row from the top. */
export class Pen {
  private readonly cells: DraftCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly amounts: CellAddress[] = [];
  /** The row that comes next. */
  row = 0;

  /** @param columns how many the sheet's table has */
  constructor(
    private readonly name: string,
    private readonly columns: number,
  ) {}

  /** Words of their own over the whole width. */
  line(words: string): void {
    this.put(0, words);
    this.merges.push({ top: this.row, left: 0, bottom: this.row, right: this.columns - 1 });
    this.row++;
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  /** A row of a table; null for a cell in which nothing stands. */
  cellsOf(values: readonly CellValue[]): void {
    for (const [column, value] of values.entries()) this.put(column, value);
    this.row++;
  }

  /** An amount in the row that was written last, or the place for one. */
  amount(column: number, value: number | null): void {
    const cell = { row: this.row - 1, column };
    this.amounts.push(cell);
    if (value !== null) this.set(cell, value);
  }

  /** What was typed into the row that was written last, with the format that Excel gave it. */
  typed(column: number, value: CellValue, numberFormat: string): void {
    const cell = { row: this.row - 1, column };
    this.cells.push({ cell, content: { formula: null, value, numberFormat } });
  }

  formula(column: number, formula: string, value: number): void {
    const cell = { row: this.row - 1, column };
    this.cells.push({ cell, content: { formula, value, numberFormat: "General" } });
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  done(): SheetDraft {
    const { name, cells, merges, amounts } = this;
    return { name, cells, merges, amounts };
  }

  private put(column: number, value: CellValue): void {
    if (value !== null && value !== "") this.set({ row: this.row, column }, value);
  }

  private set(cell: CellAddress, value: CellValue): void {
    // «1.8.5» stays what it is where Excel would make a date of it.
    const numberFormat = typeof value === "string" && /^[\d.]+$/.test(value) ? "@" : "General";
    this.cells.push({ cell, content: { formula: null, value, numberFormat } });
  }
}

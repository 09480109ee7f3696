import { contains } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { MoneyFigure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { partsByRow } from "./parts-of-rows";
import type { Category } from "./categories";
import type { Counted } from "./counted-cells";
import { countedCells } from "./counted-cells";

/**
 * What the formula of a total does:
 * - `right`: it adds every line of the category once, by itself or by a total, and nothing else;
 * - `filters`: it is a SUBTOTAL, which leaves out what a filter hides;
 * - `wrong`: it counts something twice, leaves something out, or adds what is no line;
 * - `unknown`: it is no formula of sums.
 */
export type TotalVerdict = "right" | "filters" | "wrong" | "unknown";

/** @param categories every category of the table, this one too */
export function judgeTotalFormula(
  table: MoneyTable,
  sheet: SheetSnapshot,
  category: Category,
  categories: readonly Category[],
  column: MoneyColumn,
  figure: MoneyFigure & { readonly formula: string },
): TotalVerdict {
  if (/SUBTOTAL|AGGREGATE/i.test(figure.formula)) return "filters";
  const counted = countedCells(figure.formula, figure.cell.row);
  if (counted === null) return "unknown";
  const index = figure.cell.column;
  if (counted.some(({ range }) => range.left !== index || range.right !== index)) return "unknown";
  return new Count(table, sheet, category, categories, column, counted).isRight()
    ? "right"
    : "wrong";
}

class Count {
  private readonly lines: ReadonlyMap<number, TableRow>;
  private readonly parts: ReadonlyMap<number, readonly TableRow[]>;

  constructor(
    table: MoneyTable,
    private readonly sheet: SheetSnapshot,
    private readonly category: Category,
    private readonly categories: readonly Category[],
    private readonly column: MoneyColumn,
    private readonly counted: readonly Counted[],
  ) {
    this.lines = new Map(category.rows.map((row) => [row.row, row]));
    this.parts = partsByRow(table);
  }

  isRight(): boolean {
    const totals = this.categories.filter(
      ({ total, key }) => total !== null && key !== this.category.key,
    );
    const known = new Set<number>(totals.flatMap(({ total }) => total?.row ?? []));
    const closing = new Map<number, number>();
    for (const { total, rows } of totals) {
      const times = this.times(total?.row ?? -1);
      for (const { row } of rows) closing.set(row, (closing.get(row) ?? 0) + times);
    }
    for (const [row, line] of this.lines) {
      const parts = this.parts.get(row) ?? [];
      for (const part of parts) known.add(part.row);
      const reading = line.money[this.column]?.reading ?? "blank";
      const within = closing.get(row) ?? 0;
      const inParts = Math.max(0, ...parts.map((part) => this.times(part.row)));
      if (reading !== "blank" && this.times(row) + within + inParts !== 1) return false;
    }
    const outside = totals.filter(({ rows }) => rows.some(({ row }) => !this.lines.has(row)));
    return (
      outside.every(({ total }) => this.times(total?.row ?? -1) === 0) && this.addsNoOther(known)
    );
  }

  private times(row: number): number {
    return this.counted.reduce(
      (sum, { range, sign }) => (contains(range, { row, column: range.left }) ? sum + sign : sum),
      0,
    );
  }

  /** Column numbers, figures that a page break repeats, lines of another category. */
  private addsNoOther(known: ReadonlySet<number>): boolean {
    return this.counted.every(({ range }) => {
      for (let row = range.top; row <= range.bottom; row++) {
        if (this.lines.has(row) || known.has(row)) continue;
        const isFigure = cellAt(this.sheet, { row, column: range.left }).type === "number";
        if (isFigure && this.times(row) !== 0) return false;
      }
      return true;
    });
  }
}

import { groupedBy } from "../sheet/grouped";
import { remembered } from "../sheet/remembered";
import type { MoneyFigure } from "../report/figure";
import type { Block, MoneyTable, TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { moneyOf } from "../report/model";
import { isFilled, sumOf } from "../report/nesting";

/** One total of one column with the rows that it closes. */
export interface ColumnTotal {
  readonly block: Block;
  readonly column: MoneyColumn;
  readonly rows: readonly TableRow[];
  readonly row: TableRow;
  readonly figure: MoneyFigure;
}

/** Every total of these blocks that states something, of a column in which its rows do too. */
export function columnTotals(table: MoneyTable, blocks: readonly Block[]): readonly ColumnTotal[] {
  return blocks.flatMap((block) =>
    table.moneyColumns.flatMap((column) => {
      const { rows, total: row } = block;
      const figure = row === null ? null : moneyOf(row, column);
      const filled = rows.some((line) => isFilled(line, column));
      return row === null || figure === null || figure.reading === "blank" || !filled
        ? []
        : [{ block, column, rows, row, figure }];
    }),
  );
}

/** Blocks that add up rows and hold no smaller total: what one source or executor has is no block of rows. */
export function blocksOfRows(table: MoneyTable): readonly Block[] {
  return table.blocks.filter(({ scope, totals }) => addsRows(scope) && totals.length === 0);
}

/** Blocks whose total adds up the totals of categories. */
export function blocksOfTotals(table: MoneyTable): readonly Block[] {
  return table.blocks.filter(({ scope, totals }) => addsRows(scope) && totals.length > 0);
}

function addsRows(scope: Block["scope"]): boolean {
  return scope === "section" || scope === "table";
}

/** Stated − computed in kopiykas; null when the total cannot be read. */
export function differenceOf({ figure, rows, column }: ColumnTotal): number | null {
  return figure.kopiykas === null ? null : figure.kopiykas - sumOf(rows, column);
}

/** What a grand total adds up: totals of categories, and the rows that none of them closes. */
export function addendsOf(table: MoneyTable, { totals, rows }: Block): readonly TableRow[] {
  const closed = new Set<number>();
  for (const total of totals) {
    for (const block of blocksClosedBy(table, total)) {
      for (const { row } of block.rows) closed.add(row);
    }
  }
  return [...totals, ...rows.filter(({ row }) => !closed.has(row))];
}

const closings = remembered((table: MoneyTable) => {
  const closed = table.blocks.filter(({ total }) => total !== null);
  return groupedBy(closed, ({ total }) => total?.row ?? 0);
});

/** The blocks that a total row closes. */
export function blocksClosedBy(table: MoneyTable, { row }: TableRow): readonly Block[] {
  return closings(table).get(row) ?? [];
}

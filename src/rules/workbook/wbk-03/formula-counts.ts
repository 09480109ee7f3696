import type { CellRange } from "../../../core/sheet/address";
import { contains } from "../../../core/sheet/address";
import { referencesOf } from "../../../core/sheet/formula-references";
import { groupedBy } from "../../../core/sheet/grouped";
import { remembered } from "../../../core/sheet/remembered";
import type { ColumnTotal } from "../../../core/compute/column-totals";
import { blocksClosedBy } from "../../../core/compute/column-totals";
import { partsByRow } from "../../../core/compute/parts-of-rows";
import type { MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";

/** A formula of nothing but sums: what it refers to is what it adds. */
const ONLY_SUMS = /^=(?:SUM|SUBTOTAL\((?:9|109),|[\s()+,:$]|[A-Z]{1,3}\$?\d+)*$/i;
const SUBTOTAL = /SUBTOTAL/i;

/** What the formula of a total does with the rows that it should add once each. */
export interface Counts {
  /** Figures that it adds more than once. */
  readonly twice: readonly MoneyFigure[];
  /** Figures that it leaves out although it adds others. */
  readonly never: readonly MoneyFigure[];
}

/** Null where the total is no formula of sums alone. */
export function countsOf(table: MoneyTable, total: ColumnTotal): Counts | null {
  const { formula } = total.figure;
  if (formula === null || !ONLY_SUMS.test(formula)) return null;
  const ranges = referencesOf(formula);
  // SUBTOTAL passes over cells that hold a SUBTOTAL themselves.
  const skips = SUBTOTAL.test(formula);
  const times = ({ money }: TableRow): number => {
    const figure = money[total.column];
    if (figure === undefined || (skips && SUBTOTAL.test(figure.formula ?? ""))) return 0;
    return timesIn(ranges, figure);
  };
  const inTotals = timesInTotals(table, total, ranges, times);
  const parted = partsByRow(table);
  const counted = total.rows.flatMap((row) => {
    const figure = row.money[total.column];
    if (!figure?.kopiykas) return [];
    const parts = (parted.get(row.row) ?? []).filter(({ money }) => money[total.column]?.kopiykas);
    const inParts = Math.max(0, ...parts.map(times));
    return [{ figure, own: times(row), within: (inTotals.get(row.row) ?? 0) + inParts }];
  });
  return {
    twice: counted.filter(({ own, within }) => own + within > 1).map(({ figure }) => figure),
    never: counted.every(({ own, within }) => own + within === 0)
      ? []
      : counted.filter(({ own, within }) => own + within === 0).map(({ figure }) => figure),
  };
}

function timesIn(ranges: readonly CellRange[], { cell }: MoneyFigure): number {
  return ranges.filter((range) => contains(range, cell)).length;
}

/** How often each row comes in with other totals that close it: those that the formula adds. */
function timesInTotals(
  table: MoneyTable,
  { row: own }: ColumnTotal,
  ranges: readonly CellRange[],
  times: (row: TableRow) => number,
): ReadonlyMap<number, number> {
  const added = new Map<number, number>();
  for (const other of totalsIn(table, ranges)) {
    if (other.row === own.row) continue;
    // A total that closes a row in two blocks brings it in once.
    const rows = blocksClosedBy(table, other).flatMap((block) => block.rows);
    for (const { row } of new Set(rows)) added.set(row, (added.get(row) ?? 0) + times(other));
  }
  return added;
}

const totalsByRow = remembered(({ blocks }: MoneyTable) => {
  const totals = new Set(blocks.flatMap(({ total }) => total ?? []));
  return groupedBy(totals, ({ row }) => row);
});

/** The totals that stand in the rows of one of the ranges. */
function totalsIn(table: MoneyTable, ranges: readonly CellRange[]): ReadonlySet<TableRow> {
  const index = totalsByRow(table);
  const found = new Set<TableRow>();
  for (const { top, bottom } of ranges) {
    const last = Math.min(bottom, table.range.bottom);
    for (let row = Math.max(top, table.range.top); row <= last; row++) {
      for (const total of index.get(row) ?? []) found.add(total);
    }
  }
  return found;
}

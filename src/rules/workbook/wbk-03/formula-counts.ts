import type { CellRange } from "../../../core/sheet/address";
import { contains } from "../../../core/sheet/address";
import { referencesOf } from "../../../core/sheet/formula-references";
import type { ColumnTotal } from "../../../core/compute/column-totals";
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
  const counted = total.rows.flatMap((row) => {
    const figure = row.money[total.column];
    if (!figure?.kopiykas) return [];
    return [{ figure, own: times(row), within: withinOthers(table, total, row, times) }];
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

/** How often a row comes in with the totals that close it, or with the parts that it is made of. */
function withinOthers(
  table: MoneyTable,
  total: ColumnTotal,
  row: TableRow,
  times: (row: TableRow) => number,
): number {
  const totals = table.blocks.flatMap((block) =>
    block.total !== null &&
    block.total.row !== total.row.row &&
    block.rows.some((each) => each.row === row.row)
      ? [block.total]
      : [],
  );
  const once = new Map(totals.map((each) => [each.row, times(each)]));
  const closed = [...once.values()].reduce((sum, each) => sum + each, 0);
  const parts = table.rows.filter(
    (each) => each.kind === "part" && each.parent === row.row && each.money[total.column]?.kopiykas,
  );
  return closed + Math.max(0, ...parts.map(times));
}

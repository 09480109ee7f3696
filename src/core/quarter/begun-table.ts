import type { CellAddress } from "../sheet/address";
import { cellKey } from "../sheet/snapshot";
import type { Decimal } from "../report/decimal";
import { decimal } from "../report/decimal";
import type { Figure, MoneyFigure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import { columnUnit } from "../report/model";
import { toKopiykas } from "../report/unit";
import type { MoneyColumn } from "../report/table-columns";

const ZERO = decimal(0n, 0);

/**
 * The table as it will be on a new sheet, for those who make formulas: a figure that is taken out
 * counts as zero, so that what adds it is still proposed, and a percent that is taken out is blank.
 *
 * @param changed what the cells get that change, by `cellKey`; null for nothing
 */
export function begunTable(
  table: MoneyTable,
  sheet: string,
  changed: ReadonlyMap<number, Decimal | null>,
): MoneyTable {
  const rows = new Map(table.rows.map((row) => [row, begunRow(table, row, changed)]));
  const begun = (row: TableRow): TableRow => rows.get(row) ?? row;
  return {
    ...table,
    sheet,
    rows: table.rows.map(begun),
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.map(begun),
      total: block.total === null ? null : begun(block.total),
      heading: block.heading === null ? null : begun(block.heading),
      totals: block.totals.map(begun),
    })),
  };
}

function begunRow(
  table: MoneyTable,
  row: TableRow,
  changed: ReadonlyMap<number, Decimal | null>,
): TableRow {
  const isChanged = ({ cell }: { readonly cell: CellAddress }): boolean =>
    changed.has(cellKey(cell));
  const money = Object.entries(row.money).map(([column, figure]: [string, MoneyFigure]) => {
    if (!isChanged(figure)) return [column, figure] as const;
    const amount = changed.get(cellKey(figure.cell)) ?? ZERO;
    const unit = columnUnit(table, column as MoneyColumn) ?? "UAH";
    const kopiykas = toKopiykas(amount, unit);
    return [column, { ...plain(figure), reading: "number", amount, kopiykas }] as const;
  });
  const { percent } = row;
  const isEmptied = percent !== null && isChanged(percent);
  return {
    ...row,
    money: Object.fromEntries(money),
    percent: isEmptied ? { ...plain(percent), reading: "blank", amount: null } : percent,
  };
}

/** A figure without what stood around its number. */
function plain<Of extends Figure>(figure: Of): Of {
  return { ...figure, raw: "", formula: null, label: "", remark: "", readings: [], likely: null };
}

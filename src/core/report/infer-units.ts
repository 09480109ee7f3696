import { compare, isZero, trimZeros } from "./decimal";
import type { Decimal } from "./decimal";
import { fitTotals, inUnit } from "./fit-units";
import type { Money, MoneyFigure } from "./figure";
import type { MoneyTable, Table } from "./model";
import type { Building, MoneyColumn } from "./table-columns";
import { isMoneyTable } from "./model";
import type { Unit } from "./unit";

/** A sum with so many digits is no coincidence. */
const LEAST_DIGITS = 5;

/**
 * Gives tables without a declared unit the unit of a table of the same workbook that states the same
 * total: an annex without units whose grand total is that of the resources in thousands.
 */
export function inferUnits(tables: readonly Table[]): readonly Table[] {
  const known = tables.flatMap((table) =>
    isMoneyTable(table) && table.unit !== null
      ? totalsOf(table).map((amount) => ({ amount, unit: table.unit }))
      : [],
  );
  return tables.map((table) => {
    if (!isMoneyTable(table) || table.unit !== null || table.beliefs.unit.because !== "none") {
      return table;
    }
    const own = totalsOf(table);
    const same = known.filter(({ amount }) => own.some((other) => compare(amount, other) === 0));
    const units = new Set(same.map(({ unit }) => unit));
    const [unit] = units;
    return units.size === 1 && unit != null ? inferred(table, unit) : table;
  });
}

/** The telling amounts of the rows that sum the whole table. */
function totalsOf(table: MoneyTable): readonly Decimal[] {
  const totals = table.blocks.flatMap(({ scope, total }) =>
    scope === "table" && total !== null ? [total] : [],
  );
  return totals
    .flatMap(({ money }) => Object.values(money))
    .flatMap(({ amount }) => amount ?? [])
    .filter((amount) => !isZero(amount) && String(trimZeros(amount).digits).length >= LEAST_DIGITS);
}

function inferred(table: MoneyTable, unit: Unit): MoneyTable {
  const rows = table.rows.map((row) => {
    const money: Building<Money> = {};
    for (const [column, figure] of Object.entries(row.money) as [MoneyColumn, MoneyFigure][]) {
      money[column] = inUnit(figure, unit);
    }
    return { ...row, money };
  });
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const blocks = table.blocks.map((block) => ({
    ...block,
    rows: block.rows.flatMap(({ row }) => byRow.get(row) ?? []),
    total: block.total === null ? null : (byRow.get(block.total.row) ?? null),
    heading: block.heading === null ? null : (byRow.get(block.heading.row) ?? null),
    totals: block.totals.flatMap(({ row }) => byRow.get(row) ?? []),
  }));
  return {
    ...table,
    unit,
    rows: fitTotals(rows, blocks),
    blocks,
    beliefs: { ...table.beliefs, unit: { sureness: "likely", because: "figures" } },
  };
}

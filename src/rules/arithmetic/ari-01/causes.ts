import type { ColumnTotal } from "../../../core/compute/column-totals";
import { acrossDifference, yearColumnsOf, yearsBehind } from "../../../core/compute/across-years";
import type { Explanation } from "../../../core/compute/explain-total";
import { cellsOf } from "../../../core/compute/explain-total";
import type { Cause, Follows } from "../../../core/lint/rule";
import type { MoneyTable } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { fromKopiykas } from "../../../core/report/unit";

/** An explanation as a finding names it. */
export function toCause(table: MoneyTable, total: ColumnTotal, found: Explanation): Cause {
  const unit = columnUnit(table, total.column) ?? "UAH";
  const sum = found.figures.reduce((all, { kopiykas }) => all + (kopiykas ?? 0), 0);
  return {
    kind: found.kind,
    cells: cellsOf(found),
    amount: found.figures.length === 0 ? null : fromKopiykas(sum, unit),
    gives: null,
    numbers: found.rows.flatMap(({ number }) => number?.join(".") ?? []),
  };
}

/** The fault of which a wrong total is a consequence; null where it stands on its own. */
export function originOf(
  table: MoneyTable,
  total: ColumnTotal,
  difference: number,
  found: Explanation | null,
): Follows | null {
  if (found?.kind === "text-skipped") {
    const asNumber = found.figures.some(({ reading }) => reading === "text-number");
    return { rule: asNumber ? "TYP-01" : "TYP-02", cells: cellsOf(found) };
  }
  if (found?.kind === "range-short") return { rule: "TYP-07", cells: [total.figure.cell] };
  return total.column === "total" ? originAcross(table, total, difference) : null;
}

/** Of the total of all years: a row that does not add its years, or the wrong total of a year. */
function originAcross(table: MoneyTable, total: ColumnTotal, difference: number): Follows | null {
  const years = yearColumnsOf(table);
  const wrongRows = total.rows.filter((row) => acrossDifference(row, years) !== 0);
  const fromRows = wrongRows.reduce((sum, row) => sum + acrossDifference(row, years), 0);
  if (wrongRows.length > 0 && fromRows === -difference) {
    return { rule: "ARI-02", cells: wrongRows.flatMap(({ money }) => money.total?.cell ?? []) };
  }
  const behind = yearsBehind(table, total.row, total.rows);
  return behind.length === 0 ? null : { rule: "ARI-01", cells: behind };
}

/** The total of all years that is wrong only because this year's total is; null when there is none. */
export function followingTotal(table: MoneyTable, total: ColumnTotal): ColumnTotal | null {
  const { row, rows, figure, column } = total;
  const across = row.money.total;
  if (column === "total" || across?.kopiykas == null) return null;
  const following: ColumnTotal = { ...total, column: "total", figure: across };
  const difference = across.kopiykas - sumOf(rows, "total");
  const origin = difference === 0 ? null : originAcross(table, following, difference);
  return origin?.cells.includes(figure.cell) === true ? following : null;
}

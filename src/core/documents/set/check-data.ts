import { decimalOf } from "../../report/decimal";
import { columnUnit, grandTotalOf, measuresOf, moneyOf } from "../../report/model";
import { judgeSum } from "../../report/rounding";
import { toKopiykas } from "../../report/unit";
import type { DataPackage, DataTable, DataValue } from "../data-package";
import { kopiykasOf } from "../note/note-figure";
import { TOTALS_TABLE } from "./set-data";
import type { ReportTotals } from "./set-totals";

const FIELDS = { annualPlan: "annual_plan", actual: "actual" } as const;

/**
 * What open data say of a report's money, where that is not what its totals say: the sum of its rows, or
 * the line of the table of totals. In kopiykas; null for nothing.
 *
 * @param number of the report's table in the package
 * @returns null where all agree
 */
export function otherInData(
  totals: ReportTotals,
  column: "annualPlan" | "actual",
  data: DataPackage,
  number: number,
): { readonly kopiykas: number | null } | null {
  const ought = kopiykasOf(column === "annualPlan" ? totals.plan : totals.actual);
  const [said = null] = valuesIn(data, TOTALS_TABLE, FIELDS[column], number);
  if (said !== ought) return { kopiykas: said };
  const rows = valuesIn(data, totals.table.kind, FIELDS[column], number);
  const sum = rows.reduce((all, kopiykas) => all + kopiykas, 0);
  return agrees(totals, column, ought - sum) ? null : { kopiykas: sum };
}

/** The money of a table's rows that count by themselves, in kopiykas. */
function valuesIn(
  data: DataPackage,
  name: string,
  field: string,
  number: number,
): readonly number[] {
  const table = data.tables.find((each) => each.name === name);
  if (table === undefined) return [];
  return table.rows.flatMap((row) => {
    const value = valueIn(table, row, field);
    const isOwn = valueIn(table, row, "table") === String(number);
    const isWhole = valueIn(table, row, "part_of") === null;
    return isOwn && isWhole && value !== null ? [toKopiykas(decimalOf(value), "UAH")] : [];
  });
}

function valueIn({ fields }: DataTable, row: readonly DataValue[], name: string): DataValue {
  return row[fields.findIndex((field) => field.name === name)] ?? null;
}

/** Rows that were rounded before they were typed may differ from their total by that. */
function agrees(
  { table }: ReportTotals,
  column: "annualPlan" | "actual",
  difference: number,
): boolean {
  const total = grandTotalOf(table);
  const stated = total === null ? null : moneyOf(total, column);
  if (difference === 0 || stated === null) return difference === 0;
  const lines = measuresOf(table).flatMap((row) => moneyOf(row, column) ?? []);
  return judgeSum(stated, lines, difference, columnUnit(table, column)) !== "wrong";
}
